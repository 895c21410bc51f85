import { describe, expect, it } from 'vitest';
import { keyEventsOf } from '../../../electron/sites/strokes.ts';

describe('a touch of our keyboard', () => {
  it('goes down and up, with the code that old scripts read', () => {
    expect(keyEventsOf({ insert: 'a' })).toEqual([
      { type: 'keyDown', key: 'a', windowsVirtualKeyCode: 65, text: 'a', unmodifiedText: 'a' },
      { type: 'keyUp', key: 'a', windowsVirtualKeyCode: 65 },
    ]);
    expect(keyEventsOf({ insert: '7' })[0]).toMatchObject({ windowsVirtualKeyCode: 55 });
  });
  it('holds shift for a capital and for nothing else', () => {
    expect(keyEventsOf({ insert: 'É' }).map(({ modifiers }) => modifiers)).toEqual([8, 8]);
    for (const insert of ['é', '€', '7', "'"])
      expect(keyEventsOf({ insert }).map(({ modifiers }) => modifiers)).toEqual([undefined, undefined]);
  });
  it('has no code that another key has, such as the arrow of an apostrophe', () => {
    for (const insert of ["'", '%', '.', 'é', '€']) expect(keyEventsOf({ insert })[0]).not.toHaveProperty('windowsVirtualKeyCode');
  });
  it('types an ending character by character', () => {
    expect(keyEventsOf({ insert: '.fr' }).map(({ type, key }) => `${type} ${key}`)).toEqual([
      ...['keyDown .', 'keyUp .', 'keyDown f', 'keyUp f', 'keyDown r', 'keyUp r'],
    ]);
  });
  it('names the keys that do something', () => {
    expect(keyEventsOf({ act: 'enter' })[0]).toMatchObject({ type: 'keyDown', key: 'Enter', text: '\r' });
    expect(keyEventsOf({ act: 'previous' })[0]).toMatchObject({ type: 'rawKeyDown', key: 'Tab', modifiers: 8 });
    expect(keyEventsOf({ act: 'left' })[0]).toMatchObject({ key: 'ArrowLeft', windowsVirtualKeyCode: 37 });
  });
});
