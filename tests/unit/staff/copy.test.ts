import { describe, expect, it } from 'vitest';
import { copyOf, missingInWords } from '../../../renderer/staff/deposit/copy.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { SERVICES } from '../../../shared/services/index.ts';

const CASES = Object.values(SERVICES).flatMap((service) =>
  Object.entries(service.examples).flatMap(([example, answers]) => LOCALES.map((locale) => ({ service, example, answers, locale }))),
);

describe('the copy beside the words of the visitor', () => {
  it.each(CASES)(
    '$service.id, $example, in $locale: every line in French or marked, nothing said twice',
    ({ service, answers, locale }) => {
      const sections = copyOf(service, answers, locale);
      const lines = sections.flatMap((section) => [...section.lines, ...section.items.flatMap((item) => item.lines)]);
      expect(lines.length).toBeGreaterThanOrEqual(
        Object.values(answers).filter((answer) => answer !== undefined && answer !== null).length,
      );
      for (const line of lines) {
        expect(line.french === null).toBe(line.verbatim && locale !== 'fr');
        if (line.french === null) expect(line.own).not.toBeNull();
        if (locale === 'fr') expect(line.own).toBeNull();
        else if (!line.verbatim) expect(line.own).not.toBe(line.french);
      }
    },
  );

  it.each(CASES)('$service.id, $example, in $locale: free words come through character for character', ({ service, answers, locale }) => {
    const words = '\u202Eعربي 🚲 <b>\n«  deux  espaces »';
    const free = service.steps.flatMap((step) => step.fields).find((field) => field.kind === 'longText' && answers[field.id] !== undefined);
    if (free === undefined) return;
    const lines = copyOf(service, { ...answers, [free.id]: words }, locale).flatMap((section) => section.lines);
    const line = lines.find(({ field }) => field === free.id);
    expect(locale === 'fr' ? line?.french : line?.own).toBe(words);
  });

  it('names what is missing in French, and shows a key of an older version as it is', () => {
    const service = SERVICES.preComplaint;
    expect(missingInWords(service, ['imei', 'gone'])).toEqual([service.words.fr.missing.imei, 'gone']);
  });
});
