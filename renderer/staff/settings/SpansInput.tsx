/** Opening hours typed in lines: one line for an exceptional day, or one for each day of a week. */
import { choiceWords, fieldWords } from '../../../shared/i18n/staff-settings-fields.fr.ts';
import { isPlain } from '../../../shared/settings/differences.ts';
import type { SettingFault } from '../../../shared/settings/layer.ts';
import { fieldId, listAt, setAt, type Path } from './draft.ts';
import { dayPath } from './faults.ts';
import { KeptInput } from './KeptInput.tsx';
import { spansLine, typedSpans } from './spans.ts';

interface SpansProps {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly faults: readonly SettingFault[];
  readonly path: Path;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const starred = (path: Path): string => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly spans: readonly unknown[];
  readonly onSpans: (spans: readonly { readonly from: string; readonly to: string }[]) => void;
}

function Line({ spans, onSpans, ...words }: LineProps) {
  return <KeptInput {...words} value={spans} show={spansLine} read={typedSpans} onChange={onSpans} layout="text" maxLength={80} />;
}

/** The spans of one day. */
export function SpansInput({ value, onChange, faults, path }: SpansProps) {
  const { label, hint } = fieldWords(starred(path));
  return (
    <Line
      id={fieldId(path)}
      label={label}
      hint={hint}
      error={faults.find((fault) => fault.path.startsWith(path.join('.')))?.message}
      spans={listAt(value, path)}
      onSpans={(spans) => onChange(setAt(value, path, spans))}
    />
  );
}

/** A week: one line a day; a day without a line is closed. */
export function WeekInput({ value, onChange, faults, path }: SpansProps) {
  const { label, hint } = fieldWords(starred(path));
  const week = listAt(value, path).filter(isPlain);
  const faultAt = (place: string): string | undefined => faults.find((fault) => fault.path === place)?.message;
  const error = faultAt(path.join('.'));
  return (
    <fieldset className="setting-section" id={fieldId(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="staff-aside">{hint}</p>}
      {error !== undefined && <p className="setting-error">{error}</p>}
      <div className="setting-week">
        {WEEKDAYS.map((day) => (
          <Line
            key={day}
            id={`${fieldId(path)}-day-${day}`}
            label={choiceWords('weekday', String(day))}
            error={faultAt(dayPath(path, day))}
            spans={week.filter(({ weekday }) => weekday === day)}
            onSpans={(spans) => {
              const others = week.filter(({ weekday }) => weekday !== day);
              const all = [...others, ...spans.map((span) => ({ weekday: day, ...span }))];
              onChange(
                setAt(
                  value,
                  path,
                  all.toSorted((a, b) => Number(a.weekday) - Number(b.weekday)),
                ),
              );
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
