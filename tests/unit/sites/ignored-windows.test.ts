import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../electron/sites/ignored-windows.ts';

/** As Chromium 114 writes it. */
const ignored = (what: string, timestamp = 1, more: object = {}): object => ({
  entry: {
    source: 'security',
    level: 'error',
    text: `Ignored call to '${what}()'. The document is sandboxed, and the 'allow-modals' keyword is not set.`,
    timestamp,
    url: 'https://exemple.example/',
    lineNumber: 0,
    ...more,
  },
});

describe('the notes of a page', () => {
  it.each([
    ['alert', 'dialog'],
    ['confirm', 'dialog'],
    ['prompt', 'dialog'],
    ['print', 'print'],
  ])('tell that %s was asked for', (what, refusal) => {
    expect(readNotes()(ignored(what))).toBe(refusal);
  });

  it.each([
    ['what another part of the engine noted', ignored('alert', 1, { source: 'javascript' })],
    ['a policy that a page quotes', ignored('alert', 1, { text: `Refused: "Ignored call to 'alert()'"` })],
    ['another call', ignored('requestPointerLock')],
    ['a note without a time', ignored('alert', 1, { timestamp: undefined })],
    ['no text', ignored('alert', 1, { text: { toString: () => `Ignored call to 'alert()'` } })],
    ['nothing', undefined],
    ['no note', {}],
    ['an empty one', { entry: null }],
  ])('tell nothing of %s', (_what, note) => {
    expect(readNotes()(note)).toBeNull();
  });

  it('are heard once, however often they are told', () => {
    const refusalIn = readNotes();
    expect(refusalIn(ignored('alert', 5))).toBe('dialog');
    expect(refusalIn(ignored('alert', 5))).toBeNull();
    expect(refusalIn(ignored('print', 4))).toBeNull();
    expect(refusalIn(ignored('print', 6))).toBe('print');
  });
});
