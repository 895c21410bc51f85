/** Searching the register: the answer follows what is touched and typed, a hundred contacts a page, the most recent first. */
import { useCallback, useState } from 'react';
import { searchFr } from '../../../shared/i18n/staff-search.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { ContactRow } from '../../../shared/ipc/register.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { PageTurns } from '../common/PageTurns.tsx';
import { instantInWords } from '../common/time.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { ContactEnd, ContactWhat } from '../register/DayList.tsx';
import { ContactPanel } from './ContactPanel.tsx';
import { NO_DRAFT, questionOf, type Draft } from './question.ts';
import { SearchFilters } from './SearchFilters.tsx';
import '../register/register.css';
import './search.css';

const words = searchFr;

const COLUMNS: readonly Column<ContactRow>[] = [
  { id: 'at', label: words.columns.at, cell: ({ openedAt }) => instantInWords(openedAt) },
  { id: 'what', label: words.columns.what, cell: (row) => <ContactWhat row={row} /> },
  { id: 'outcome', label: words.columns.outcome, cell: (row) => <ContactEnd row={row} /> },
];

export function SearchScreen() {
  const [draft, setDraft] = useState<Draft>(NO_DRAFT);
  /** The last contact of each page before this one. */
  const [ends, setEnds] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<ContactRow | null>(null);
  const load = useCallback(() => kiosk.findContacts(questionOf(draft, localNow(new Date()).today, ends.at(-1) ?? null)), [draft, ends]);
  const { loaded, reload } = useLoad(load);
  const turn = (next: readonly string[]) => {
    setEnds(next);
    setOpened(null);
  };
  return (
    <StaffPage title={words.title}>
      <div className="reg">
        <SearchFilters
          draft={draft}
          onChange={(next) => {
            setDraft(next);
            turn([]);
          }}
        />
        {opened !== null && <ContactPanel row={opened} onClose={() => setOpened(null)} />}
        <LoadedView loaded={loaded} onRetry={reload}>
          {(found) => (
            <>
              <Found found={found} ends={ends} onTurn={turn} />
              <Table
                caption={words.table}
                columns={COLUMNS}
                rows={found.rows}
                rowKey={({ id }) => id}
                onOpen={setOpened}
                emptyText={words.none}
              />
            </>
          )}
        </LoadedView>
      </div>
    </StaffPage>
  );
}

interface FoundProps {
  readonly found: Responses['findContacts'];
  /** The last contact of each page before this one. */
  readonly ends: readonly string[];
  readonly onTurn: (ends: readonly string[]) => void;
}

/** How many were found; with the ways to their other pages when there are some. */
function Found({ found: { rows, more }, ends, onTurn }: FoundProps) {
  const last = rows.at(-1);
  const shown = words.found(rows.length, more);
  if (!more && ends.length === 0) return <p role="status">{shown}</p>;
  return (
    <PageTurns
      words={{ ...words, label: words.pages }}
      shown={shown}
      onOlder={more && last !== undefined ? () => onTurn([...ends, last.id]) : null}
      onNewer={ends.length > 0 ? () => onTurn(ends.slice(0, -1)) : null}
    />
  );
}
