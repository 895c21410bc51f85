import { useState, type ReactNode } from 'react';
import { useA11yWords } from '../../a11y/words.tsx';
import { Icon } from '../Icon/Icon.tsx';
import './Table.css';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Given: the column can be sorted by this value. */
  readonly sortBy?: (row: Row) => string | number;
  readonly align?: 'start' | 'end';
}

export interface TableProps<Row> {
  /** Said before the table, not drawn. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The first column becomes the row's header and holds this button. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Shown instead of an empty table. */
  readonly emptyText: string;
  /** Given: the owner orders the rows, because it draws only some of them. A header that is touched asks for its order. */
  readonly order?: { readonly sort: Sort; readonly onSort: (sort: Sort) => void } | undefined;
}

/** By which column, and whether the largest comes first. */
export interface Sort {
  readonly id: string;
  readonly down: boolean;
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

/** Above this many columns a table needs a wide zone to be read as one. */
const FEW_COLUMNS = 4;

/**
 * A table with real headers, sorted by touching them; for staff. Where the zone is too narrow for its text, each row becomes a card whose
 * lines begin with their header, and the sort buttons stand above.
 */
export function Table<Row>({ caption, columns, rows, rowKey, onOpen, emptyText, order }: TableProps<Row>) {
  const words = useA11yWords();
  const [own, setOwn] = useState<Sort | null>(null);
  if (rows.length === 0) return <p className="table__empty">{emptyText}</p>;

  const { sort, onSort } = order ?? { sort: own, onSort: setOwn };
  const by = order === undefined ? columns.find((column) => column.id === sort?.id)?.sortBy : undefined;
  const ordered = by === undefined ? rows : [...rows].sort((a, b) => compare(by(a), by(b)) * (sort?.down === true ? -1 : 1));

  return (
    <div className={columns.length > FEW_COLUMNS ? 'table table--many' : 'table'}>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const state = sort?.id === column.id ? (sort.down ? 'descending' : 'ascending') : undefined;
              return (
                <th key={column.id} scope="col" aria-sort={state} data-align={column.align}>
                  {column.sortBy === undefined ? (
                    column.label
                  ) : (
                    <button
                      type="button"
                      className="table__sort"
                      onClick={() => {
                        onSort({ id: column.id, down: state === 'ascending' });
                      }}
                    >
                      <span>{column.label}</span>
                      <Icon name={state === undefined ? 'sort' : state === 'ascending' ? 'up' : 'down'} />
                      {state !== undefined && <span className="sr">{state === 'ascending' ? words.sortedUp : words.sortedDown}</span>}
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.id} scope="row" data-align={column.align} data-label={column.label}>
                    {onOpen === undefined ? (
                      column.cell(row)
                    ) : (
                      <button
                        type="button"
                        className="table__open"
                        onClick={() => {
                          onOpen(row);
                        }}
                      >
                        {column.cell(row)}
                        <Icon name="forward" className="icon--turns" />
                      </button>
                    )}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align} data-label={column.label}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
