// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CharterScreen } from '../../../renderer/visitor/CharterScreen.tsx';
import { RatingScreen } from '../../../renderer/visitor/RatingScreen.tsx';
import { WORDS } from '../../../shared/i18n/index.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { ok } from '../../../shared/result.ts';
import { BOOT, TODAY, VISIT, at, draw, inDays, page, pressId, sees } from './world.tsx';

const { rating, charter } = WORDS.fr;
const survey = { value: 'https://example.org/avis', source: 'essai', verifiedOn: TODAY, expiresOn: null };

let now = 0;
/** A person has looked at the screen. */
const looked = (): void => {
  now += 1_000;
};

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  fake.answer('rateVisit', () => ok(null));
});
afterEach(() => {
  cleanup();
  fake.forget();
  vi.restoreAllMocks();
});

describe('the question at the end', () => {
  it('takes a level, then a reason, and ends', async () => {
    const { ended } = draw(<RatingScreen reason="receiptRead" />);
    looked();
    await pressId('rate-littleSatisfied');
    await sees(rating.reasonTitle);
    expect(ended).toEqual([]);
    looked();
    await pressId('rate-waiting');
    await waitFor(() => expect(ended).toEqual(['receiptRead']));
    expect(fake.asked('rateVisit')).toEqual([
      { visitId: VISIT.id, level: 'littleSatisfied', reason: null },
      { visitId: VISIT.id, level: 'littleSatisfied', reason: 'waiting' },
    ]);
  });

  it('is left at any moment with one touch, and keeps nobody who gave a level only', async () => {
    const first = draw(<RatingScreen reason="button" />);
    await pressId('leave');
    expect(first.ended).toEqual(['button']);
    expect(fake.asked('rateVisit')).toEqual([]);
    cleanup();
    const second = draw(<RatingScreen reason="button" />);
    looked();
    await pressId('rate-satisfied');
    await sees(rating.reasonTitle);
    await pressId('leave');
    expect(second.ended).toEqual(['button']);
    expect(fake.asked('rateVisit')).toEqual([{ visitId: VISIT.id, level: 'satisfied', reason: null }]);
  });

  it('takes no touch that was meant for the screen before', async () => {
    const { ended } = draw(<RatingScreen reason="button" />);
    await pressId('rate-unsatisfied');
    expect(fake.asked('rateVisit')).toEqual([]);
    looked();
    await pressId('rate-satisfied');
    await sees(rating.reasonTitle);
    await pressId('rate-answer');
    expect(fake.asked('rateVisit')).toHaveLength(1);
    expect(ended).toEqual([]);
  });

  it.each([
    ['shown', survey, true],
    ['nowhere while it is not verified', { ...survey, verifiedOn: null }, false],
    ['nowhere once it has expired', { ...survey, expiresOn: inDays(-1) }, false],
    ['nowhere when there is none', null, false],
  ] as const)('has the official survey %s', (_name, given, shown) => {
    draw(<RatingScreen reason="button" />, { boot: { ...BOOT, satisfaction: { asked: true, survey: given } } });
    expect(screen.queryByRole('img', { name: rating.survey.label }) !== null).toBe(shown);
  });
});

describe('the charter', () => {
  it.each(LOCALES)('says eight commitments and that they are to be checked, in %s', (locale) => {
    draw(<CharterScreen back={{ name: 'home' }} />, { locale });
    const words = WORDS[locale].charter;
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(words.commitments);
    expect(words.commitments).toHaveLength(charter.commitments.length);
    expect(page()).toContain(words.mark);
  });

  it('leads back to where the visitor came from', async () => {
    const { went } = draw(<CharterScreen back={{ name: 'rating', reason: 'button' }} />);
    await pressId('foot-back');
    expect(went).toEqual([{ name: 'rating', reason: 'button' }]);
  });

  it('is reached from the question', async () => {
    const { went } = draw(<RatingScreen reason="receiptRead" />);
    await at('rating');
    await pressId('charter');
    expect(went).toEqual([{ name: 'charter', back: { name: 'rating', reason: 'receiptRead' } }]);
  });
});
