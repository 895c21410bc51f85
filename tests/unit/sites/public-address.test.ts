import type dns from 'node:dns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, NoPublicAddress, publicLookup } from '../../../electron/sites/public-address.ts';

describe('isPublicAddress', () => {
  it.each([
    ['0.0.0.0', '0.255.255.255'],
    ['10.0.0.0', '10.255.255.255'],
    ['100.64.0.0', '100.127.255.255'],
    ['127.0.0.1', '127.255.255.255'],
    ['169.254.0.0', '169.254.255.255'],
    ['172.16.0.0', '172.31.255.255'],
    ['192.0.0.0', '192.0.0.255'],
    ['192.0.2.0', '192.0.2.255'],
    ['192.88.99.0', '192.88.99.255'],
    ['192.168.0.0', '192.168.255.255'],
    ['198.18.0.0', '198.19.255.255'],
    ['198.51.100.0', '198.51.100.255'],
    ['203.0.113.0', '203.0.113.255'],
    ['224.0.0.0', '239.255.255.255'],
    ['240.0.0.0', '255.255.255.255'],
    ['::', '::1'],
    ['::7f00:1', '::127.0.0.1'],
    ['::ffff:127.0.0.1', '::ffff:7f00:1'],
    ['::ffff:9.9.9.9', '::ffff:0:9.9.9.9'],
    ['64:ff9b::a00:1', '64:ff9b:1::1'],
    ['100::', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2002::', '2002:7f00:1::1'],
    ['3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['4000::', '5f00::1'],
    ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['fe80::1', 'febf::1'],
    ['fec0::1', 'ff02::1'],
    ['fe80::1%eth0', '2620:fe::fe%eth0'],
    ['', 'exemple.fr'],
    ['127.1', '0x7f.0.0.1'],
  ])('is no for %s and %s', (first, last) => {
    expect(isPublicAddress(first)).toBe(false);
    expect(isPublicAddress(last)).toBe(false);
  });

  it.each([
    ['1.0.0.0', '9.255.255.255'],
    ['11.0.0.0', '100.63.255.255'],
    ['100.128.0.0', '126.255.255.255'],
    ['172.15.255.255', '172.32.0.0'],
    ['192.0.1.0', '192.0.3.0'],
    ['192.167.255.255', '192.169.0.0'],
    ['198.17.255.255', '198.20.0.0'],
    ['223.255.255.255', '9.9.9.9'],
    ['2000::', '2000:ffff::1'],
    ['2001:200::', '2001:db7:ffff::1'],
    ['2001:db9::', '2001:ffff::1'],
    ['2003::', '3ffe:ffff::1'],
    ['3fff:1000::', '3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('is yes for %s and %s', (first, last) => {
    expect(isPublicAddress(first)).toBe(true);
    expect(isPublicAddress(last)).toBe(true);
  });

  it('never is for an IPv4 address written inside IPv6, whatever the address', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.constantFrom('::', '::ffff:', '::ffff:0:', '64:ff9b::', 'fe80::'), (address, prefix) => {
        expect(isPublicAddress(`${prefix}${address}`)).toBe(false);
      }),
    );
  });
});

describe('publicLookup', () => {
  const ask = (lookup: ReturnType<typeof publicLookup>, all: boolean): Promise<unknown> =>
    new Promise((resolve) => lookup('exemple.fr', { all }, (error, address, family) => resolve(error ?? { address, family })));
  const v4 = { address: '9.9.9.9', family: 4 };
  const v6 = { address: '2620:fe::fe', family: 6 };

  it('gives one address or all, as it is asked, without those that are not public', async () => {
    const lookup = publicLookup((_host, _how, callback) => callback(null, [{ address: '10.0.0.1', family: 4 }, v6, v4]));
    expect(await ask(lookup, true)).toEqual({ address: [v6, v4], family: undefined });
    expect(await ask(lookup, false)).toEqual({ address: v6.address, family: 6 });
  });

  it('fails when there is none, and when the system fails', async () => {
    expect(
      await ask(
        publicLookup((_host, _how, callback) => callback(null, [])),
        true,
      ),
    ).toBeInstanceOf(NoPublicAddress);
    const lost = new Error('ENOTFOUND');
    expect(
      await ask(
        publicLookup((_host, _how, callback) => callback(lost, [])),
        true,
      ),
    ).toBe(lost);
  });

  it('asks the system once while it is asking, and anew afterwards', async () => {
    const asked: ((addresses: dns.LookupAddress[]) => void)[] = [];
    const lookup = publicLookup((_host, how, callback) => {
      expect(how.all).toBe(true);
      asked.push((addresses) => callback(null, addresses));
    });
    const both = [ask(lookup, true), ask(lookup, true)];
    expect(asked.length).toBe(1);
    asked[0]?.([v4]);
    expect(await Promise.all(both)).toEqual([v4, v4].map((address) => ({ address: [address], family: undefined })));
    const later = ask(lookup, true);
    expect(asked.length).toBe(2);
    asked[1]?.([{ address: '127.0.0.1', family: 4 }]);
    expect(await later).toBeInstanceOf(NoPublicAddress);
  });
});
