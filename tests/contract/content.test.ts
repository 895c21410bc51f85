/** What every page of information must hold to: a card added tomorrow is tested the same day. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../electron/content/load.ts';
import { type Content, readContentFiles } from '../../shared/content/files.ts';
import { contentView } from '../../shared/content/view.ts';
import { MILLE_ETANGS } from '../../shared/communes/mille-etangs.ts';
import { LOCALES } from '../../shared/i18n/locales.ts';
import { findService, type ServiceId } from '../../shared/services/index.ts';
import { SITES_AS_SHIPPED } from '../fixtures/sites.ts';

/** Words that somebody reads aloud in thirty seconds, at 150 a minute. */
const MESSAGE_WORDS = 75;

let content: Content;

beforeAll(async () => {
  const reading = readContentFiles(await readContentFolder(join('resources', 'content')));
  if (!reading.ok) throw new Error(reading.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  ({ content } = reading);
});

describe('the shipped content', () => {
  it('says in thirty seconds what matters, in each language', () => {
    const long = content.cards.flatMap(({ id, words }) =>
      LOCALES.filter((locale) => words[locale].message.split(/\s+/).length > MESSAGE_WORDS).map((locale) => `${locale}/${id}`),
    );
    expect(long).toEqual([]);
  });

  it('keeps what nobody has checked off the screen where the house wants it so', () => {
    for (const locale of LOCALES) {
      const all = contentView(content, { locale, today: '2026-11-22', unverified: 'mark' }, SITES_AS_SHIPPED);
      const sure = contentView(content, { locale, today: '2026-11-22', unverified: 'withhold' }, SITES_AS_SHIPPED);
      expect(all.cards.length).toBe(content.cards.length);
      expect([...sure.cards, ...sure.numbers].filter(({ toVerify }) => toVerify)).toEqual([]);
      expect(sure.cards.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)).filter(({ toVerify }) => toVerify)).toEqual([]);
    }
  });

  it('says nothing as certain without the day of its check', () => {
    const sure = [...content.cards.map(({ id, facts }) => ({ id, ...facts })), ...content.numbers].filter(({ toVerify }) => !toVerify);
    expect(sure.filter(({ verifiedOn }) => verifiedOn === null).map(({ id }) => id)).toEqual([]);
  });
});

describe('the page on FLAME', () => {
  it.each(LOCALES)('names in %s the communes whose residents may ask to join, and no other', (locale) => {
    const flame = content.cards.find(({ id }) => id === 'flame');
    const named = Object.values(flame?.words[locale].blocks['towns']?.lines ?? {}).flatMap((line) => line.replace(/\.$/, '').split(', '));
    expect(named.toSorted()).toEqual(MILLE_ETANGS.map(({ name }) => name).toSorted());
  });
});

describe('the page on what the terminal keeps', () => {
  /** Which of its lines speaks of which service: a service that is added does not compile without its own. */
  const LINES: Readonly<Record<ServiceId, string>> = {
    preComplaint: 'preComplaint',
    holidayWatch: 'watch',
    shopWatch: 'watch',
    seniorWatch: 'watch',
    recruitmentContact: 'recruitment',
    citizenParticipation: 'request',
    safetyAdvice: 'request',
    alertSignup: 'request',
    flameMembership: 'request',
    nuisanceReport: 'request',
  };

  it.each(LOCALES)('quotes in %s the days after which each service erases', (locale) => {
    const lines = content.cards.find(({ id }) => id === 'rights')?.words[locale].blocks['kept']?.lines ?? {};
    const quoted = Object.entries(LINES).map(([id, line]) => [id, lines[line]?.match(/\d+/g)]);
    expect(quoted).toEqual(Object.keys(LINES).map((id) => [id, [String(findService(id)?.retentionDays)]]));
  });
});
