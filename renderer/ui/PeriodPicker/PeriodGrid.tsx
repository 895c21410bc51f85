import { useEffect, useRef, type KeyboardEvent } from 'react';
import { dayInWords } from '../../../shared/paper/dates.ts';
import { isRealDate } from '../../../shared/time/calendar.ts';
import type { Locale } from '../../../shared/i18n/locales.ts';
import { formatMonth } from '../../../shared/time/format.ts';
import { Button } from '../Button/Button.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { PRESSED_LOOK } from '../pressed.ts';
import { bringIntoView } from '../Question/jump.ts';
import type { Days } from './choice.ts';
import { DAYS_OF_WEEK, dayByKey, monthOf, weeksOf, type Bounds } from './month.ts';
import { dayNumber, periodWords, weekdays } from './words.ts';

/** One month, what its days are and what a touch or a key does. */
export interface PeriodGridProps {
  readonly id: string;
  /** The day that the keys stand on; its month is shown. */
  readonly cursor: string;
  readonly onCursor: (day: string) => void;
  /** A month before the first or after the last was asked for. */
  readonly onEdge: (end: keyof Bounds) => void;
  readonly onPress: (day: string) => void;
  readonly isRefused: (day: string) => boolean;
  readonly days: Days;
  readonly today: string;
  readonly bounds: Bounds;
  readonly locale: Locale;
  /** What the ends are called, in a day's spoken name. */
  readonly names: { readonly begins: string; readonly ends: string };
}

type Part = 'begins' | 'ends' | 'both' | 'inside';

/** What a day is to the chosen period. */
function partOf(day: string, { from, to }: Days): Part | null {
  if (day === from) return day === to ? 'both' : 'begins';
  if (day === to) return 'ends';
  return isRealDate(from) && isRealDate(to) && from < day && day < to ? 'inside' : null;
}

/** One month: a grid for readers, one stop of the Tab key, a button for each day. Refused days are drawn crossed out and can be pressed. */
export function PeriodGrid(props: PeriodGridProps) {
  const { id, cursor, onCursor, onEdge, onPress, isRefused, days, today, bounds, locale, names } = props;
  const complete = isRealDate(days.from) && isRealDate(days.to);
  const words = periodWords(locale);
  const byKey = useRef(false);
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    const day = document.getElementById(`${id}-${cursor}`);
    day?.focus({ preventScroll: true });
    if (day !== null) bringIntoView(day);
  }, [id, cursor]);

  const turn = (key: 'PageUp' | 'PageDown', edge: keyof Bounds) => {
    const next = dayByKey(cursor, key, false, bounds) ?? cursor;
    if (monthOf(next) === monthOf(cursor)) onEdge(edge);
    else onCursor(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : dayByKey(cursor, event.key, event.shiftKey, bounds);
    if (next === null) return;
    event.preventDefault();
    byKey.current = true;
    onCursor(next);
  };
  const nameOf = (day: string, part: Part | null): string => {
    const states = {
      begins: [names.begins],
      ends: [names.ends],
      both: [names.begins, names.ends],
      inside: [words.inside],
    };
    const state = part === null ? (isRefused(day) ? [words.refused] : []) : states[part];
    return [dayInWords(day, locale), ...(day === today ? [words.today] : []), ...state].join(', ');
  };

  return (
    <div className="period__month">
      <div className="period__turn">
        <Button ariaLabel={words.previous} onPress={() => turn('PageUp', 'first')}>
          <Icon name="back" className="icon--turns" />
        </Button>
        <p className="period__title" id={`${id}-month`} aria-live="polite">
          {formatMonth(cursor, locale)}
        </p>
        <Button ariaLabel={words.next} onPress={() => turn('PageDown', 'last')}>
          <Icon name="forward" className="icon--turns" />
        </Button>
      </div>
      <div
        className="period__grid"
        data-complete={complete || undefined}
        role="grid"
        tabIndex={-1}
        aria-colcount={DAYS_OF_WEEK}
        aria-labelledby={`${id}-month`}
        onKeyDown={onKeyDown}
      >
        <div className="period__week" role="row">
          {weekdays(locale).map(({ short, long }) => (
            <span key={long} className="period__weekday" role="columnheader">
              <span aria-hidden="true">{short}</span>
              <span className="sr">{long}</span>
            </span>
          ))}
        </div>
        {weeksOf(cursor).map((week, row) => (
          <div key={week.find((day) => day !== null)} className="period__week" role="row">
            {week.map((day, column) => {
              if (day === null) return <span key={`${row}-${column}`} aria-hidden="true" />;
              const part = partOf(day, days);
              return (
                <span
                  key={day}
                  className="period__cell"
                  role="gridcell"
                  aria-colindex={column + 1}
                  data-part={part ?? undefined}
                  aria-selected={part !== null}
                >
                  <button
                    type="button"
                    id={`${id}-${day}`}
                    className="period__day tnum"
                    aria-label={nameOf(day, part)}
                    aria-current={day === today ? 'date' : undefined}
                    tabIndex={day === cursor ? 0 : -1}
                    data-refused={(part === null && isRefused(day)) || undefined}
                    {...PRESSED_LOOK}
                    onClick={() => {
                      onCursor(day);
                      onPress(day);
                    }}
                  >
                    {(part === 'ends' || part === 'both') && <Icon name="ends" />}
                    <span className="period__number">{dayNumber(day, locale)}</span>
                    {part === 'begins' && <Icon name="begins" />}
                  </button>
                </span>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
