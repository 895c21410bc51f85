/** What visitors read: each page with its source and its dates, what needs somebody first, and packs of newer pages. */
import { useCallback, useState } from 'react';
import type { ContentStatus } from '../../../shared/content/status.ts';
import type { FactState } from '../../../shared/facts/status.ts';
import { PAGE_STATES, pagesFr } from '../../../shared/i18n/staff-pages.fr.ts';
import { siteUseFr } from '../../../shared/i18n/staff-sites.fr.ts';
import type { ContentStatusView } from '../../../shared/ipc/content.ts';
import { formatDate } from '../../../shared/time/format.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { useLoad } from '../common/ask.ts';
import { FilterChoices } from '../common/FilterChoices.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useStaffSession } from '../session.tsx';
import { PackCard } from './PackCard.tsx';
import './pages.css';

const words = pagesFr;

export function PagesScreen() {
  const load = useCallback(() => kiosk.readContentStatus({}), []);
  const { loaded, reload } = useLoad(load);
  const { go } = useStaffSession();
  return (
    <StaffPage title={words.title} intro={words.intro}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(status) => (
          <>
            <Card title={siteUseFr.title} actions={<Button onPress={() => go({ name: 'sites' })}>{siteUseFr.see}</Button>}>
              <p>{siteUseFr.intro}</p>
            </Card>
            <PackCard status={status} onChanged={reload} />
            <Pages status={status} />
          </>
        )}
      </LoadedView>
    </StaffPage>
  );
}

const COLUMNS: readonly Column<ContentStatus>[] = [
  { id: 'title', label: words.columns.title, cell: words.page, sortBy: ({ title }) => title },
  {
    id: 'state',
    label: words.columns.state,
    cell: ({ state, marked }) => (
      <>
        {PAGE_STATES[state]}
        {marked > 0 && <small className="pages__aside">{words.marked(marked)}</small>}
      </>
    ),
  },
  {
    id: 'until',
    label: words.columns.until,
    cell: ({ expiresOn }) => (expiresOn === null ? words.noEnd : formatDate(expiresOn, 'fr')),
    sortBy: ({ expiresOn }) => expiresOn ?? '9999',
  },
  {
    id: 'source',
    label: words.columns.source,
    cell: ({ owner, source, verifiedOn }) => (
      <>
        {owner === null ? source : `${owner}. ${source}`}
        <small className="pages__aside">{verifiedOn === null ? words.neverChecked : words.checked(verifiedOn)}</small>
      </>
    ),
  },
];

const FILTERS: readonly FactState[] = ['expired', 'unverified', 'expiresSoon', 'good'];

function Pages({ status }: { readonly status: ContentStatusView }) {
  const [chosen, setChosen] = useState<FactState | null>(null);
  const { pages } = status;
  const expired = pages.filter(({ state }) => state === 'expired').length;
  const waiting = pages.filter(({ state }) => state !== 'good').length;
  return (
    <Card title={words.table}>
      <Notice tone={expired > 0 ? 'error' : waiting > 0 ? 'attention' : 'done'}>
        <p>{words.toDo(waiting)}</p>
        {expired > 0 && <p>{words.expired(expired)}</p>}
        <p>{words.policy[status.unverified]}</p>
      </Notice>
      <FilterChoices
        label={words.filter}
        every={words.every}
        choices={FILTERS.map((value) => ({ value, label: PAGE_STATES[value] }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Table
        caption={words.table}
        columns={COLUMNS}
        rows={pages.filter(({ state }) => chosen === null || state === chosen)}
        rowKey={({ kind, id }) => `${kind} ${id}`}
        emptyText={words.none}
      />
    </Card>
  );
}
