import { LONG_WORDS, nothing, type Examples } from '../example.ts';
import { Table, type Column } from './Table.tsx';

interface Row {
  readonly reference: string;
  readonly status: string;
  readonly complete: number;
}

const columns: readonly Column<Row>[] = [
  { id: 'reference', label: 'Référence', cell: (row) => row.reference, sortBy: (row) => row.reference },
  { id: 'status', label: 'Statut', cell: (row) => row.status },
  { id: 'complete', label: 'Complet', cell: (row) => `${row.complete} %`, sortBy: (row) => row.complete, align: 'end' },
];

const rows: readonly Row[] = [
  { reference: 'PP-7K2F-4M', status: 'Reçue', complete: 80 },
  { reference: 'PP-9QXD-2A', status: 'Rendez-vous', complete: 100 },
];

const common = { columns, rowKey: (row: Row) => row.reference, emptyText: 'Aucun dépôt.' };

export const examples: Examples = {
  filled: <Table {...common} caption="Dépôts" rows={rows} onOpen={nothing} />,
  empty: <Table {...common} caption="Dépôts fermés" rows={[]} />,
  'long German words': <Table {...common} caption="Akten" rows={[{ reference: 'PP-3', status: LONG_WORDS.insurance, complete: 5 }]} />,
};
