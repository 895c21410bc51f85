// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  characterAfter,
  characterBefore,
  edit,
  isTypable,
  typeInto,
  type Stroke,
  type TypedField,
} from '../../../renderer/keyboard/typeInto.ts';

const free = { multiline: true, maxLength: Number.MAX_SAFE_INTEGER };

/** Characters as people count them, some of several code points. */
const character = fc.constantFrom('a', 'é', 'ß', 'œ', '7', ' ', '😀', '👩‍🌾', '🇫🇷', 'e\u0301', 'ش', '-');
const text = fc.array(character, { maxLength: 12 }).map((all) => all.join(''));
const act = fc.constantFrom<Stroke>(
  { act: 'backspace' },
  { act: 'delete' },
  { act: 'left' },
  { act: 'right' },
  { act: 'home' },
  { act: 'end' },
  { act: 'enter' },
);
const stroke = fc.oneof(
  character.map((insert): Stroke => ({ insert })),
  act,
);

function mount(tag: 'input' | 'textarea', value: string, caret: number): TypedField {
  const field = document.createElement(tag);
  document.body.append(field);
  field.value = value;
  field.setSelectionRange(caret, caret);
  return field;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('edit', () => {
  it('inserts at the caret, mid-text, and leaves the rest as it was', () => {
    fc.assert(
      fc.property(text, text, character, (before, after, insert) => {
        const next = edit({ value: before + after, start: before.length, end: before.length }, { insert }, free);
        expect(next.value).toBe(before + insert + after);
        expect(next.caret).toBe(before.length + insert.length);
      }),
    );
  });

  it('undoes an inserted character with one backspace', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('a', 'é', 'ß', '😀', '7'), (before, after, insert) => {
        const typed = edit({ value: before + after, start: before.length, end: before.length }, { insert }, free);
        // A sign that joins its neighbour into one character is erased with it: only whole characters are undone.
        fc.pre(characterBefore(typed.value, typed.caret) === before.length);
        const undone = edit({ value: typed.value, start: typed.caret, end: typed.caret }, { act: 'backspace' }, free);
        expect(undone).toMatchObject({ value: before + after, caret: before.length });
      }),
    );
  });

  it('replaces or erases a selection whole', () => {
    fc.assert(
      fc.property(text, text, text, stroke, (before, selected, after, key) => {
        fc.pre(selected !== '');
        const range = { value: before + selected + after, start: before.length, end: before.length + selected.length };
        const next = edit(range, key, free);
        if ('insert' in key) expect(next.value).toBe(before + key.insert + after);
        else if (key.act === 'backspace' || key.act === 'delete') expect(next.value).toBe(before + after);
        else if (key.act === 'enter') expect(next.value).toBe(`${before}\n${after}`);
        else expect(next.value).toBe(range.value);
      }),
    );
  });

  it('never leaves half a character behind', () => {
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 40 }), (keys) => {
        let state = { value: '', start: 0, end: 0 };
        for (const key of keys) {
          const next = edit(state, key, free);
          state = { value: next.value, start: next.caret, end: next.caret };
          expect(next.caret).toBeGreaterThanOrEqual(0);
          expect(next.caret).toBeLessThanOrEqual(next.value.length);
          expect(next.value).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });

  it('cuts what does not fit at a whole character', () => {
    expect(edit({ value: 'abc', start: 3, end: 3 }, { insert: '😀' }, { multiline: false, maxLength: 4 }).value).toBe('abc');
    expect(edit({ value: 'abc', start: 3, end: 3 }, { insert: '.fr' }, { multiline: false, maxLength: 5 }).value).toBe('abc.f');
    expect(edit({ value: 'abc', start: 0, end: 3 }, { insert: '😀' }, { multiline: false, maxLength: 3 }).value).toBe('😀');
  });

  it('walks over characters, not code units', () => {
    expect(characterBefore('a👩‍🌾', 'a👩‍🌾'.length)).toBe(1);
    expect(characterAfter('👩‍🌾b', 0)).toBe('👩‍🌾'.length);
    expect(characterBefore('', 0)).toBe(0);
    expect(characterAfter('a', 1)).toBe(1);
  });

  it('goes to the ends of a line, not of the text', () => {
    const range = { value: 'un\ndeux\ntrois', start: 5, end: 5 };
    expect(edit(range, { act: 'home' }, free).caret).toBe(3);
    expect(edit(range, { act: 'end' }, free).caret).toBe(7);
  });

  it('has no second line in a field of one line', () => {
    const next = edit({ value: 'ab', start: 1, end: 1 }, { act: 'enter' }, { multiline: false, maxLength: 10 });
    expect(next).toMatchObject({ value: 'ab', kind: null });
  });
});

describe('typeInto', () => {
  it.each(['input', 'textarea'] as const)('does to a real %s what edit says, whatever the keys', (tag) => {
    fc.assert(
      fc.property(text, fc.array(stroke, { maxLength: 15 }), (start, keys) => {
        const field = mount(tag, start, start.length);
        let model = { value: start, start: start.length, end: start.length };
        for (const key of keys) {
          typeInto(field, key);
          const next = edit(model, key, { multiline: tag === 'textarea', maxLength: Number.MAX_SAFE_INTEGER });
          model = { value: next.value, start: next.caret, end: next.caret };
          expect(field.value).toBe(model.value);
          expect(field.selectionStart).toBe(model.start);
        }
        field.remove();
      }),
      { numRuns: 60 },
    );
  });

  it('tells the page like a hardware key: beforeinput, then input', () => {
    const field = mount('input', 'ac', 1);
    const seen: string[] = [];
    for (const name of ['beforeinput', 'input']) {
      field.addEventListener(name, (event) => {
        if (event instanceof InputEvent) seen.push(`${event.type} ${event.inputType} ${event.data ?? ''}`);
      });
    }
    typeInto(field, { insert: 'b' });
    typeInto(field, { act: 'left' });
    expect(seen).toEqual(['beforeinput insertText b', 'input insertText b']);
    expect(field.value).toBe('abc');
  });

  it('leaves the text alone when the page refuses the key', () => {
    const field = mount('input', 'a', 1);
    field.addEventListener('beforeinput', (event) => {
      event.preventDefault();
    });
    typeInto(field, { insert: 'b' });
    expect(field.value).toBe('a');
  });

  it('keeps the caret when the page rewrites the text in capitals', async () => {
    const field = mount('input', 'AC', 1);
    field.addEventListener('input', () => {
      field.value = field.value.toUpperCase();
    });
    typeInto(field, { insert: 'b' });
    await Promise.resolve();
    expect(field.value).toBe('ABC');
    expect(field.selectionStart).toBe(2);
  });
});

it('types only into fields made for text', () => {
  const box = document.createElement('input');
  box.type = 'checkbox';
  const own = document.createElement('input');
  own.dataset['keyboard'] = 'none';
  expect(isTypable(document.createElement('textarea'))).toBe(true);
  expect(isTypable(document.createElement('input'))).toBe(true);
  expect(isTypable(box)).toBe(false);
  expect(isTypable(own)).toBe(false);
  expect(isTypable(null)).toBe(false);
});
