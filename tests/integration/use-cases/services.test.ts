import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SERVICES, findService } from '../../../shared/services/index.ts';
import { checkAnswers } from '../../../shared/flow/check.ts';
import { joinGuarded, splitGuarded } from '../../../shared/flow/guarded.ts';
import { isAnswers } from '../../../shared/flow/is-answers.ts';
import { parseReference } from '../../../shared/reference.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { qrTexts } from '../../../shared/paper/qr-texts.ts';
import { configWith, house, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

const place = { folder: '', remove: () => {} };
beforeEach(() => void Object.assign(place, scratch()));
afterEach(() => place.remove());

/** The day for which examples are written. */
const clock = standingClock('2026-11-22T11:00:00.000Z');
const services = Object.values(SERVICES);
const examples = services.flatMap((service) => Object.entries(service.examples).map(([name, answers]) => ({ service, name, answers })));

test('every service offers examples', () => {
  expect(services.every((service) => Object.keys(service.examples).length > 0)).toBe(true);
});

describe.each(examples)('$service.id, $name', ({ service, answers }) => {
  test.each(['sealed', 'slip'] as const)('%s', async (mode) => {
    const config = configWith({ vault: { keySource: 'file' }, [service.id]: { mode } });
    const open = await house(place.folder, clock, { config, findService, qrTexts: (input) => qrTexts(input, config.point) });
    await setUp(open);
    expect(isAnswers(answers)).toBe(true);
    const request = submission({ service: service.id, version: service.version, answers });
    const receipt = value(await open.handlers.submitDeposit(request));
    expect(parseReference(receipt.reference)).toBe(receipt.reference);
    expect(receipt.qr.length).toBeGreaterThan(0);
    expect(receipt.mode).toBe(mode);
    if (mode === 'sealed') {
      await unlock(open);
      const opened = value(await open.handlers.openDeposit({ reference: receipt.reference }));
      const checked = checkAnswers(service, answers, localNow(clock.now()));
      const { open: readable, withheld } = splitGuarded(service, answers);
      expect(checked).toEqual({ ok: true, answers });
      expect(opened.answers).toEqual(readable);
      expect(opened.withheld).toEqual(withheld);
      const shown = value(await open.handlers.showGuarded({ reference: receipt.reference }));
      expect(joinGuarded(opened.answers, shown.answers)).toEqual(answers);
      expect(opened.completeness).toBeGreaterThanOrEqual(0);
    }
    await open.close();
  });
});
