/** What every official site must hold to: one that is added tomorrow is tested the same day. */
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../electron/content/load.ts';
import { type Content, readContentFiles } from '../../shared/content/files.ts';
import { LOCALES } from '../../shared/i18n/locales.ts';
import { allows, allowsHost, type HostRule } from '../../shared/sites/host-rule.ts';
import { sitesOf, siteViews } from '../../shared/sites/offered.ts';
import { SITES_AS_SHIPPED } from '../fixtures/sites.ts';

const files = await readContentFolder('resources/content');
const reading = readContentFiles(files);
if (!reading.ok) throw new Error(reading.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const { content }: { content: Content } = reading;
const { list, words, identity } = content.sites;
const sites = sitesOf(content, SITES_AS_SHIPPED);

/** A rule over an ending (`*.gouv.fr`) would let whole parts of the web in. */
const tooWide = (rule: HostRule): boolean =>
  rule.startsWith('*.') && rule.split('/')[0]?.split('.').length === 3 && /\.(?:gouv|asso|com)\.fr$/.test(rule);

describe.each(sites)('the site $id', ({ id, start, pages, frames, resources, identityPages, logout }) => {
  const address = new URL(start);
  const everything = [...pages, ...frames, ...resources, ...identityPages];

  it('begins with one of its own pages', () => {
    expect(address.href).toBe(start);
    expect(allows(pages, { host: address.hostname, path: address.pathname })).toBe(true);
  });

  it('lets no host in that only looks like one of its own, and no whole ending', () => {
    const names = pages.map((rule) => rule.replace(/^\*\.|\/.*$/g, ''));
    const strange = names.flatMap((name) => [
      `${name}.attaquant.example`,
      `x${name}`,
      `x-${name}`,
      `${name}x`,
      `${name}.`,
      name.replace('.', ''),
      name.split('.').slice(1).join('.'),
    ]);
    expect([...strange, 'gouv.fr', 'fr', 'attaquant.example'].filter((host) => allowsHost(pages, host))).toEqual([]);
    expect(everything.filter(tooWide)).toEqual([]);
  });

  it('knows of FranceConnect exactly where it is used', () => {
    const asked = list.find((site) => site.id === id)?.identity !== 'none';
    expect(identityPages.length > 0).toBe(asked);
    expect(logout.length > 0).toBe(asked);
  });
});

describe('the official sites', () => {
  it('say nothing as certain without the day of its check, and tell where they come from', () => {
    expect(list.filter(({ toVerify, verifiedOn }) => !toVerify && verifiedOn === null)).toEqual([]);
    expect([...list, identity].filter((each) => each === null || each.source.length < 20)).toEqual([]);
  });

  it.each(LOCALES)('are all shown in %s where what nobody checked bears a mark, and only the sure ones where it is withheld', (locale) => {
    const shown = siteViews(content, SITES_AS_SHIPPED, { locale, today: '2026-11-22', unverified: 'mark' });
    expect(shown.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
    const sure = siteViews(content, SITES_AS_SHIPPED, { locale, today: '2026-11-22', unverified: 'withhold' });
    expect(sure.length).toBeGreaterThan(0);
    expect(sure.filter(({ toVerify }) => toVerify)).toEqual([]);
  });

  it.each(LOCALES)('quote in %s no telephone number but those of the content, and no less sure ones than themselves', (locale) => {
    const digits = (text: string): string => text.replaceAll('\u00A0', '');
    for (const { id, toVerify } of list) {
      const said = words[locale][id];
      const quoted = `${said?.use} ${said?.offline}`.match(/(?<![\p{L}\d])\d[\d\u00A0 ]*\d(?![\p{L}\d])/gu) ?? [];
      for (const number of quoted) {
        const known = content.numbers.find((each) => digits(each.number) === digits(number));
        expect(known, `${id}: ${number}`).toBeDefined();
        expect(known?.toVerify === true && !toVerify, `${id}: ${number}`).toBe(false);
      }
    }
  });
});

describe('a content whose sites are at fault', () => {
  interface File {
    readonly identity: Record<string, unknown>;
    readonly sites: readonly Record<string, unknown>[];
  }
  const shipped = files.get('sites.json') as File;
  const faultsWith = (change: (file: File) => unknown): readonly string[] => {
    const result = readContentFiles(new Map([...files, ['sites.json', change(structuredClone(shipped))]]));
    return result.ok ? [] : result.faults.map(({ message }) => message);
  };
  const first = (part: Record<string, unknown>) => (file: File) => ({
    ...file,
    sites: [{ ...file.sites[0], ...part }, ...file.sites.slice(1)],
  });

  it('is refused with what is wrong', () => {
    expect(faultsWith((file) => file)).toEqual([]);
    expect(faultsWith(first({ start: 'https://www.exemple.gouv.fr/' }))).toEqual(['servicePublic: none of its pages is its start']);
    expect(faultsWith(first({ service: 'unheardOf' }))).toEqual(['servicePublic: service unheardOf is unknown']);
    expect(faultsWith(first({ card: 'unheardOf' }))).toEqual(['servicePublic: card unheardOf leads nowhere']);
    expect(faultsWith((file) => ({ ...file, sites: [...file.sites, file.sites[0]] }))).toContain(
      'servicePublic: another site bears this id',
    );
    expect(faultsWith((file) => ({ ...file, sites: file.sites.slice(1) }))).toEqual(
      LOCALES.map(() => 'servicePublic: in one file and not in the other'),
    );
    expect(faultsWith((file) => ({ ...file, identity: { ...file.identity, logout: ['https://www.exemple.gouv.fr/sortie'] } }))).toEqual([
      'identity: https://www.exemple.gouv.fr/sortie is none of its pages',
    ]);
  });

  it.each([
    'http://www.exemple.gouv.fr/',
    'https://exemple.gouv.fr:8443/',
    'https://exemple.gouv.fr/a/../b',
    'https://exemple.gouv.fr/?q=1',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://moi@exemple.gouv.fr/',
    'javascript:alert(1)',
  ])('is refused with the start %s', (start) => {
    expect(faultsWith(first({ start })).length).toBeGreaterThan(0);
  });

  it.each([
    '*.fr',
    'localhost',
    '127.0.0.1',
    '*',
    'https://exemple.gouv.fr',
    'Exemple.gouv.fr',
    'exemple.gouv.fr:443',
    '*exemple.gouv.fr',
    'ex*.gouv.fr',
  ])('is refused with the rule %s', (rule) => {
    expect(faultsWith(first({ resources: [rule] })).length).toBeGreaterThan(0);
  });
});
