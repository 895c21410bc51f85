import { describe, expect, it } from 'vitest';
import { LAYOUTS, LAYOUT_IDS, capital, layoutFor, type ActKey, type TextKey } from '../../../renderer/keyboard/layouts.ts';
import { spokenName } from '../../../renderer/keyboard/spoken.ts';
import { FIELD_LAYOUTS } from '../../../renderer/ui/TextInput/TextInput.tsx';
import { KEYBOARD_WORDS } from '../../../shared/i18n/keyboard.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';

const textsOf = (id: (typeof LAYOUT_IDS)[number]): readonly string[] =>
  LAYOUTS[id].rows.flat().flatMap((key) => ('text' in key ? [key.text, ...(key.alternatives ?? [])] : []));

describe.each(LAYOUT_IDS)('layout %s', (id) => {
  const layout = LAYOUTS[id];
  const keys = layout.rows.flat();

  it('fills each row exactly', () => {
    for (const row of layout.rows) expect(row.reduce((sum, key) => sum + (key.width ?? 2), 0)).toBe(layout.columns);
  });

  it('has each key once', () => {
    const names = keys.map((key) => ('text' in key ? key.text : key.act));
    expect(new Set(names).size).toBe(names.length);
  });

  it('can be left, corrected and followed by the next field', () => {
    const acts = keys.filter((key): key is ActKey => 'act' in key).map((key) => key.act);
    expect(acts).toEqual(expect.arrayContaining(['backspace', 'left', 'right', 'next', 'close', 'space']));
  });

  it.each(LOCALES)('has a spoken name for each sign in %s', (locale) => {
    for (const text of textsOf(id)) expect(spokenName(text === 'ẞ' ? 'ß' : text.toLowerCase(), locale), `name of ${text}`).toBeTruthy();
  });

  it('offers no sign on a long press that the key already is', () => {
    for (const key of keys.filter((one): one is TextKey => 'text' in one)) expect(key.alternatives ?? []).not.toContain(key.text);
  });
});

it('shows French accents without a shift', () => {
  expect(textsOf('azerty')).toEqual(expect.arrayContaining([...'éèêàâçùîôœ']));
  expect(textsOf('qwertz')).toEqual(expect.arrayContaining([...'äöüß']));
});

it('can write an e-mail address without leaving the layout', () => {
  for (const id of ['azertyEmail', 'qwertzEmail', 'qwertyEmail'] as const) {
    expect(textsOf(id)).toEqual(
      expect.arrayContaining(['@', '.', '-', '_', '.fr', '.com', '.de', ...'abcdefghijklmnopqrstuvwxyz0123456789']),
    );
  }
});

it('has a layout for each kind of field in each language, with every letter of the alphabet where letters are asked', () => {
  for (const locale of LOCALES) {
    for (const field of FIELD_LAYOUTS) {
      const texts = textsOf(layoutFor(field, locale)).map((text) => text.toLowerCase());
      const wanted = field === 'numeric' || field === 'decimal' ? '0123456789' : 'abcdefghijklmnopqrstuvwxyz0123456789';
      expect(texts).toEqual(expect.arrayContaining([...wanted]));
    }
  }
  expect(layoutFor('text', 'fr')).toBe('azerty');
  expect(layoutFor('text', 'de')).toBe('qwertz');
  expect(layoutFor('text', 'en')).toBe('qwerty');
});

it('capitalises letters, and leaves signs and endings alone', () => {
  expect(capital('é')).toBe('É');
  expect(capital('œ')).toBe('Œ');
  expect(capital('ß')).toBe('ẞ');
  expect(capital('.com')).toBe('.com');
  expect(capital('@')).toBe('@');
});

it('names every acting key in every language', () => {
  for (const locale of LOCALES) for (const word of Object.values(KEYBOARD_WORDS[locale].keys)) expect(word).not.toBe('');
});
