/**
 * Addresses of the public Internet, and names resolved to nothing else. The network of the house, its router and the terminal itself are out of reach of a
 * page, whatever the name it asks by, and whatever the server of names answers from one question to the next.
 */
import dns from 'node:dns';
import net from 'node:net';

/**
 * What is not public, from the registries of special addresses (IANA, RFC 6890): the network itself, private, shared by a carrier, loopback, link-local,
 * protocols, documentation, the old relays of 6to4, measurements, multicast, reserved and broadcast; then, of IPv6, protocols and tunnels (Teredo),
 * documentation, 6to4, and documentation again.
 */
const NEVER: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/**
 * All that IPv6 has given out to the public. What lies elsewhere is refused without being named: loopback, link-local, unique-local, multicast, and every
 * way of writing an IPv4 address inside an IPv6 one.
 */
const GIVEN_OUT = ['2000::', 3] as const;

const never = new net.BlockList();
for (const [network, prefix] of NEVER) never.addSubnet(network, prefix, net.isIPv6(network) ? 'ipv6' : 'ipv4');
const givenOut = new net.BlockList();
givenOut.addSubnet(...GIVEN_OUT, 'ipv6');

/** Whether a numeric address belongs to the public Internet; what is not an address does not. */
export function isPublicAddress(address: string): boolean {
  if (net.isIPv4(address)) return !never.check(address, 'ipv4');
  // An address with a zone (`%eth0`) is one of the link.
  return net.isIPv6(address) && !address.includes('%') && givenOut.check(address, 'ipv6') && !never.check(address, 'ipv6');
}

/** The name leads nowhere but to addresses that are not public. */
export class NoPublicAddress extends Error {}

/** Asks the system for all the addresses of a name: `dns.lookup`, or what stands for it in a test. */
export type Resolve = (
  host: string,
  options: dns.LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void,
) => void;

/**
 * A `lookup` for `net.connect` that gives public addresses only, or fails with `NoPublicAddress`. The address checked is the one connected to: nobody looks
 * the name up again. A name asked for while it is being looked up waits for the same answer: the system looks names up a few at a time and cannot give up,
 * so that a dead server of names would otherwise pile them up. Nothing is remembered afterwards.
 */
export function publicLookup(resolve: Resolve): net.LookupFunction {
  type Hear = (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void;
  const waiting = new Map<string, Hear[]>();

  return (host, options, callback) => {
    const hear: Hear = (error, addresses) => {
      const [first] = addresses;
      if (options.all === true || first === undefined) callback(error, addresses);
      else callback(error, first.address, first.family);
    };
    const others = waiting.get(host);
    if (others !== undefined) {
      others.push(hear);
      return;
    }
    const all = [hear];
    waiting.set(host, all);
    resolve(host, { all: true, hints: dns.ADDRCONFIG }, (error, addresses) => {
      waiting.delete(host);
      const open = error === null ? addresses.filter(({ address }) => isPublicAddress(address)) : [];
      const failure = error ?? (open.length === 0 ? new NoPublicAddress() : null);
      for (const each of all) each(failure, open);
    });
  };
}
