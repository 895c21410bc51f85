/** Which period: its kind, and one step back or forth. Nothing is typed. */
import { after, before, PERIOD_KINDS, periodOf, type Period } from '../../../shared/figures/periods.ts';
import { figuresFr, periodInWords } from '../../../shared/i18n/staff-figures.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';

const words = figuresFr.period;

interface PeriodChooserProps {
  readonly period: Period;
  /** Local day. */
  readonly today: string;
  readonly onChoose: (period: Period) => void;
}

export function PeriodChooser({ period, today, onChoose }: PeriodChooserProps) {
  const next = after(period);
  return (
    <section aria-label={words.choose} className="figure-period">
      <div className="row" role="group" aria-label={words.choose}>
        {PERIOD_KINDS.map((kind) => (
          <Button
            key={kind}
            chosen={kind === period.kind}
            onPress={() => onChoose(periodOf(kind, period.from <= today && today <= period.to ? today : period.from))}
          >
            {figuresFr.kinds[kind]}
          </Button>
        ))}
      </div>
      <h2 aria-live="polite">{periodInWords(period)}</h2>
      <div className="row">
        <Button icon={<Icon name="back" />} onPress={() => onChoose(before(period))}>
          {words.before}
        </Button>
        {next.from <= today && (
          <Button icon={<Icon name="forward" />} onPress={() => onChoose(next)}>
            {words.after}
          </Button>
        )}
        <Button onPress={() => onChoose(periodOf(period.kind, today))}>{words.now}</Button>
      </div>
      {period.kind === 'week' && <p className="staff-aside">{words.cut}</p>}
      {period.to >= today && <p className="staff-aside">{words.underWay}</p>}
    </section>
  );
}
