import { describe, expect, it } from 'vitest';
import { isEasyCode, newHideCode } from '../../../electron/session/hide-code.ts';

describe('the code of Masquer', () => {
  it.each(['0000', '7777', '1234', '9876', '0123', '1212', '1122', '1985', '2024'])('refuses %s', (code) => {
    expect(isEasyCode(code)).toBe(true);
  });
  it.each(['4071', '8390', '5208', '0936'])('accepts %s', (code) => {
    expect(isEasyCode(code)).toBe(false);
  });
  it('leaves enough codes that three tries are hopeless', () => {
    const left = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0')).filter((code) => !isEasyCode(code));
    expect(left.length).toBeGreaterThan(9_000);
  });
  it('draws again until the code is good, with leading zeros kept', () => {
    const drawn = [0, 1234, 936];
    expect(newHideCode(() => drawn.shift() ?? 0)).toBe('0936');
    for (let round = 0; round < 500; round += 1) expect(newHideCode()).toMatch(/^\d{4}$/);
  });
});
