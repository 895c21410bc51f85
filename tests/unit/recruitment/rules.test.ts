/** The rules as a screen gets them: those of cards that are shown, while they hold. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../electron/content/load.ts';
import { type Content, readContentFiles } from '../../../shared/content/files.ts';
import { contentView } from '../../../shared/content/view.ts';
import { SITES_AS_SHIPPED } from '../../fixtures/sites.ts';

const files = await readContentFolder(join('resources', 'content'));

function content(): Content {
  const reading = readContentFiles(files);
  if (!reading.ok) throw new Error('the shipped content is at fault');
  return reading.content;
}

const MOMENT = { locale: 'fr', today: '2026-11-22', unverified: 'mark' } as const;

describe('the rules of recruitment', () => {
  it('hold one rule for each card of a path', () => {
    const { recruitment, cards } = contentView(content(), MOMENT, SITES_AS_SHIPPED);
    const paths = cards.filter(({ shelf }) => shelf === 'recruitment').map(({ id }) => id);
    expect(paths).toHaveLength(14);
    expect(recruitment?.paths.map(({ id }) => id).toSorted()).toEqual(paths.toSorted());
  });

  it('are gone the day after their last, and where nothing doubtful may be shown', () => {
    const { expiresOn } = content().recruitment ?? {};
    expect(contentView(content(), { ...MOMENT, today: expiresOn ?? '' }, SITES_AS_SHIPPED).recruitment).not.toBeNull();
    expect(contentView(content(), { ...MOMENT, today: '2028-01-01' }, SITES_AS_SHIPPED).recruitment).toBeNull();
    expect(contentView(content(), { ...MOMENT, unverified: 'withhold' }, SITES_AS_SHIPPED).recruitment).toBeNull();
  });

  it('are refused when a card has none, or a rule has no card', () => {
    const without = new Map([...files].filter(([path]) => !path.endsWith('cards/joinCyber.json')));
    const reading = readContentFiles(without);
    expect(reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`)).toContain(
      'recruitment.json: joinCyber: a rule or a card without the other',
    );
  });
});
