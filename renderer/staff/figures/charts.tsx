/**
 * Bars as plain SVG, upright for time and lying for words, with their words beside them in HTML, where they wrap and grow like any other text. A masked
 * number is a dashed outline of a fixed size, so that neither colour nor length says what is not said; every number is in the table of its card too.
 */
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar as VisxBar } from '@visx/shape';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { barsInWords, barValue, type Bar } from '../../../shared/figures/bars.ts';
import { cellInWords } from '../../../shared/i18n/staff-figures.fr.ts';

interface Room {
  readonly width: number;
  /** Size of the letters, in pixels. */
  readonly letters: number;
}

/** Width of an average letter over its size. */
const LETTER = 0.62;
const NO_ROOM: Room = { width: 0, letters: 0 };

/** The room that a chart has, followed as the window and the size of text change. */
function useRoom(): { readonly holder: RefObject<HTMLDivElement | null>; readonly room: Room } {
  const holder = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(NO_ROOM);
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const next = { width: element.clientWidth, letters: Number.parseFloat(getComputedStyle(element).fontSize) || 16 };
      setRoom((now) => (now.width === next.width && now.letters === next.letters ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { holder, room };
}

/** A bar that stands; `value` is null for what is masked, an empty mark leaves the place under it free. */
export interface StandingBar {
  readonly id: string;
  readonly mark: string;
  readonly value: number | null;
}

interface UprightProps {
  /** What a person who cannot see it is told. */
  readonly described: string;
  readonly bars: readonly StandingBar[];
}

/** Upright bars on a line, with numbers on the left. */
export function UprightBars(props: UprightProps) {
  const { holder, room } = useRoom();
  return (
    <div ref={holder} className="figure-chart">
      {room.width > 0 && <Upright {...props} room={room} />}
    </div>
  );
}

/** The marks that fit beside each other. */
function fittingMarks(bars: readonly StandingBar[], step: number, letters: number): readonly StandingBar[] {
  const marked = bars.filter(({ mark }) => mark !== '');
  const longest = Math.max(1, ...marked.map(({ mark }) => mark.length));
  const apart = step * Math.max(1, bars.length / Math.max(1, marked.length));
  const every = Math.ceil(((longest + 1) * letters * LETTER) / Math.max(1, apart));
  return marked.filter((_, at) => at % every === 0);
}

function Upright({ described, bars, room: { width, letters } }: UprightProps & { readonly room: Room }) {
  const height = Math.max(letters * 6, Math.min(width * 0.28, 260));
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const up = scaleLinear({ domain: [0, most], range: [height, letters * 0.6], nice: true });
  const ticks = up.ticks(4).filter((tick) => Number.isInteger(tick));
  const left = letters * (0.6 + LETTER * Math.max(...ticks.map((tick) => String(tick).length)));
  const across = scaleBand({ domain: bars.map(({ id }) => id), range: [0, Math.max(1, width - left)], padding: 0.22 });
  const middle = (id: string): number => left + (across(id) ?? 0) + across.bandwidth() / 2;
  return (
    <div className="figure-upright" role="img" aria-label={described} style={{ blockSize: height + letters * 1.8 }}>
      {ticks.map((tick) => (
        <span key={tick} className="figure-upright__tick" style={{ top: up(tick), left: left - letters * 0.4 }}>
          {tick}
        </span>
      ))}
      <svg width={width - left} height={height} style={{ left }} aria-hidden="true">
        {bars.map(({ id, value }) => {
          const tall = value === null ? letters * 0.6 : height - up(value);
          return (
            <VisxBar
              key={id}
              className={value === null ? 'figure-masked' : 'figure-bar'}
              x={across(id) ?? 0}
              y={height - tall}
              width={across.bandwidth()}
              height={tall}
            />
          );
        })}
      </svg>
      {fittingMarks(bars, across.step(), letters).map(({ id, mark }) => (
        <span key={id} className="figure-upright__mark" style={{ left: middle(id), top: height + letters * 0.2 }}>
          {mark}
        </span>
      ))}
    </div>
  );
}

interface LyingProps {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** Bars that lie under their words, each with its number behind it. */
export function LyingBars({ title, bars }: LyingProps) {
  const { holder, room } = useRoom();
  return (
    <div ref={holder} className="figure-chart">
      {room.width > 0 && <Lying title={title} bars={bars} room={room} />}
    </div>
  );
}

function Lying({ title, bars, room: { width, letters } }: LyingProps & { readonly room: Room }) {
  const numbers = letters * LETTER * Math.max(...bars.map(({ cell }) => cellInWords(cell).length + 2));
  const most = Math.max(1, ...bars.map((bar) => barValue(bar) ?? 0));
  const along = scaleLinear({ domain: [0, most], range: [0, Math.max(letters * 3, width - numbers)] });
  return (
    <div className="figure-lying" role="img" aria-label={barsInWords(title, bars)}>
      {bars.map((bar) => {
        const value = barValue(bar);
        const long = value === null ? letters * 2 : Math.max(2, along(value));
        return (
          <div key={bar.id}>
            <p>{bar.label}</p>
            <p className="figure-lying__bar">
              <svg width={long} height={letters * 0.9} aria-hidden="true">
                <VisxBar
                  className={value === null ? 'figure-masked' : 'figure-bar'}
                  x={value === null ? 1 : 0}
                  y={value === null ? 1 : 0}
                  width={value === null ? long - 2 : long}
                  height={letters * 0.9 - (value === null ? 2 : 0)}
                />
              </svg>
              <span>{cellInWords(bar.cell)}</span>
            </p>
          </div>
        );
      })}
    </div>
  );
}
