import { useEffect, useRef, useState } from 'react';
import { KEYBOARD_WORDS } from '../../shared/i18n/keyboard.ts';
import { useUiLocale } from '../a11y/words.tsx';
import { useKeyboard } from './KeyboardProvider.tsx';
import { ActKeyButton, TextKeyButton, keyName } from './KeyButton.tsx';
import { LAYOUTS, type ActKey, type Key } from './layouts.ts';
import './Keyboard.css';

type Shift = 'off' | 'once' | 'lock';

interface More {
  readonly texts: readonly string[];
  /** Where the row of signs stands, in px from the keyboard's edges, and how wide one sign is. */
  readonly left: number;
  readonly bottom: number;
  readonly keyWidth: number;
}

/** The on-screen keyboard; draws nothing while it is closed. Give it to `Frame`. */
export function Keyboard() {
  const { open, layout } = useKeyboard();
  // A new layout starts afresh: letters, no shift.
  return open ? <Board key={layout} /> : null;
}

/** In a field of one line the line key gives its place to a sign that addresses need. */
const NO_LINE: Key = { text: '/' };

function Board() {
  const keyboard = useKeyboard();
  const locale = useUiLocale();
  const words = KEYBOARD_WORDS[locale];
  const root = useRef<HTMLDivElement>(null);
  const [shift, setShift] = useState<Shift>('off');
  const [symbols, setSymbols] = useState(false);
  const [more, setMore] = useState<More | null>(null);
  const layout = LAYOUTS[symbols ? 'symbols' : keyboard.layout];

  useEffect(() => {
    if (more === null) return undefined;
    const dismiss = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('.keys__more') === null) setMore(null);
    };
    document.addEventListener('pointerdown', dismiss, true);
    return () => {
      document.removeEventListener('pointerdown', dismiss, true);
    };
  }, [more]);

  const insert = (text: string): void => {
    keyboard.type({ insert: text });
    setMore(null);
    if (shift === 'once') setShift('off');
  };

  const act = (name: ActKey['act']): void => {
    switch (name) {
      case 'shift':
        setShift((before) => (before === 'off' ? 'once' : before === 'once' ? 'lock' : 'off'));
        return;
      case 'letters':
      case 'symbols':
        setSymbols(name === 'symbols');
        return;
      case 'space':
        keyboard.type({ insert: ' ' });
        return;
      case 'next':
        keyboard.next();
        return;
      case 'close':
        keyboard.close();
        return;
      default:
        keyboard.type({ act: name });
    }
  };

  const offer = (key: HTMLElement, texts: readonly string[]): void => {
    const board = root.current?.getBoundingClientRect();
    if (board === undefined) return;
    const box = key.getBoundingClientRect();
    const keyWidth = Math.max(64, box.width);
    const width = texts.length * (keyWidth + 8) + 24;
    const centred = box.left - board.left + box.width / 2 - width / 2;
    setMore({ texts, keyWidth, left: Math.max(4, Math.min(centred, board.width - width - 4)), bottom: board.bottom - box.top + 8 });
  };

  const offered = (at: Element | null): void => {
    const text = at?.closest<HTMLElement>('[data-sign]')?.dataset['sign'];
    if (text !== undefined) insert(text);
  };

  return (
    <div
      ref={root}
      className={`keys keys--${layout.columns > 12 ? 'wide' : 'pad'}`}
      role="region"
      aria-label={words.label}
      data-keyboard-keys=""
    >
      <div className="keys__rows">
        {layout.rows.map((row, at) => (
          <div
            // Rows of a layout never change order.
            key={`${layout.id}-${at}`}
            className="keys__row"
            style={{ gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))` }}
          >
            {row
              .map((known) => (!keyboard.multiline && 'act' in known && known.act === 'enter' ? NO_LINE : known))
              .map((def) =>
                'text' in def ? (
                  <TextKeyButton key={def.text} def={def} shifted={shift !== 'off'} onText={insert} onMore={offer} onMoreEnd={offered} />
                ) : (
                  <ActKeyButton
                    key={def.act}
                    def={def}
                    onAct={act}
                    sends={def.act === 'enter' && keyboard.sends}
                    {...(def.act === 'shift' ? { shift } : {})}
                  />
                ),
              )}
          </div>
        ))}
      </div>
      {more !== null && (
        <div className="keys__more" role="group" aria-label={words.spoken.alternatives} style={{ left: more.left, bottom: more.bottom }}>
          {more.texts.map((text) => (
            <button
              key={text}
              type="button"
              tabIndex={-1}
              className="key"
              data-sign={text}
              style={{ inlineSize: more.keyWidth }}
              aria-label={keyName(text, locale, words)}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                insert(text);
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
