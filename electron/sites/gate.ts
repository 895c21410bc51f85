/**
 * The only way out of the terminal for official sites: a proxy on 127.0.0.1 that the session of a site is given. It makes tunnels to port 443 of the hosts
 * that the open site allows, counts their bytes, and connects to public addresses only. It says nothing but a status, and writes nothing down.
 */
import net from 'node:net';
import { isHostName, readAsk, type Ask } from './connect-head.ts';
import { createDial, type Network } from './dial.ts';

/** What one opening of a site may do. */
export interface GatePass {
  /** Whether that host may be reached (small letters, no final dot). */
  readonly allows: (host: string) => boolean;
  /** Most bytes for the whole opening, both directions together. */
  readonly maxBytes: number;
  /**
   * A host was refused: for its name, for its port, or because it has no public address. Always a well formed name, but of the page's choosing: to be
   * counted, not written down as it is. What was no name is refused without a word.
   */
  readonly refused: (host: string) => void;
  /** More than `maxBytes` came: told once, with all tunnels down; the gate is shut for this pass from then on. */
  readonly tooMuch: () => void;
}

/** The gate, open for one site. */
export interface Admission {
  /** Destroys every tunnel at once and lets no more through. Twice is once. */
  readonly shut: () => void;
  /** Bytes that came for the tunnels, both directions, without what gate and browser say to each other. */
  readonly bytes: () => number;
}

export interface Gate {
  /** Where it listens, on 127.0.0.1. */
  readonly port: number;
  /** Opens the gate for one site. Only one pass holds at a time: one that still does is shut. */
  readonly admit: (pass: GatePass) => Admission;
  /** Whether port 443 of a host answers within `limitMs` milliseconds: name and connection, without TLS. The rule of addresses holds; a pass is not needed. */
  readonly reaches: (host: string, limitMs: number) => Promise<boolean>;
  /** Shuts the pass that holds and stops listening. */
  readonly close: () => Promise<void>;
}

/** What tests have of their own; delays are in milliseconds. */
export interface GateOptions extends Network {
  /** From the connection to the end of the head. */
  readonly headMs?: number;
  /** From the head to the tunnel. */
  readonly connectMs?: number;
  /** A tunnel that carries nothing for that long is closed. */
  readonly idleMs?: number;
}

/** Tunnels at once, those being made included: twice what a browser makes through one proxy. */
export const MOST_TUNNELS = 64;

/** Connections from this machine at once, those that have said nothing yet included; more are dropped without an answer. */
const MOST_CONNECTIONS = 2 * MOST_TUNNELS;

/** Most bytes taken from a client before its tunnel stands; a browser says its head and waits. */
const MOST_EARLY_BYTES = 16 * 1024;

/** Time for a client to read why it was refused, in milliseconds. */
const FAREWELL_MS = 1_000;

const STATUS = { refused: 403, failed: 502, late: 504 } as const;

/** An opening, seen from inside. */
interface Opening {
  readonly pass: GatePass;
  readonly clients: Set<net.Socket>;
  readonly upstreams: Set<net.Socket>;
  bytes: number;
  shut: boolean;
}

/** A connection from the browser whose tunnel does not stand yet. */
interface Caller {
  readonly client: net.Socket;
  readonly opening: Opening | undefined;
  /** Stops listening to it; returns all that it said. */
  readonly letGo: () => Buffer;
}

/** Keeps a socket in a set while it lives. */
const keep = (socket: net.Socket, set: Set<net.Socket>): void => {
  set.add(socket);
  socket.on('close', () => set.delete(socket));
};

const destroyAll = (sockets: ReadonlySet<net.Socket>): void => {
  for (const socket of sockets) socket.destroy();
};

const shut = (opening: Opening): void => {
  opening.shut = true;
  destroyAll(opening.clients);
  destroyAll(opening.upstreams);
};

/** Counts what came; what is over the limit finds both ends destroyed, so it is not delivered. */
const count = (opening: Opening, chunk: Buffer): void => {
  if (opening.shut) return;
  opening.bytes += chunk.length;
  if (opening.bytes <= opening.pass.maxBytes) return;
  shut(opening);
  opening.pass.tooMuch();
};

/** Answers with a status and closes. What the client still says falls on deaf ears. */
const dismiss = ({ client, letGo }: Caller, status: number): void => {
  letGo();
  client.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  const limit = setTimeout(() => client.destroy(), FAREWELL_MS);
  client.once('close', () => clearTimeout(limit));
};

/** Carries bytes both ways until both have ended, one fails, nothing comes for `idleMs`, or the opening is shut. Each end may end before the other. */
const carry = (opening: Opening, client: net.Socket, upstream: net.Socket, early: Buffer, idleMs: number): void => {
  client.write('HTTP/1.1 200 Connection established\r\n\r\n');
  count(opening, early);
  upstream.write(early);
  const carryFrom = (from: net.Socket, to: net.Socket): void => {
    // Before the pipe, so that it counts before anything is delivered.
    from.on('data', (chunk: Buffer) => count(opening, chunk));
    from.pipe(to);
    from.setTimeout(idleMs, () => from.destroy());
    from.on('close', () => {
      // One that closed in peace has passed its end on; the other may still have bytes to deliver.
      if (!from.readableEnded || !from.writableFinished) to.destroy();
    });
  };
  carryFrom(client, upstream);
  carryFrom(upstream, client);
};

/** Opens the gate on a port of the system's choosing, for nobody yet. Rejects when it cannot listen. */
export function openGate(options: GateOptions = {}): Promise<Gate> {
  const { headMs = 5_000, connectMs = 10_000, idleMs = 120_000 } = options;
  const dial = createDial(options);

  /** What belongs to no opening: connections made before the first one, and attempts of `reaches`. */
  const sockets = new Set<net.Socket>();
  let current: Opening | undefined;

  const tunnel = (caller: Caller, opening: Opening, { host, headLength }: Ask & { kind: 'tunnel' }): void => {
    const { client } = caller;
    const abandon = (): void => {
      upstream.destroy();
    };
    const upstream = dial(host, connectMs, (outcome) => {
      if (client.destroyed) return abandon();
      client.off('close', abandon);
      if (outcome === 'open') return carry(opening, client, upstream, caller.letGo().subarray(headLength), idleMs);
      if (outcome === 'refused') opening.pass.refused(host);
      dismiss(caller, STATUS[outcome]);
    });
    keep(upstream, opening.upstreams);
    client.once('close', abandon);
  };

  const answer = (caller: Caller, ask: Ask): void => {
    const { opening } = caller;
    if (opening === undefined || opening.shut) return dismiss(caller, 403);
    if (ask.kind === 'refused' || !opening.pass.allows(ask.host)) {
      if (ask.host !== undefined) opening.pass.refused(ask.host);
      return dismiss(caller, ask.kind === 'refused' ? ask.status : 403);
    }
    if (opening.upstreams.size >= MOST_TUNNELS) return dismiss(caller, 503);
    tunnel(caller, opening, ask);
  };

  const receive = (client: net.Socket): void => {
    // A connection belongs to the opening it was made in: one left over from an earlier visit gets nothing from the next.
    const opening = current;
    keep(client, opening?.clients ?? sockets);
    // The close that follows an error is what counts.
    client.on('error', () => undefined);
    const limit = setTimeout(() => client.destroy(), headMs);
    client.once('close', () => clearTimeout(limit));

    let said = Buffer.alloc(0);
    let asked = false;
    const hear = (chunk: Buffer): void => {
      said = Buffer.concat([said, chunk]);
      const ask = asked ? undefined : readAsk(said);
      if (ask !== undefined) {
        asked = true;
        clearTimeout(limit);
        answer({ client, opening, letGo }, ask);
      } else if (said.length > MOST_EARLY_BYTES) client.destroy();
    };
    // A browser that ends before its tunnel stands no longer wants it.
    const hangUp = (): void => {
      client.destroy();
    };
    const letGo = (): Buffer => {
      client.off('data', hear);
      client.off('end', hangUp);
      return said;
    };
    client.on('data', hear);
    client.on('end', hangUp);
  };

  const server = net.createServer({ allowHalfOpen: true, noDelay: true }, receive);
  server.maxConnections = MOST_CONNECTIONS;

  const gateAt = (port: number): Gate => ({
    port,
    admit: (pass) => {
      if (current !== undefined) shut(current);
      const opening: Opening = { pass, clients: new Set(), upstreams: new Set(), bytes: 0, shut: false };
      current = opening;
      return { shut: () => shut(opening), bytes: () => opening.bytes };
    },
    reaches: (host, limitMs) =>
      new Promise((resolve) => {
        if (!isHostName(host)) return resolve(false);
        const socket = dial(host, limitMs, (outcome) => {
          socket.destroy();
          resolve(outcome === 'open');
        });
        keep(socket, sockets);
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if (current !== undefined) shut(current);
        destroyAll(sockets);
      }),
  });

  return new Promise((resolve, reject) => {
    // Once it listens, an error is a connection that could not be accepted: the browser sees it fail, and this is said to nobody.
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the gate has no port'));
      else resolve(gateAt(address.port));
    });
  });
}
