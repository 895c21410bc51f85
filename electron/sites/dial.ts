/** Connections to the hosts of official sites: to port 443, at public addresses only, within a time. */
import dns from 'node:dns';
import net from 'node:net';
import { TLS_PORT } from './connect-head.ts';
import { NoPublicAddress, publicLookup, type Resolve } from './public-address.ts';

/** How an attempt to connect ended: `refused` is a name without a public address, `late` one that took too long. */
export type DialOutcome = 'open' | 'refused' | 'failed' | 'late';

/** The network, for which tests have a stand-in. */
export interface Network {
  /** `dns.lookup` unless told otherwise. */
  readonly resolve?: Resolve;
  /** `net.connect` unless told otherwise. */
  readonly connect?: (options: net.TcpNetConnectOpts) => net.Socket;
}

/**
 * Begins to connect to `host`, which must be a name: of an address, nobody would look anything up. `tell` is called once, later: after `limitMs` milliseconds
 * at most, after which the socket is destroyed. The socket's errors go no further.
 */
export type Dial = (host: string, limitMs: number, tell: (outcome: DialOutcome) => void) => net.Socket;

/** Time for one of several addresses to answer before the next is tried, in milliseconds: what Node takes, 250, is short for a mobile network. */
const NEXT_ADDRESS_MS = 1_000;

/** A way to connect, through that network. */
export function createDial(network: Network): Dial {
  // Both are looked up on their module at each call, so that what replaced them when the process started is obeyed.
  const connect = network.connect ?? ((options) => net.connect(options));
  const lookup = publicLookup(network.resolve ?? ((host, how, callback) => dns.lookup(host, how, callback)));

  return (host, limitMs, tell) => {
    const socket = connect({
      host,
      port: TLS_PORT,
      lookup,
      allowHalfOpen: true,
      noDelay: true,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
    });
    let told = false;
    const tellOnce = (outcome: DialOutcome): void => {
      clearTimeout(limit);
      if (told) return;
      told = true;
      tell(outcome);
    };
    const limit = setTimeout(() => {
      tellOnce('late');
      socket.destroy();
    }, limitMs);
    socket.on('connect', () => tellOnce('open'));
    socket.on('error', (error) => tellOnce(error instanceof NoPublicAddress ? 'refused' : 'failed'));
    socket.on('close', () => tellOnce('failed'));
    return socket;
  };
}
