import { memo } from 'react';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import { useNow } from '../../app/useNow.ts';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { FlagChips, PassageChip } from './WatchChips.tsx';
import { type ListedWatch, SORTS, type WatchFilter } from './watch-list.ts';
import { periodInWords, phaseInWords } from './watch-words.ts';

const words = watchesFr.list;

/** Ages in the list are in minutes. */
const AGE_EVERY_MS = 30_000;

/** A row that stays while one types is not worded again. */
const Dates = memo(function Dates({ watch: { row, phase }, today }: { readonly watch: ListedWatch; readonly today: string }) {
  return (
    <>
      {periodInWords(row.period)}, <strong>{phaseInWords(phase, row.period, today)}</strong>
    </>
  );
});

function columns(today: string, now: Date): readonly Column<ListedWatch>[] {
  const names = words.columns;
  return [
    { id: 'address', label: names.address, cell: ({ row }) => row.address, sortBy: ({ keys }) => keys.address },
    { id: 'commune', label: names.commune, cell: ({ row }) => row.commune, sortBy: ({ keys }) => keys.commune },
    { id: 'service', label: names.service, cell: ({ serviceName }) => serviceName, sortBy: ({ keys }) => keys.service },
    {
      id: 'dates',
      label: names.dates,
      cell: (watch) => <Dates watch={watch} today={today} />,
      sortBy: ({ keys }) => keys.dates,
    },
    {
      id: 'passage',
      label: names.passage,
      cell: ({ row }) => <PassageChip row={row} today={today} now={now} />,
      sortBy: ({ keys }) => keys.passage,
    },
    { id: 'flags', label: names.flags, cell: ({ row }) => <FlagChips row={row} /> },
  ];
}

interface WatchTableProps {
  readonly shown: readonly ListedWatch[];
  readonly today: string;
  readonly sort: WatchFilter['sort'];
  readonly onSort: (sort: WatchFilter['sort']) => void;
  readonly onOpen: (reference: string) => void;
  readonly emptyText: string;
}

/** One line a home. The address opens it. */
export function WatchTable({ shown, today, sort, onSort, onOpen, emptyText }: WatchTableProps) {
  const now = useNow(AGE_EVERY_MS);
  return (
    <div className="staff-watches">
      <Table
        caption={words.table}
        columns={columns(today, now)}
        rows={shown}
        rowKey={({ row }) => row.reference}
        onOpen={({ row }) => onOpen(row.reference)}
        emptyText={emptyText}
        order={{
          sort,
          onSort: ({ id, down }) => {
            const known = SORTS.find((each) => each === id);
            if (known !== undefined) onSort({ id: known, down });
          },
        }}
      />
    </div>
  );
}
