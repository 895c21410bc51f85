/**
 * The little of the Internet Printing Protocol (RFC 8010 encoding, RFC 8011 operations) that a kiosk needs, as pure functions on bytes.
 *
 * Why not `lp` and `lpstat`: `lpstat` lists an aborted job and a printed one in the same words, so a screen that trusted it could say
 * "printed" over an empty tray. IPP's `job-state` tells them apart, and no job detail passes through a command line.
 */

/** Operation codes (RFC 8011 section 5.4.15; PWG 5100.11 for Cancel-My-Jobs). */
export const IPP_OPERATIONS = {
  printJob: 0x0002,
  cancelJob: 0x0008,
  getJobAttributes: 0x0009,
  getJobs: 0x000a,
  getPrinterAttributes: 0x000b,
  cancelMyJobs: 0x0039,
} as const;

/** Values of `job-state` (RFC 8011 section 5.3.7). */
export const IPP_JOB_STATE = { pending: 3, held: 4, processing: 5, stopped: 6, canceled: 7, aborted: 8, completed: 9 } as const;

/** The value of `printer-state` of a queue that is disabled or whose printer gave up (RFC 8011 section 5.4.11). */
export const IPP_PRINTER_STOPPED = 5;

const TAG = { operation: 0x01, job: 0x02, end: 0x03, integer: 0x21, boolean: 0x22, enumeration: 0x23 } as const;
const TEXT_TAGS = { name: 0x42, keyword: 0x44, uri: 0x45, charset: 0x47, language: 0x48, mimeType: 0x49 } as const;

export type IppAttribute =
  | { readonly name: string; readonly type: keyof typeof TEXT_TAGS; readonly values: readonly string[] }
  | { readonly name: string; readonly type: 'integer'; readonly values: readonly number[] }
  | { readonly name: string; readonly type: 'boolean'; readonly values: readonly boolean[] };

export interface IppRequest {
  readonly operation: number;
  readonly requestId: number;
  /** After the charset and the language, which are always sent first, as the RFC requires. */
  readonly attributes: readonly IppAttribute[];
  readonly jobAttributes?: readonly IppAttribute[];
}

export interface IppResponse {
  /** Below 0x0100: success. */
  readonly status: number;
  /** One entry a job (or printer): numbers, booleans and texts by attribute name; other types are left out. */
  readonly groups: readonly IppGroup[];
}

export type IppGroup = ReadonlyMap<string, readonly (string | number | boolean)[]>;

function valueBytes(attribute: IppAttribute): readonly (readonly [number, Buffer])[] {
  if (attribute.type === 'integer') {
    return attribute.values.map((value) => {
      const bytes = Buffer.alloc(4);
      bytes.writeInt32BE(value);
      return [TAG.integer, bytes];
    });
  }
  if (attribute.type === 'boolean') return attribute.values.map((value) => [TAG.boolean, Buffer.from([value ? 1 : 0])]);
  const tag = TEXT_TAGS[attribute.type];
  return attribute.values.map((value) => [tag, Buffer.from(value, 'utf8')]);
}

function lengthOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return length;
}

function encodeAttribute(attribute: IppAttribute): Buffer {
  const parts = valueBytes(attribute).map(([tag, value], index) => {
    const name = Buffer.from(index === 0 ? attribute.name : '', 'utf8');
    return Buffer.concat([Buffer.from([tag]), lengthOf(name), name, lengthOf(value), value]);
  });
  return Buffer.concat(parts);
}

/** The bytes of a request (version 2.0); a document, if any, simply follows them. */
export function encodeIpp(request: IppRequest): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(0x0200, 0);
  head.writeUInt16BE(request.operation, 2);
  head.writeInt32BE(request.requestId, 4);
  const first: readonly IppAttribute[] = [
    { name: 'attributes-charset', type: 'charset', values: ['utf-8'] },
    { name: 'attributes-natural-language', type: 'language', values: ['en'] },
  ];
  const jobAttributes = request.jobAttributes ?? [];
  return Buffer.concat([
    head,
    Buffer.from([TAG.operation]),
    ...[...first, ...request.attributes].map(encodeAttribute),
    ...(jobAttributes.length === 0 ? [] : [Buffer.from([TAG.job]), ...jobAttributes.map(encodeAttribute)]),
    Buffer.from([TAG.end]),
  ]);
}

function decodeValue(tag: number, bytes: Buffer): string | number | boolean | null {
  if ((tag === TAG.integer || tag === TAG.enumeration) && bytes.length === 4) return bytes.readInt32BE(0);
  if (tag === TAG.boolean && bytes.length === 1) return bytes[0] === 1;
  if (tag >= 0x40 && tag <= 0x5f) return bytes.toString('utf8');
  return null;
}

/** Reads a response. Throws `RangeError` when the bytes are cut short: a spooler that answers so is treated as failing. */
export function decodeIpp(bytes: Buffer): IppResponse {
  const status = bytes.readUInt16BE(2);
  const groups: Map<string, (string | number | boolean)[]>[] = [];
  let offset = 8;
  let name = '';
  for (;;) {
    const tag = bytes.readUInt8(offset);
    offset += 1;
    if (tag === TAG.end) return { status, groups };
    if (tag < 0x10) {
      if (tag !== TAG.operation) groups.push(new Map());
      name = '';
      continue;
    }
    const nameLength = bytes.readUInt16BE(offset);
    if (nameLength > 0) name = bytes.toString('utf8', offset + 2, offset + 2 + nameLength);
    offset += 2 + nameLength;
    const valueLength = bytes.readUInt16BE(offset);
    const end = offset + 2 + valueLength;
    if (end > bytes.length) throw new RangeError('IPP response cut short');
    const value = decodeValue(tag, bytes.subarray(offset + 2, end));
    offset = end;
    const group = groups.at(-1);
    if (value === null || group === undefined) continue;
    const values = group.get(name);
    if (values === undefined) group.set(name, [value]);
    else values.push(value);
  }
}
