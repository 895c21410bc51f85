import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { OpenedDeposit } from '../../../shared/ipc/deposits.ts';
import { findService } from '../../../shared/services/index.ts';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { statusName } from '../common/statuses.ts';
import { instantInWords } from '../common/time.ts';

const words = staffFr.deposit;

interface Row {
  readonly id: string;
  readonly event: OpenedDeposit['history'][number];
}

function columns(service: string): readonly Column<Row>[] {
  const definition = findService(service);
  return [
    { id: 'at', label: words.historyColumns.at, cell: ({ event }) => instantInWords(event.at) },
    { id: 'status', label: words.historyColumns.status, cell: ({ event }) => statusName(definition, event.status) },
    { id: 'by', label: words.historyColumns.by, cell: ({ event }) => words.historyBy(event.agent) },
  ];
}

/** Each status that the deposit had, when, and who gave it. */
export function History({ service, history }: Pick<OpenedDeposit, 'service' | 'history'>) {
  return (
    <Table
      caption={words.history}
      columns={columns(service)}
      rows={history.map((event, index) => ({ id: String(index), event }))}
      rowKey={({ id }) => id}
      emptyText={words.historyEmpty}
    />
  );
}
