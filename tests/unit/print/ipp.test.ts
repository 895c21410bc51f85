import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIpp, encodeIpp, IPP_OPERATIONS } from '../../../electron/print/ipp.ts';

/** A response as RFC 8010 section 3.1.1 draws it, written out by hand. */
const RESPONSE = Buffer.concat([
  Buffer.from([2, 0, 0x00, 0x00, 0, 0, 0, 7]),
  Buffer.from([0x01, 0x47, 0, 18]),
  Buffer.from('attributes-charset'),
  Buffer.from([0, 5]),
  Buffer.from('utf-8'),
  Buffer.from([0x02, 0x21, 0, 6]),
  Buffer.from('job-id'),
  Buffer.from([0, 4, 0, 0, 1, 2]),
  Buffer.from([0x44, 0, 17]),
  Buffer.from('job-state-reasons'),
  Buffer.from([0, 3]),
  Buffer.from('one'),
  Buffer.from([0x44, 0, 0, 0, 3]),
  Buffer.from('two'),
  Buffer.from([0x02, 0x23, 0, 9]),
  Buffer.from('job-state'),
  Buffer.from([0, 4, 0, 0, 0, 9]),
  Buffer.from([0x03]),
]);

describe('decodeIpp', () => {
  it('reads numbers, enumerations and lists, one group a job, and leaves the protocol’s own group out', () => {
    const { status, groups } = decodeIpp(RESPONSE);
    expect(status).toBe(0);
    expect(groups.map((group) => Object.fromEntries(group))).toEqual([
      { 'job-id': [258], 'job-state-reasons': ['one', 'two'] },
      { 'job-state': [9] },
    ]);
  });

  it('throws on an answer that is cut short, at whatever byte', () => {
    for (let length = 0; length < RESPONSE.length; length += 1) {
      expect(() => decodeIpp(RESPONSE.subarray(0, length))).toThrow(RangeError);
    }
  });

  it('never hangs nor fails otherwise on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          decodeIpp(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('encodeIpp', () => {
  it('begins with version, operation and request, and sends charset and language first', () => {
    const bytes = encodeIpp({
      operation: IPP_OPERATIONS.getJobs,
      requestId: 5,
      attributes: [{ name: 'my-jobs', type: 'boolean', values: [true] }],
    });
    expect([...bytes.subarray(0, 9)]).toEqual([2, 0, 0, 0x0a, 0, 0, 0, 5, 0x01]);
    const text = bytes.toString('latin1');
    expect(text.indexOf('attributes-charset')).toBeLessThan(text.indexOf('attributes-natural-language'));
    expect(text.indexOf('attributes-natural-language')).toBeLessThan(text.indexOf('my-jobs'));
    expect(bytes.at(-1)).toBe(0x03);
  });

  it('writes further values of an attribute without its name', () => {
    const bytes = encodeIpp({ operation: 1, requestId: 1, attributes: [{ name: 'k', type: 'keyword', values: ['ab', 'cd'] }] });
    expect(bytes.toString('latin1')).toContain('D\0\u0001k\0\u0002abD\0\0\0\u0002cd');
  });
});
