import { sheetsFr } from '../../../shared/i18n/staff-sheets.fr.ts';
import { sheetFigures, sheetTables, type SheetFigure, type SheetTable } from '../../../shared/sheets/tables.ts';
import type { SheetView } from '../../../shared/sheets/view.ts';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { instantInWords } from '../common/time.ts';

type Row = SheetTable['rows'][number];

const FIGURES: readonly Column<SheetFigure>[] = [
  { id: 'label', label: sheetsFr.figures.title, cell: ({ label }) => label },
  { id: 'value', label: sheetsFr.figures.value, align: 'end', cell: ({ value }) => <span className="tnum">{value}</span> },
];

function columns(caption: string): readonly Column<Row>[] {
  return [
    { id: 'label', label: caption, cell: ({ label }) => label },
    { id: 'count', label: sheetsFr.tables.count, align: 'end', cell: ({ count }) => <span className="tnum">{count}</span> },
  ];
}

/** The figures and breakdowns of a sheet, as the paper has them. */
export function SheetPreview({ view }: { readonly view: SheetView }) {
  return (
    <>
      <p className="sheet__aside">{sheetsFr.figures.read(instantInWords(view.madeAt))}</p>
      <div className="sheet__tables">
        <Table
          caption={sheetsFr.figures.title}
          columns={FIGURES}
          rows={sheetFigures(view)}
          rowKey={({ label }) => label}
          emptyText={sheetsFr.none}
        />
        {sheetTables(view).map(({ id, caption, rows }) => (
          <Table
            key={id}
            caption={caption}
            columns={columns(caption)}
            rows={rows}
            rowKey={({ label }) => label}
            emptyText={sheetsFr.none}
          />
        ))}
      </div>
    </>
  );
}
