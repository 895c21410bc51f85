import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHave, overHttps, placeOfUrl, rulesOf, type Asker } from '../../../electron/sites/address.ts';
import type { SiteRules } from '../../../shared/sites/site.ts';

const RULES: SiteRules = {
  id: 'siteA',
  start: 'https://www.site-a.example/',
  pages: ['*.site-a.example', 'www.site-p.example/allowed/'],
  frames: ['frame.site-b.example'],
  resources: ['cdn.site-c.example'],
  identityPages: ['identity.site-d.example'],
  logout: [],
};

const may = (asker: Asker, url: string): boolean => mayHave(RULES, asker, url);

describe('placeOfUrl', () => {
  it('takes an https address apart', () => {
    expect(placeOfUrl('https://www.Site-A.example/a/b?c#d')).toEqual({ host: 'www.site-a.example', path: '/a/b' });
    expect(placeOfUrl('https://www.site-a.example:443')).toEqual({ host: 'www.site-a.example', path: '/' });
  });

  it.each([
    'http://www.site-a.example/',
    'https://www.site-a.example:8443/',
    'https://a@www.site-a.example/',
    'https://:b@www.site-a.example/',
    'wss://www.site-a.example/',
    'blob:https://www.site-a.example/x',
    'filesystem:https://www.site-a.example/temporary/x',
    'view-source:https://www.site-a.example/',
    'javascript:1',
    'about:blank',
    'data:text/html,x',
    'file:///etc/passwd',
    '//www.site-a.example/',
    '',
  ])('knows no place for %s', (url) => {
    expect(placeOfUrl(url)).toBeNull();
  });
});

describe('mayHave', () => {
  it('gives each asker what its rules name, and what is stricter', () => {
    const table = {
      'https://www.site-a.example/': ['page', 'frame', 'resource'],
      'https://site-a.example/': ['page', 'frame', 'resource'],
      'https://identity.site-d.example/': ['page', 'frame', 'resource'],
      'https://www.site-p.example/allowed/x': ['page', 'frame', 'resource'],
      'https://www.site-p.example/other': [],
      'https://frame.site-b.example/': ['frame', 'resource'],
      'https://cdn.site-c.example/': ['resource'],
      'wss://cdn.site-c.example/': ['resource'],
      'wss://www.site-a.example/': ['resource'],
    } as const;
    for (const [url, allowed] of Object.entries(table))
      expect([url, (['page', 'frame', 'resource'] as const).filter((asker) => may(asker, url))]).toEqual([url, allowed]);
  });

  it.each([
    'https://evilsite-a.example/',
    'https://www.site-a.example.evil.example/',
    'https://www.site-a.example./',
    'https://www.site-a.example@evil.example/',
    'https://evil.example/www.site-a.example/',
    'https://evil.example\\@www.site-a.example/',
    'https://www.site-p.example/allowed/../other',
    'https://www.site-p.example/allowed',
    'https://xn--site--7fg.example/',
    'https://127.0.0.1/',
    'ws://www.site-a.example/',
  ])('does not give %s to anybody', (url) => {
    for (const asker of ['page', 'frame', 'resource'] as const) expect(may(asker, url)).toBe(false);
  });

  it('gives no address whose host, read by a browser, is outside the rules', () => {
    const noise = fc.string({
      unit: fc.constantFrom('a', '.', '/', '\\', '@', ':', '#', '?', '%2e', '\t', ' ', '。', 'ａ', 'site-a.example', 'evil.example'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom('https://', 'https:/', 'HTTPS:\\\\', 'wss://', 'http://', '//'), noise, (start, rest) => {
        const url = start + rest;
        if (!may('resource', url)) return;
        const { protocol, hostname, port, username, password } = new URL(url);
        expect(['https:', 'wss:']).toContain(protocol);
        expect(hostname === 'site-a.example' || hostname.endsWith('.site-a.example')).toBe(true);
        expect([port, username, password]).toEqual(['', '', '']);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('overHttps', () => {
  it('writes an address without encryption with it, and no other', () => {
    expect(overHttps('http://www.site-a.example/x')).toBe('https://www.site-a.example/x');
    expect(overHttps('https://www.site-a.example/x')).toBeNull();
    expect(overHttps('javascript:location="http://x"')).toBeNull();
  });
});

describe('rulesOf', () => {
  it('is all that the gate lets through', () => {
    expect(rulesOf(RULES)).toEqual([...RULES.pages, ...RULES.identityPages, ...RULES.frames, ...RULES.resources]);
  });
});
