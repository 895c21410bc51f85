import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../electron/sites/reports.ts';

describe('fieldOf', () => {
  it('reads a field', () => {
    expect(fieldOf({ layout: 'email', multiline: false })).toEqual({ layout: 'email', multiline: false });
    expect(fieldOf({ layout: 'text', multiline: true, value: 'Dupont' })).toEqual({ layout: 'text', multiline: true });
  });

  it.each([
    [null],
    [undefined],
    ['text'],
    [1],
    [[]],
    [{}],
    [{ layout: 'shell' }],
    [{ layout: ['text'] }],
    [{ layout: { toString: () => 'text' } }],
    [Object.create(null)],
  ])('takes %o for no field', (report) => {
    expect(fieldOf(report)).toBeNull();
  });

  it('takes what is not truly true for one line', () => {
    expect(fieldOf({ layout: 'text', multiline: 'yes' })).toEqual({ layout: 'text', multiline: false });
  });
});
