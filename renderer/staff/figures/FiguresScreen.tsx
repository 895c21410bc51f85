/** The figures of the place: today on top, then a period with its charts, each with its table. Main has masked them before they come here. */
import { useCallback, useState } from 'react';
import { hourBars, listBars, partBars, weekdayBars } from '../../../shared/figures/bars.ts';
import { periodOf, type Period } from '../../../shared/figures/periods.ts';
import { LIST_IDS, type Figures } from '../../../shared/figures/publish.ts';
import { SUBJECTS } from '../../../shared/figures/subjects.ts';
import { cellInWords, figuresFr } from '../../../shared/i18n/staff-figures.fr.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { StaffPage } from '../frame/StaffPage.tsx';
import { ChartCard } from './ChartCard.tsx';
import { Alone, Durations } from './Durations.tsx';
import { Forms } from './Forms.tsx';
import { PeriodChooser } from './PeriodChooser.tsx';
import { SheetCard } from './SheetCard.tsx';
import './figures.css';

const words = figuresFr;

/** Lists with a drawing of their own. */
const DRAWN_APART: readonly string[] = ['hour', 'leftStep'];

interface Loaded {
  readonly now: Figures;
  readonly figures: Figures;
  readonly today: string;
}

export function FiguresScreen() {
  const [period, setPeriod] = useState<Period>(() => periodOf('month', localNow(new Date()).today));
  const load = useCallback(async (): Promise<Result<Loaded>> => {
    const [now, chosen] = await Promise.all([
      kiosk.readFigures({ kind: 'day', day: null }),
      kiosk.readFigures({ kind: period.kind, day: period.from }),
    ]);
    if (!now.ok) return now;
    return chosen.ok ? ok({ now: now.value.figures, ...chosen.value }) : chosen;
  }, [period]);
  const { loaded, reload } = useLoad(load);
  return (
    <StaffPage title={words.title} intro={words.intro}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ now, figures, today }) => (
          <>
            <Totals title={words.period.now} figures={now} />
            <PeriodChooser period={period} today={today} onChoose={setPeriod} />
            <Totals title={words.paper.totals} figures={figures} />
            <p className="staff-aside">
              {words.masking} {words.atLeast}
            </p>
            <Charts figures={figures} />
            <Card title={words.satisfaction.title}>
              <p>{words.satisfaction.none}</p>
            </Card>
            {figures.period.kind === 'month' && <SheetCard key={figures.period.from} figures={figures} over={figures.period.to < today} />}
          </>
        )}
      </LoadedView>
    </StaffPage>
  );
}

function Totals({ title, figures }: { readonly title: string; readonly figures: Figures }) {
  return (
    <section aria-label={title} className="figure-totals" data-period={figures.period.kind}>
      <h2>{title}</h2>
      <dl className="staff-numbers__list">
        {SUBJECTS.map((subject) => (
          <div key={subject} className="staff-number" data-subject={subject}>
            <dt>{words.subjects[subject]}</dt>
            <dd>{cellInWords(figures.totals[subject])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Charts({ figures }: { readonly figures: Figures }) {
  const { lists, parts, period } = figures;
  return (
    <>
      {period.kind !== 'day' &&
        (['visits', 'contacts'] as const).map((subject) => (
          <ChartCard
            key={subject}
            title={`${words.subjects[subject]}, ${words.parts[period.kind === 'day' ? 'week' : period.kind]}`}
            bars={partBars(parts, subject)}
            as="upright"
          />
        ))}
      {lists === null ? (
        <p className="staff-aside">{words.detail}</p>
      ) : (
        <>
          <Alone figures={figures} />
          <ChartCard title={words.lists.hour} bars={hourBars(lists.hour)} as="upright" />
          <ChartCard title={words.weekdayTitle} bars={weekdayBars(figures)} as="upright" />
        </>
      )}
      <Durations figures={figures} />
      {lists !== null && (
        <>
          {LIST_IDS.filter((id) => !DRAWN_APART.includes(id)).map((id) => (
            <ChartCard key={id} title={words.lists[id]} bars={listBars(id, lists[id])} as="lying" />
          ))}
          <Forms figures={figures} />
        </>
      )}
    </>
  );
}
