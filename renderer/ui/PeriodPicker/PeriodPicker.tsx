import { useEffect, useRef, useState } from 'react';
import type { DayRefusal, PeriodWindow } from '../../../shared/flow/definition.ts';
import type { Locale } from '../../../shared/i18n/locales.ts';
import { dayInWords } from '../../../shared/paper/dates.ts';
import { addDays, isRealDate } from '../../../shared/time/calendar.ts';
import { formatMonth } from '../../../shared/time/format.ts';
import { useAnnounce } from '../../a11y/Announcer.tsx';
import { fill } from '../../a11y/words.tsx';
import { Button } from '../Button/Button.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { Notice } from '../Notice/Notice.tsx';
import { QuestionGroup } from '../Question/Question.tsx';
import { bringIntoView } from '../Question/jump.ts';
import { PeriodGrid } from './PeriodGrid.tsx';
import { PeriodTyped } from './PeriodTyped.tsx';
import { choose, nextEnd, refusalOf, standing, type Days } from './choice.ts';
import { DAYS_OF_WEEK, boundsOf, within } from './month.ts';
import { lengthWords, periodWords, type PeriodWords } from './words.ts';
import './PeriodPicker.css';

/** A question whose answer is a first and a last day. */
export interface PeriodPickerProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly optionalLabel?: string | undefined;
  /** The days that may be chosen, and why the others may not. */
  readonly window: PeriodWindow;
  /** Days as `YYYY-MM-DD`, possibly partial while they are typed; empty when not chosen. */
  readonly value: Days;
  readonly onChange: (value: Days) => void;
  readonly locale: Locale;
  readonly today: string;
  /** The sentence that explains a refused day. */
  readonly refusalWords: (refusal: DayRefusal) => string;
  /** Rules to read before choosing. */
  readonly noteWords?: readonly string[];
  /** The period is under way: only its last day can be chosen. */
  readonly fixedFrom?: boolean;
  /** What the two ends are called. */
  readonly ends?: 'absence' | 'days';
}

/** Lengths offered in one touch after the first day, in weeks. */
const WEEKS = [1, 2, 3] as const;

/** What the line under the calendar says instead of its usual words; each touch a new one, so that it is spoken again. */
interface Said {
  readonly words: string;
  readonly touch: number;
}

/** Two days on a large calendar, or typed. Nothing is disabled: a touch on a day that the rules refuse says why. */
export function PeriodPicker(props: PeriodPickerProps) {
  const { id, legend, hint, error, optionalLabel, window, value, onChange, locale, today, refusalWords, noteWords = [] } = props;
  const { fixedFrom = false, ends = 'absence' } = props;
  const words = periodWords(locale);
  const names = words[ends];
  const announce = useAnnounce();
  const [typing, setTyping] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const bounds = boundsOf(window, today);
  const shown = [value.to, value.from].find((day) => isRealDate(day)) ?? window.first;
  const [cursor, setCursor] = useState(shown);

  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null && region.current !== null) bringIntoView(region.current);
  }, [said]);
  const explain = (sentence: string) => setSaid({ words: sentence, touch: (said?.touch ?? 0) + 1 });

  const take = (days: Days) => {
    setSaid(null);
    onChange(days);
    const end = isRealDate(days.to) ? days.to : days.from;
    setCursor(end);
    const name = isRealDate(days.to) ? names.ends : names.begins;
    const next = isRealDate(days.to) ? `${lengthWords(days, words)}, ${names.counted}.` : names.last;
    announce(`${fill(words.end, { name, day: dayInWords(end, locale) })}. ${next}`);
  };
  const press = (day: string) => {
    const refusal = refusalOf(window, value, day, fixedFrom);
    if (refusal === null) take(choose(window, value, day, fixedFrom));
    else explain(refusalWords(refusal));
  };

  const begun = isRealDate(value.from);
  const complete = begun && isRealDate(value.to);
  const instruction = nextEnd(value, fixedFrom) === 'from' ? (complete ? words.both : names.first) : fixedFrom ? names.newLast : names.last;
  const refused = standing(window, value);
  const unfit = refused.from ?? refused.to;
  const explained = said?.words ?? (unfit === null || (error ?? '') !== '' ? null : refusalWords(unfit));

  return (
    <QuestionGroup id={id} legend={legend} hint={hint} error={error} optionalLabel={optionalLabel}>
      {noteWords.length > 0 && (
        <Notice tone="info">
          {noteWords.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      {typing ? (
        <PeriodTyped
          id={id}
          days={value}
          onChange={onChange}
          window={window}
          refusalWords={refusalWords}
          legends={names}
          fixedFrom={fixedFrom}
        />
      ) : (
        <div className="period">
          <p className="period__instruction">{instruction}</p>
          <div className="period__calendar">
            <PeriodGrid
              id={id}
              cursor={within(bounds, cursor)}
              onCursor={setCursor}
              onEdge={(edge) =>
                explain(fill(edge === 'first' ? words.noEarlier : words.noLater, { month: formatMonth(bounds[edge], locale) }))
              }
              onPress={press}
              isRefused={(day) => refusalOf(window, value, day, fixedFrom) !== null}
              days={value}
              today={today}
              bounds={bounds}
              locale={locale}
              names={names}
            />
          </div>
          <div className="period__beside">
            <div ref={region} className="period__under">
              <div className="period__why" role="status">
                {explained !== null && (
                  <p key={said?.touch ?? 0}>
                    <Icon name="alert" />
                    <span>{explained}</span>
                  </p>
                )}
              </div>
              {explained === null && <p className="period__key">{words.why}</p>}
            </div>
            <div className="period__presets row">
              {begun && <Presets value={value} window={window} words={words} extra={ends === 'absence' ? 0 : -1} onTake={take} />}
            </div>
            <Summary value={value} words={words} names={names} locale={locale} />
          </div>
        </div>
      )}
      {typing && complete && unfit === null && <Summary value={value} words={words} names={names} locale={locale} />}
      <div className="row">
        <Button
          id={`${id}-way`}
          icon={<Icon name={typing ? 'calendar' : 'edit'} />}
          onPress={() => {
            setSaid(null);
            setCursor(shown);
            setTyping(!typing);
          }}
        >
          {typing ? words.calendar : words.type}
        </Button>
        {begun && !fixedFrom && (
          <Button
            variant="quiet"
            onPress={() => {
              setSaid(null);
              onChange({ from: '', to: '' });
              announce(names.first);
            }}
          >
            {words.again}
          </Button>
        )}
      </div>
    </QuestionGroup>
  );
}

interface PresetsProps {
  readonly value: Days;
  readonly window: PeriodWindow;
  readonly words: PeriodWords;
  /** Days besides the whole weeks: one leaves and comes back on the same weekday, but closes from Monday to Sunday. */
  readonly extra: number;
  readonly onTake: (days: Days) => void;
}

/** Usual lengths from the first day on; those that the rules refuse are not offered. */
function Presets({ value: { from, to }, window, words, extra, onTake }: PresetsProps) {
  const offered = WEEKS.map((weeks) => ({ weeks, day: addDays(from, weeks * DAYS_OF_WEEK + extra) })).filter(
    ({ day }) => window.refuseTo(from, day) === null,
  );
  return offered.map(({ weeks, day }) => (
    <Button key={weeks} chosen={day === to} onPress={() => onTake({ from, to: day })}>
      {weeks === 1 ? words.weekOne : fill(words.weeks, { n: weeks })}
    </Button>
  ));
}

interface SummaryProps {
  readonly value: Days;
  readonly words: PeriodWords;
  readonly names: PeriodWords['absence'];
  readonly locale: Locale;
}

/** Both days in words, and how many that makes. */
function Summary({ value, words, names, locale }: SummaryProps) {
  const complete = isRealDate(value.from) && isRealDate(value.to);
  const line = (name: string, day: string) => fill(words.end, { name, day: isRealDate(day) ? dayInWords(day, locale) : words.notYet });
  return (
    <div className="period__summary" data-complete={complete || undefined}>
      <p>{line(names.begins, value.from)}</p>
      <p>{line(names.ends, value.to)}</p>
      {complete && value.from <= value.to && (
        <p>
          <strong>{lengthWords(value, words)}</strong>, {names.counted}
        </p>
      )}
    </div>
  );
}
