/** What happened to a watch: who passed by and what they saw, and what the visitor changed with the receipt's code. */
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { OpenedWatch } from '../../../shared/ipc/deposits.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { instantInWords } from '../common/time.ts';
import { changeInWords } from './watch-words.ts';

type Changes = OpenedWatch['changes'];

interface PassageLine {
  readonly at: string;
  readonly by: string | null;
  readonly outcome: string;
  readonly note: string;
}

const PASSAGE_COLUMNS: readonly Column<PassageLine>[] = [
  { id: 'at', label: watchesFr.passages.columns.at, cell: ({ at }) => instantInWords(at) },
  { id: 'outcome', label: watchesFr.passages.columns.outcome, cell: ({ outcome }) => outcome },
  { id: 'note', label: watchesFr.passages.columns.note, cell: ({ note }) => (note === '' ? null : <span dir="auto">{note}</span>) },
  { id: 'by', label: watchesFr.passages.columns.by, cell: ({ by }) => watchesFr.passages.by(by) },
];

/** The newest first: a patrol asks when somebody last passed. */
export function WatchPassages({ changes }: { readonly changes: Changes }) {
  const passages = changes.flatMap(({ at, by, change }) =>
    change.kind === 'passage' ? [{ at, by, outcome: watchesFr.outcomes[change.outcome], note: change.note }] : [],
  );
  return (
    <Card title={watchesFr.passages.title}>
      <Table
        caption={watchesFr.passages.title}
        columns={PASSAGE_COLUMNS}
        rows={passages.toReversed()}
        rowKey={({ at }) => at}
        emptyText={watchesFr.passages.empty}
      />
    </Card>
  );
}

interface ChangeLine {
  readonly at: string;
  readonly by: string | null;
  readonly what: string;
}

const CHANGE_COLUMNS: readonly Column<ChangeLine>[] = [
  { id: 'at', label: watchesFr.changes.columns.at, cell: ({ at }) => instantInWords(at) },
  { id: 'what', label: watchesFr.changes.columns.what, cell: ({ what }) => what },
  { id: 'by', label: watchesFr.changes.columns.by, cell: ({ by }) => watchesFr.changes.by(by) },
];

/** From the request on, oldest first. */
export function VisitorChanges({ receivedAt, changes }: { readonly receivedAt: string; readonly changes: Changes }) {
  const lines = changes.flatMap(({ at, by, change }) => {
    const what = changeInWords(change);
    return what === null ? [] : [{ at, by, what }];
  });
  return (
    <Card title={watchesFr.changes.title}>
      {lines.length === 0 ? (
        <p>{watchesFr.changes.empty}</p>
      ) : (
        <Table
          caption={watchesFr.changes.title}
          columns={CHANGE_COLUMNS}
          rows={[{ at: receivedAt, by: null, what: watchesFr.changes.asked }, ...lines]}
          rowKey={({ at }) => at}
          emptyText={watchesFr.changes.empty}
        />
      )}
    </Card>
  );
}
