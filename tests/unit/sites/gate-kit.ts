/** A gate on real sockets: servers on 127.0.0.1 stand for sites, and names lead where a test says. */
import { once } from 'node:events';
import net from 'node:net';
import { openGate, type Admission, type Gate, type GateOptions, type GatePass } from '../../../electron/sites/gate.ts';

/** The host that a pass of these tests allows, and an address that could be its own. */
export const HOST = 'www.exemple.fr';
export const ADDRESS = '9.9.9.9';

export const MEGABYTE = 1024 * 1024;

/** Waits for something to become true; what never does is stopped by the limit of the test. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** A server that stands for a site. */
export interface Site {
  readonly port: number;
  readonly connections: Set<net.Socket>;
  readonly close: () => void;
}

/** Does with each connection what `serve` does; one that is `halfOpen` goes on after the other side ended. */
export async function openSite(serve: (socket: net.Socket) => void, halfOpen = false): Promise<Site> {
  const connections = new Set<net.Socket>();
  const server = net.createServer({ allowHalfOpen: halfOpen }, (socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
    socket.on('error', () => undefined);
    serve(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as net.AddressInfo).port,
    connections,
    close: () => {
      server.close();
      for (const socket of connections) socket.destroy();
    },
  };
}

/** What a gate did during a test. */
export interface World {
  readonly gate: Gate;
  readonly site: Site;
  /** Names looked up, and addresses connected to, in order. */
  readonly asked: string[];
  readonly reached: string[];
  /** Every socket that the gate made towards a site. */
  readonly dialled: net.Socket[];
  readonly refused: string[];
  tooMuch: number;
  readonly admit: (changes?: Partial<GatePass>) => Admission;
  readonly close: () => Promise<void>;
}

interface Wishes extends GateOptions {
  readonly serve?: (socket: net.Socket) => void;
  /** Whether the site goes on after the other side ended. */
  readonly halfOpen?: boolean;
  /** Addresses of a name, asked each time. `null`: nobody ever answers. Empty: there is no such name. */
  readonly addresses?: (host: string) => readonly string[] | null;
}

/** Sends without an end, as fast as it is read. */
export const flood = (socket: net.Socket): void => {
  const block = Buffer.alloc(64 * 1024, 1);
  const pour = (): void => {
    while (!socket.destroyed && socket.write(block));
  };
  socket.on('drain', pour);
  pour();
};

const echo = (socket: net.Socket): void => {
  socket.pipe(socket);
};

export async function openWorld({ serve = echo, addresses = () => [ADDRESS], halfOpen = false, ...options }: Wishes = {}): Promise<World> {
  const site = await openSite(serve, halfOpen);
  const [asked, reached, dialled, refused]: [string[], string[], net.Socket[], string[]] = [[], [], [], []];
  const gate = await openGate({
    resolve: (host, _how, callback) => {
      asked.push(host);
      const found = addresses(host);
      if (found === null) return;
      const error = found.length === 0 ? Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }) : null;
      callback(
        error,
        found.map((address) => ({ address, family: net.isIP(address) })),
      );
    },
    // The gate's own lookup decides; what it lets through is then led to the server of the test.
    connect: (target) => {
      const lookup: net.LookupFunction = (host, how, callback) =>
        target.lookup?.(host, { ...how, all: true }, (error, found) => {
          if (error !== null || typeof found === 'string') return callback(error, []);
          reached.push(...found.map(({ address }) => address));
          if (how.all === true) callback(null, [{ address: '127.0.0.1', family: 4 }]);
          else callback(null, '127.0.0.1', 4);
        });
      const socket = net.connect({ ...target, port: site.port, lookup });
      dialled.push(socket);
      return socket;
    },
    ...options,
  });
  const world: World = {
    gate,
    site,
    asked,
    reached,
    dialled,
    refused,
    tooMuch: 0,
    admit: (changes = {}) =>
      gate.admit({
        allows: (host) => host === HOST,
        maxBytes: Number.MAX_SAFE_INTEGER,
        refused: (host) => refused.push(host),
        tooMuch: () => {
          world.tooMuch += 1;
        },
        ...changes,
      }),
    close: async () => {
      site.close();
      await gate.close();
    },
  };
  return world;
}

/** A browser's side of one connection to the gate. */
export interface Browser {
  readonly socket: net.Socket;
  /** All that came, head of the answer included. */
  readonly heard: () => Buffer;
  /** Whether it is over, by whatever end. */
  readonly closed: () => boolean;
}

export async function callGate(gate: Gate, halfOpen = false): Promise<Browser> {
  const socket = net.connect({ host: '127.0.0.1', port: gate.port, allowHalfOpen: halfOpen });
  const chunks: Buffer[] = [];
  let closed = false;
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => undefined);
  socket.on('close', () => {
    closed = true;
  });
  await once(socket, 'connect');
  return { socket, heard: () => Buffer.concat(chunks), closed: () => closed };
}

export const connectHead = (target = `${HOST}:443`): string => `CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`;

export const ESTABLISHED = 'HTTP/1.1 200 Connection established\r\n\r\n';

/** A tunnel that stands. */
export async function openTunnel(gate: Gate, target?: string, halfOpen = false): Promise<Browser> {
  const browser = await callGate(gate, halfOpen);
  browser.socket.write(connectHead(target));
  await until(() => browser.heard().length >= ESTABLISHED.length || browser.closed());
  return browser;
}

/** Everything the gate answers to `said` until it closes. */
export async function answerTo(gate: Gate, said: string | Buffer): Promise<string> {
  const browser = await callGate(gate);
  browser.socket.write(said);
  await until(browser.closed);
  return browser.heard().toString('latin1');
}

/** The whole of a refusal: nothing but its status. */
export const refusal = (status: number): string => `HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
