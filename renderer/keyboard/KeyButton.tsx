import type { ReactNode } from 'react';
import { KEYBOARD_WORDS, type KeyboardWords } from '../../shared/i18n/keyboard.ts';
import { fill, useUiLocale } from '../a11y/words.tsx';
import { capital, type ActKey, type TextKey } from './layouts.ts';
import { KeyIcon } from './KeyIcon.tsx';
import { spokenName } from './spoken.ts';
import { useKeyPress } from './useKeyPress.ts';

const span = (width: number | undefined) => ({ gridColumn: `span ${width ?? 2}` });

export interface TextKeyButtonProps {
  readonly def: TextKey;
  readonly shifted: boolean;
  readonly onText: (text: string) => void;
  readonly onMore: (key: HTMLElement, texts: readonly string[]) => void;
  readonly onMoreEnd: (at: Element | null) => void;
}

/** A key that inserts its text. */
export function TextKeyButton({ def, shifted, onText, onMore, onMoreEnd }: TextKeyButtonProps) {
  const locale = useUiLocale();
  const words = KEYBOARD_WORDS[locale];
  const text = shifted ? capital(def.text) : def.text;
  const more = def.alternatives;
  const handlers = useKeyPress({
    onPress: () => {
      onText(text);
    },
    ...(more === undefined
      ? {}
      : {
          onHold: (key: HTMLElement) => {
            onMore(
              key,
              more.map((one) => (shifted ? capital(one) : one)),
            );
          },
          onHoldEnd: onMoreEnd,
        }),
  });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={[...text].length > 1 ? 'key key--word' : 'key'}
      style={span(def.width)}
      aria-label={keyName(text, locale, words)}
      aria-description={more === undefined ? undefined : words.spoken.more}
      {...handlers}
    >
      {text}
    </button>
  );
}

/** What a key is called aloud: its sign's name; a capital says so. */
export function keyName(text: string, locale: 'fr' | 'en' | 'de', words: KeyboardWords): string {
  const small = text === 'ẞ' ? 'ß' : text.toLowerCase();
  const name = spokenName(small, locale) ?? text;
  if ([...text].length > 1) return withWord(text, name);
  return small === text ? name : fill(words.spoken.upper, { key: name });
}

/** What is read on a key is part of its name, so that a voice command may use it (WCAG 2.5.3). */
function withWord(word: string, name: string): string {
  // Whole words: "Groß" is not read in "Großbuchstabe".
  return ` ${name} `.toLowerCase().includes(` ${word} `.toLowerCase()) ? name : `${word}, ${name}`;
}

/** The arrows are drawn; every other act shows its word. */
const nameOf = (act: ActKey['act'], word: string, name: string): string =>
  act === 'left' || act === 'right' ? name : withWord(word, name);

export interface ActKeyButtonProps {
  readonly def: ActKey;
  readonly onAct: (act: ActKey['act']) => void;
  /** Shift only: how it stands. */
  readonly shift?: 'off' | 'once' | 'lock';
  /** The line key only: it sends what was typed. */
  readonly sends?: boolean;
}

const REPEATS: ReadonlySet<string> = new Set(['backspace', 'delete', 'left', 'right']);

/** A key that acts. */
export function ActKeyButton({ def, onAct, shift, sends = false }: ActKeyButtonProps) {
  const locale = useUiLocale();
  const words = KEYBOARD_WORDS[locale];
  const { act } = def;
  const handlers = useKeyPress({
    onPress: () => {
      onAct(act);
    },
    repeats: REPEATS.has(act),
  });
  const spoken: Readonly<Record<string, string>> = words.spoken;
  const named = sends ? 'send' : act;
  const word = words.keys[named];
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`key key--act key--${act}`}
      style={span(def.width)}
      data-shift={shift}
      aria-label={nameOf(act, word, shift === 'lock' ? words.spoken.capsOn : (spoken[named] ?? word))}
      aria-pressed={shift === undefined ? undefined : shift !== 'off'}
      {...handlers}
    >
      <KeyFace act={act} narrow={(def.width ?? 2) <= 2} word={word} shift={shift} />
    </button>
  );
}

interface KeyFaceProps {
  readonly act: ActKey['act'];
  readonly narrow: boolean;
  readonly word: string;
  readonly shift: ActKeyButtonProps['shift'] | undefined;
}

function KeyFace({ act, narrow, word, shift }: KeyFaceProps): ReactNode {
  switch (act) {
    case 'left':
    case 'right':
      return <KeyIcon act={act} />;
    case 'backspace':
    case 'enter':
    case 'shift':
      return (
        <>
          <KeyIcon act={shift === 'lock' ? 'caps' : act} />
          <span className="key__small">{word}</span>
        </>
      );
    case 'space':
      // On a pad the word does not fit in every language: the drawing stands alone, with its spoken name.
      return narrow ? <KeyIcon act="space" /> : <span className="key__word">{word}</span>;
    default:
      return <span className="key__word">{word}</span>;
  }
}
