import { describe, expect, it } from 'vitest';
import {
  ALLOWED_KEYS,
  ALLOWED_MOVES_WITH_CONTROL,
  ALLOWED_WITH_CONTROL,
  LEAVING_SHORTCUTS,
  inputOf,
  mayPass,
} from '../../../electron/security/shortcuts.ts';

const plain = { control: false, alt: false, meta: false, shift: false };

describe('keys that may not reach the page', () => {
  it.each(LEAVING_SHORTCUTS)('%s', (shortcut) => {
    expect(mayPass(inputOf(shortcut))).toBe(false);
  });
  it.each(Array.from({ length: 24 }, (_, index) => `F${index + 1}`))('%s', (key) => {
    for (const shift of [false, true]) expect(mayPass({ ...plain, key, shift })).toBe(false);
  });
  it('every letter and digit with Control, Alt or the system key, but for the six of a text field', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') {
      expect(mayPass({ ...plain, key, control: true })).toBe(ALLOWED_WITH_CONTROL.some((allowed) => allowed === key));
      expect(mayPass({ ...plain, key, control: true, shift: true })).toBe(false);
      expect(mayPass({ ...plain, key, alt: true })).toBe(false);
      expect(mayPass({ ...plain, key, control: true, alt: true })).toBe(false);
      expect(mayPass({ ...plain, key, meta: true })).toBe(false);
    }
  });
});

describe('keys that a visitor needs', () => {
  it.each([...ALLOWED_KEYS])('%s', (key) => {
    expect(mayPass({ ...plain, key })).toBe(true);
  });
  it.each(['a', 'É', 'ß', 'ç', '€', '9', ' ', '-', 'ش', '😀', '@'])('%s', (key) => {
    for (const shift of [false, true]) expect(mayPass({ ...plain, key, shift })).toBe(true);
  });
  it.each(['@', '#', '€', '{', '~'])('%s with AltGr, on Linux and on Windows', (key) => {
    expect(mayPass({ ...plain, key, alt: true, modifiers: ['altgr'] })).toBe(true);
    expect(mayPass({ ...plain, key, control: true, alt: true })).toBe(true);
  });
  it('Shift+Tab and moves by word', () => {
    expect(mayPass({ ...plain, key: 'Tab', shift: true })).toBe(true);
    for (const key of ALLOWED_MOVES_WITH_CONTROL) expect(mayPass({ ...plain, key, control: true })).toBe(true);
  });
});
