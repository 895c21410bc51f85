import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { durationMsInWords } from '../common/time.ts';
import { type TheftEstimate, durationInWords, theftEstimates } from './theft.ts';

const words = staffFr.health;

const COLUMNS: readonly Column<TheftEstimate>[] = [
  { id: 'secret', label: words.theftColumns.secret, cell: ({ family }) => words.theftSecrets[family] },
  { id: 'one', label: words.theftColumns.one, cell: ({ seconds }) => durationInWords(seconds[0]) },
  { id: 'thousand', label: words.theftColumns.thousand, cell: ({ seconds }) => durationInWords(seconds[1]) },
];

/** What a thief of disk and machine could still try, how long it takes, and under which assumptions. `argonMs`: cost of one try. */
export function TheftCard({ argonMs }: { readonly argonMs: number }) {
  return (
    <Card title={words.theft}>
      <p>{words.theftIntro}</p>
      <p>{words.theftCost(durationMsInWords(argonMs))}</p>
      <Table caption={words.theftTable} columns={COLUMNS} rows={theftEstimates(argonMs)} rowKey={({ family }) => family} emptyText="" />
      <p>{words.theftAssumptionsTitle}</p>
      <ul className="staff-list">
        {words.theftAssumptions.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
      <Notice tone="info">
        <p>{words.theftAdvice}</p>
      </Notice>
    </Card>
  );
}
