/** The figures of the place: today on top, then a period with its charts, each with its table. Main has masked them before they come here. */
import { useCallback, useState } from 'react';
import { hourBars, listBars, partBars, weekdayBars } from '../../../shared/figures/bars.ts';
import { periodOf, type Period } from '../../../shared/figures/periods.ts';
import type { Figures } from '../../../shared/figures/publish.ts';
import { SUBJECTS, type ListId } from '../../../shared/figures/subjects.ts';
import { cellInWords, figuresFr } from '../../../shared/i18n/staff-figures.fr.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { NumberTiles } from '../common/NumberTiles.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { StaffPage } from '../frame/StaffPage.tsx';
import { ChartCard } from './ChartCard.tsx';
import { Alone, Durations, Satisfied } from './Durations.tsx';
import { Forms } from './Forms.tsx';
import { PeriodChooser } from './PeriodChooser.tsx';
import { SheetCard } from './SheetCard.tsx';
import './figures.css';

const words = figuresFr;

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
            <Totals title={words.period.totals} figures={figures} />
            <p className="staff-aside">
              {words.masking} {words.atLeast}
            </p>
            <Views figures={figures} over={figures.period.to < today} />
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
      <NumberTiles
        tiles={SUBJECTS.map((subject) => ({ label: words.subjects[subject], value: cellInWords(figures.totals[subject]), subject }))}
      />
    </section>
  );
}

/** Parts of the screen, so that none of them is long. */
const VIEWS = ['overview', 'contacts', 'visits', 'forms', 'satisfaction'] as const;
type View = (typeof VIEWS)[number];

interface ViewProps {
  readonly figures: Figures;
  /** Whether the period is over. */
  readonly over: boolean;
}

function Views({ figures, over }: ViewProps) {
  const [view, setView] = useState<View>('overview');
  return (
    <>
      <div className="row" role="group" aria-label={words.views.choose}>
        {VIEWS.map((each) => (
          <Button key={each} chosen={each === view} onPress={() => setView(each)}>
            {words.views[each]}
          </Button>
        ))}
      </div>
      {figures.lists === null && view !== 'overview' ? (
        <p className="staff-aside">{words.detail}</p>
      ) : (
        <ViewOf view={view} figures={figures} over={over} />
      )}
    </>
  );
}

function ViewOf({ view, figures, over }: ViewProps & { readonly view: View }) {
  switch (view) {
    case 'overview':
      return <Overview figures={figures} over={over} />;
    case 'contacts':
      return <Lists figures={figures} ids={['nature', 'outcome', 'channel', 'language']} />;
    case 'visits':
      return (
        <>
          <ChartCard title={words.lists.hour} bars={hourBars(figures.lists?.hour ?? [])} as="upright" />
          <ChartCard title={words.weekdayTitle} bars={weekdayBars(figures)} as="upright" />
          <Lists figures={figures} ids={['locale', 'size', 'contrast', 'assisted', 'ending', 'proof', 'callKind', 'answered']} />
        </>
      );
    case 'forms':
      return (
        <>
          <Lists figures={figures} ids={['service']} />
          <Forms figures={figures} />
        </>
      );
    case 'satisfaction':
      return (
        <>
          <Satisfied figures={figures} />
          <Lists figures={figures} ids={['level', 'ratingReason']} />
        </>
      );
  }
}

function Lists({ figures: { lists }, ids }: { readonly figures: Figures; readonly ids: readonly ListId[] }) {
  return ids.map((id) => <ChartCard key={id} title={words.lists[id]} bars={listBars(id, lists?.[id] ?? [])} as="lying" />);
}

function Overview({ figures, over }: ViewProps) {
  const { parts, period, lists } = figures;
  const { kind } = period;
  return (
    <>
      {kind === 'month' && <SheetCard key={period.from} figures={figures} over={over} />}
      {kind !== 'day' &&
        (['visits', 'contacts'] as const).map((subject) => (
          <ChartCard
            key={subject}
            title={`${words.subjects[subject]}, ${words.parts[kind]}`}
            bars={partBars(parts, subject)}
            as="upright"
          />
        ))}
      {lists === null ? <p className="staff-aside">{words.detail}</p> : <Alone figures={figures} />}
      <Durations figures={figures} />
    </>
  );
}
