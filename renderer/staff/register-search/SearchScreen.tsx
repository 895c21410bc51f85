/** Searching the register: the answer follows what is touched and typed, a hundred contacts a page, the most recent first. */
import { useCallback, useState } from 'react';
import { searchFr } from '../../../shared/i18n/staff-search.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { ContactRow } from '../../../shared/ipc/register.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
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
              <Pages
                found={found}
                first={ends.length === 0}
                onOlder={(end) => turn([...ends, end])}
                onNewer={() => turn(ends.slice(0, -1))}
              />
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

interface PagesProps {
  readonly found: Responses['findContacts'];
  readonly first: boolean;
  readonly onOlder: (end: string) => void;
  readonly onNewer: () => void;
}

/** Turning pages. The buttons stay where they are: at an end they say so. */
function Pages({ found: { rows, more }, first, onOlder, onNewer }: PagesProps) {
  const [end, setEnd] = useState<string | null>(null);
  const last = rows.at(-1);
  const turn = (go: (() => void) | null, atEnd: string) => () => {
    setEnd(go === null ? atEnd : null);
    go?.();
  };
  return (
    <nav className="search-pages" aria-label={words.pages}>
      <p role="status">{end ?? words.found(rows.length, more)}</p>
      {(more || !first) && (
        <div className="row">
          <Button icon={<Icon name="back" />} onPress={turn(first ? null : onNewer, words.atNewest)}>
            {words.newer}
          </Button>
          <Button
            iconAfter={<Icon name="forward" />}
            onPress={turn(more && last !== undefined ? () => onOlder(last.id) : null, words.atOldest)}
          >
            {words.older}
          </Button>
        </div>
      )}
    </nav>
  );
}
