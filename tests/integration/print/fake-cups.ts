/**
 * A spooler that speaks IPP on a local socket and behaves as it is told. It reads requests with code of its own, so that a request that
 * real CUPS would not understand is not understood here either.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const STATE = { pending: 3, held: 4, processing: 5, stopped: 6, canceled: 7, aborted: 8, completed: 9 } as const;

export interface FakeJob {
  state: number;
  readonly user: string;
  readonly name: string;
  readonly document: Buffer;
}

export interface FakeCups {
  readonly socket: string;
  readonly jobs: Map<number, FakeJob>;
  /** State that a new job gets. */
  born: number;
  printerStopped: boolean;
  accepting: boolean;
  /** Operations (by code) that get no answer: the request is carried out all the same. */
  readonly silent: Set<number>;
  /** Operations (by code) that are refused. */
  readonly refused: Set<number>;
  readonly authorizations: Set<string>;
  readonly close: () => Promise<void>;
}

const OK = 0;
const NOT_FOUND = 0x0406;
const INTERNAL = 0x0500;

type Values = Map<string, Buffer[]>;

/** Attributes of all groups, by name, and where the document begins. */
function parse(bytes: Buffer): { readonly operation: number; readonly attributes: Values; readonly rest: Buffer } {
  const attributes: Values = new Map();
  let at = 8;
  let name = '';
  while (bytes[at] !== 0x03) {
    const tag = bytes.readUInt8(at);
    at += 1;
    if (tag < 0x10) continue;
    const nameLength = bytes.readUInt16BE(at);
    if (nameLength > 0) name = bytes.toString('utf8', at + 2, at + 2 + nameLength);
    at += 2 + nameLength;
    const length = bytes.readUInt16BE(at);
    attributes.set(name, [...(attributes.get(name) ?? []), bytes.subarray(at + 2, at + 2 + length)]);
    at += 2 + length;
  }
  return { operation: bytes.readUInt16BE(2), attributes, rest: bytes.subarray(at + 1) };
}

function attribute(tag: number, name: string, value: Buffer): Buffer {
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16BE(Buffer.byteLength(name), 0);
  lengths.writeUInt16BE(value.length, 2);
  return Buffer.concat([Buffer.from([tag]), lengths.subarray(0, 2), Buffer.from(name), lengths.subarray(2), value]);
}

function number(tag: number, name: string, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return attribute(tag, name, bytes);
}

function answer(status: number, groups: readonly Buffer[]): Buffer {
  const head = Buffer.from([2, 0, status >> 8, status & 0xff, 0, 0, 0, 1]);
  const own = Buffer.concat([Buffer.from([0x01]), attribute(0x47, 'attributes-charset', Buffer.from('utf-8'))]);
  return Buffer.concat([head, own, ...groups, Buffer.from([0x03])]);
}

const JOB_GROUP = Buffer.from([0x02]);
const PRINTER_GROUP = Buffer.from([0x04]);

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Starts a spooler with one queue, `accueil`. */
export async function startFakeCups(): Promise<FakeCups> {
  const folder = mkdtempSync(join(tmpdir(), 'fake-cups-'));
  const socket = join(folder, 'cups.sock');
  let last = 0;

  const carryOut = (operation: number, attributes: Values, document: Buffer): Buffer => {
    const text = (name: string) => attributes.get(name)?.[0]?.toString('utf8') ?? '';
    const job = attributes.get('job-id')?.[0]?.readInt32BE(0) ?? -1;
    if (text('printer-uri') !== 'ipp://localhost/printers/accueil') return answer(NOT_FOUND, []);
    switch (operation) {
      case 0x000b:
        return answer(OK, [
          PRINTER_GROUP,
          number(0x23, 'printer-state', cups.printerStopped ? 5 : 3),
          attribute(0x22, 'printer-is-accepting-jobs', Buffer.from([cups.accepting ? 1 : 0])),
        ]);
      case 0x0002: {
        last += 1;
        cups.jobs.set(last, { state: cups.born, user: text('requesting-user-name'), name: text('job-name'), document });
        return answer(OK, [JOB_GROUP, number(0x21, 'job-id', last), number(0x23, 'job-state', cups.born)]);
      }
      case 0x0009: {
        const known = cups.jobs.get(job);
        return known === undefined ? answer(NOT_FOUND, []) : answer(OK, [JOB_GROUP, number(0x23, 'job-state', known.state)]);
      }
      case 0x0008:
        return cups.jobs.delete(job) ? answer(OK, []) : answer(NOT_FOUND, []);
      case 0x000a: {
        const mine = [...cups.jobs].filter(([, { user, state }]) => user === text('requesting-user-name') && state < STATE.canceled);
        return answer(
          OK,
          mine.flatMap(([id]) => [JOB_GROUP, number(0x21, 'job-id', id)]),
        );
      }
      default:
        return answer(INTERNAL, []);
    }
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      cups.authorizations.add(request.headers.authorization ?? '');
      const { operation, attributes, rest } = parse(body);
      const said = cups.refused.has(operation) ? answer(INTERNAL, []) : carryOut(operation, attributes, rest);
      if (!cups.silent.has(operation)) response.writeHead(200, { 'Content-Type': 'application/ipp' }).end(said);
    });
  });

  const cups: FakeCups = {
    socket,
    jobs: new Map(),
    born: STATE.processing,
    printerStopped: false,
    accepting: true,
    silent: new Set(),
    refused: new Set(),
    authorizations: new Set(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
      }),
  };
  await new Promise<void>((resolve) => {
    server.listen(socket, resolve);
  });
  return cups;
}
