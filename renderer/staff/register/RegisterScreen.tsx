/**
 * The reception register: what happened at the terminal, without any name.
 */
import { useCallback } from 'react';
import { registerSentence } from '../../../shared/i18n/staff-events.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { RegisterRow } from '../../../shared/ipc/contract.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { namesWithout } from '../common/names.ts';
import { instantInWords } from '../common/time.ts';
import { StaffPage } from '../frame/StaffPage.tsx';

const words = staffFr.register;

/** Lines shown. */
const LINES = 100;

const COLUMNS: readonly Column<RegisterRow>[] = [
  { id: 'at', label: words.columns.at, cell: ({ at }) => instantInWords(at), sortBy: ({ at }) => at },
  { id: 'event', label: words.columns.event, cell: ({ kind, facts }) => registerSentence(kind, facts, namesWithout) },
];

export function RegisterScreen() {
  const load = useCallback(() => kiosk.listRegister({ limit: LINES }), []);
  const { loaded, reload } = useLoad(load);
  return (
    <StaffPage title={words.title} intro={words.intro}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ rows }) => (
          <Table caption={words.table} columns={COLUMNS} rows={rows} rowKey={({ id }) => String(id)} emptyText={words.empty} />
        )}
      </LoadedView>
    </StaffPage>
  );
}
