import type { SelfTestRun } from '../../../shared/diagnostics/run.ts';
import { VERDICTS } from '../../../shared/diagnostics/steps.ts';
import { causeWords, selfTestFr, stepName } from '../../../shared/i18n/staff-self-test.fr.ts';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { durationMsInWords } from '../common/time.ts';
import { VerdictWord } from './VerdictWord.tsx';

const words = selfTestFr;

type Step = SelfTestRun['steps'][number];

/** The steps of a run: what is broken first, each with its remedy. */
export function SelfTestSteps({ steps }: { readonly steps: readonly Step[] }) {
  const worstFirst = steps.toSorted((one, other) => VERDICTS.indexOf(other.verdict) - VERDICTS.indexOf(one.verdict));
  return <Table caption={words.steps} columns={COLUMNS} rows={worstFirst} rowKey={({ step }) => step} emptyText={words.never} />;
}

function Finding({ step, cause }: Step) {
  const { says, remedy } = causeWords(step, cause);
  return (
    <>
      <span>{says}</span>
      {remedy !== null && (
        <span className="self-test__remedy">
          <strong>{words.remedy}</strong> {remedy}
        </span>
      )}
    </>
  );
}

const COLUMNS: readonly Column<Step>[] = [
  { id: 'step', label: words.columns.step, cell: ({ step }) => stepName(step) },
  { id: 'verdict', label: words.columns.verdict, cell: ({ verdict }) => <VerdictWord verdict={verdict} /> },
  { id: 'says', label: words.columns.says, cell: (step) => <Finding {...step} /> },
  { id: 'duration', label: words.columns.duration, cell: ({ ms }) => durationMsInWords(ms), align: 'end' },
];
