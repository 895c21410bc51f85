/**
 * Bars as plain SVG: upright for time, lying for words. A masked number is a dashed outline of a fixed size, so that neither colour nor length says what is
 * not said; every number is in the table of its card too.
 */
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar as VisxBar } from '@visx/shape';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { barsInWords, barValue, type Bar } from '../../../shared/figures/bars.ts';
import type { BarChart } from '../../../shared/paper/model.ts';
import { cellInWords } from '../../../shared/i18n/staff-figures.fr.ts';

interface ChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
}

interface Room {
  readonly width: number;
  /** Size of the letters, in pixels. */
  readonly letters: number;
}

/** Width of an average letter over its size. */
const LETTER = 0.58;
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

function mostOf(bars: readonly Bar[]): number {
  return Math.max(1, ...bars.map((bar) => barValue(bar) ?? 0));
}

/** Upright bars on a line, with numbers on the left. */
export function UprightBars({ title, bars }: ChartProps) {
  const { holder, room } = useRoom();
  return (
    <div ref={holder} className="figure-chart">
      {room.width > 0 && <Upright title={title} bars={bars} room={room} />}
    </div>
  );
}

function Upright({ title, bars, room: { width, letters } }: ChartProps & { readonly room: Room }) {
  const height = Math.max(letters * 9, Math.min(width * 0.3, 280));
  const [top, bottom] = [letters, letters * 1.9];
  const most = mostOf(bars);
  const left = letters * (1 + String(most).length * 0.7);
  const across = scaleBand({ domain: bars.map(({ id }) => id), range: [left, width], padding: 0.22 });
  const up = scaleLinear({ domain: [0, most], range: [height - bottom, top], nice: true });
  const ground = height - bottom;
  const longest = Math.max(...bars.map(({ mark }) => mark.length));
  const every = Math.max(1, Math.ceil(((longest + 1) * letters * LETTER) / Math.max(1, across.step())));
  const marks = new Map(bars.map(({ id, mark }) => [id, mark]));
  return (
    <svg width={width} height={height} role="img" aria-label={barsInWords(title, bars)}>
      <AxisLeft
        scale={up}
        left={left}
        numTicks={4}
        tickFormat={(value) => (Number.isInteger(Number(value)) ? String(value) : '')}
        hideTicks
        hideAxisLine
        axisClassName="figure-axis"
      />
      {bars.map((bar) => {
        const value = barValue(bar);
        const tall = value === null ? letters * 0.6 : ground - up(value);
        return (
          <VisxBar
            key={bar.id}
            className={value === null ? 'figure-masked' : 'figure-bar'}
            x={across(bar.id) ?? 0}
            y={ground - tall}
            width={across.bandwidth()}
            height={tall}
          />
        );
      })}
      <AxisBottom
        scale={across}
        top={ground}
        tickValues={bars.filter((_, at) => at % every === 0).map(({ id }) => id)}
        tickFormat={(id) => marks.get(String(id)) ?? ''}
        hideTicks
        axisClassName="figure-axis"
      />
    </svg>
  );
}

/** Bars that lie under their words, each with its number behind it. */
export function LyingBars({ title, bars }: ChartProps) {
  const { holder, room } = useRoom();
  return (
    <div ref={holder} className="figure-chart">
      {room.width > 0 && <Lying title={title} bars={bars} room={room} />}
    </div>
  );
}

function Lying({ title, bars, room: { width, letters } }: ChartProps & { readonly room: Room }) {
  const line = letters * 2.7;
  const numbers = letters * LETTER * Math.max(...bars.map(({ cell }) => cellInWords(cell).length + 2));
  const along = scaleLinear({ domain: [0, mostOf(bars)], range: [0, Math.max(letters, width - numbers)] });
  return (
    <svg width={width} height={line * bars.length} role="img" aria-label={barsInWords(title, bars)}>
      {bars.map((bar, at) => {
        const value = barValue(bar);
        const long = value === null ? letters * 2 : along(value);
        return (
          <g key={bar.id}>
            <text x={0} y={at * line + letters}>
              {bar.label}
            </text>
            <VisxBar
              className={value === null ? 'figure-masked' : 'figure-bar'}
              x={1}
              y={at * line + letters * 1.35}
              width={Math.max(1, long - 2)}
              height={letters * 0.85}
            />
            <text x={long + letters * 0.5} y={at * line + letters * 2.1}>
              {cellInWords(bar.cell)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Units of a small chart of paper, and the size of its letters. */
const [SMALL_WIDTH, SMALL_HEIGHT, SMALL_GROUND, SMALL_LETTERS] = [150, 78, 66, 9] as const;

/** A small chart of a sheet, as it will be printed. */
export function StaticBars({ chart: { described, bars } }: { readonly chart: BarChart }) {
  const ids = bars.map((_, at) => String(at));
  const across = scaleBand({ domain: ids, range: [0, SMALL_WIDTH], padding: 0.22 });
  const up = scaleLinear({ domain: [0, Math.max(1, ...bars.map(({ value }) => value ?? 0))], range: [0, SMALL_GROUND - SMALL_LETTERS] });
  return (
    <svg viewBox={`0 0 ${SMALL_WIDTH} ${SMALL_HEIGHT}`} role="img" aria-label={described}>
      {bars.map(({ label, value }, at) => {
        const tall = value === null ? SMALL_LETTERS / 2 : up(value);
        const x = across(String(at)) ?? 0;
        return (
          <g key={ids[at]}>
            <VisxBar
              className={value === null ? 'figure-masked figure-masked--small' : 'figure-bar'}
              x={x}
              y={SMALL_GROUND - tall}
              width={across.bandwidth()}
              height={tall}
            />
            <text x={x + across.bandwidth() / 2} y={SMALL_HEIGHT - 2} textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
