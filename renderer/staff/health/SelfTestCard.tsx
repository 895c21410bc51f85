/**
 * The self-test: how the last one ended and what to do about it, one more at a touch, and the two weeks before.
 */
import { useCallback, useEffect, useState } from 'react';
import type { SelfTestProgress, SelfTestRun, SelfTestView } from '../../../shared/diagnostics/run.ts';
import { formatTime } from '../../../shared/fields/format.ts';
import { selfTestFr } from '../../../shared/i18n/staff-self-test.fr.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { Notice, type NoticeTone } from '../../ui/Notice/Notice.tsx';
import { Progress } from '../../ui/Progress/Progress.tsx';
import { useLoad } from '../common/ask.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { instantInWords } from '../common/time.ts';
import { useAct } from '../common/useAct.ts';
import { SelfTestSteps } from './SelfTestSteps.tsx';
import { VerdictWord } from './VerdictWord.tsx';

const words = selfTestFr;

const TONES: Readonly<Record<SelfTestRun['overall'], NoticeTone>> = { green: 'done', amber: 'attention', red: 'error' };

/** `onRan`: what the rest of the page shows may have changed. */
export function SelfTestCard({ onRan }: { readonly onRan: () => void }) {
  const load = useCallback(() => kiosk.readSelfTest({}), []);
  const { loaded, reload } = useLoad(load);
  const ran = useCallback(() => {
    reload();
    onRan();
  }, [reload, onRan]);
  return (
    <LoadedView loaded={loaded} onRetry={reload}>
      {(view) => (
        <>
          <Card title={words.title}>
            <Last run={view.runs[0] ?? null} />
            <ByHand view={view} onRan={ran} />
            {view.runs[0] !== undefined && <SelfTestSteps steps={view.runs[0].steps} />}
            <p>{words.body}</p>
            <p>{view.at === null ? words.notDaily : words.daily(formatTime(view.at, 'fr'))}</p>
            <p>{words.pages[view.page]}</p>
          </Card>
          <Card title={words.history}>
            <History runs={view.runs} />
          </Card>
        </>
      )}
    </LoadedView>
  );
}

function Last({ run }: { readonly run: SelfTestRun | null }) {
  if (run === null) {
    return (
      <Notice tone="info">
        <p>{words.never}</p>
      </Notice>
    );
  }
  return (
    <Notice tone={TONES[run.overall]} title={words.overall[run.overall]}>
      <p>{words.last(instantInWords(run.at), words.by[run.by])}</p>
    </Notice>
  );
}

/** One at a touch. The page on the visitors' printer is never asked for beforehand. */
function ByHand({ view, onRan }: { readonly view: SelfTestView; readonly onRan: () => void }) {
  const { act, run } = useAct<SelfTestView>();
  const [page, setPage] = useState(false);
  const [progress, setProgress] = useState<SelfTestProgress | null>(view.running);
  useEffect(() => kiosk.on('selfTestStep', setProgress), []);
  const start = async () => {
    setProgress(null);
    await run(() => kiosk.runSelfTest({ page }));
    setProgress(null);
    onRan();
  };
  return (
    <>
      {view.page === 'publicPrinter' && <Checkbox id="self-test-page" label={words.withPage} checked={page} onChange={setPage} />}
      <Button variant="primary" onPress={() => void start()}>
        {words.now}
      </Button>
      {act.state === 'running' && (
        <div role="status">
          <Progress
            current={progress?.done ?? 0}
            total={progress?.of ?? 1}
            label={progress === null ? words.starting : words.running(progress.done, progress.of)}
          />
        </div>
      )}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
    </>
  );
}

function points({ steps }: SelfTestRun): string {
  const count = (verdict: SelfTestRun['overall']): number => steps.filter((step) => step.verdict === verdict).length;
  const [red, amber] = [count('red'), count('amber')];
  const parts = [...(red > 0 ? [words.redPoints(red)] : []), ...(amber > 0 ? [words.amberPoints(amber)] : [])];
  return parts.length === 0 ? words.noPoints : parts.join(', ');
}

function History({ runs }: { readonly runs: readonly SelfTestRun[] }) {
  if (runs.length === 0) return <p>{words.historyEmpty}</p>;
  return (
    <ul className="self-test__history">
      {runs.map((run) => (
        <li key={run.at}>
          <VerdictWord verdict={run.overall} />
          <span>{words.ran(instantInWords(run.at), words.by[run.by])}</span>
          <span>{points(run)}</span>
        </li>
      ))}
    </ul>
  );
}
