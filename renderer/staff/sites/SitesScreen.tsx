/** The official sites: how often each was opened, what failed and what was refused; one of them at a touch. */
import { useCallback, useState } from 'react';
import { siteUseFr } from '../../../shared/i18n/staff-sites.fr.ts';
import type { SiteUse } from '../../../shared/ipc/sites.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useStaffSession } from '../session.tsx';
import { SiteParts } from './SiteParts.tsx';
import './sites.css';

const words = siteUseFr;

/** Each site is a page of its own: it begins at its top, with focus. */
export function SitesScreen() {
  const load = useCallback(() => kiosk.readSiteUse({}), []);
  const { loaded, reload } = useLoad(load);
  const [chosen, setChosen] = useState<SiteUse | null>(null);
  return (
    <StaffPage key={chosen?.site ?? ''} title={chosen?.name ?? words.title} intro={chosen?.host ?? words.intro}>
      {chosen === null ? (
        <LoadedView loaded={loaded} onRetry={reload}>
          {({ sites }) => <SiteList sites={sites} onOpen={setChosen} />}
        </LoadedView>
      ) : (
        <SiteParts use={chosen} onBack={() => setChosen(null)} />
      )}
    </StaffPage>
  );
}

const COLUMNS: readonly Column<SiteUse>[] = [
  {
    id: 'site',
    label: words.columns.site,
    cell: ({ name, host }) => (
      <span>
        {name}
        <small className="sites__aside sites__host">{host}</small>
      </span>
    ),
    sortBy: ({ name }) => name,
  },
  {
    id: 'state',
    label: words.columns.state,
    cell: ({ offered, toVerify }) => (
      <>
        {words.state(offered)}
        {toVerify && <small className="sites__aside">{words.toVerify}</small>}
      </>
    ),
  },
  {
    id: 'opened',
    label: words.columns.opened,
    cell: ({ month, today }) => (
      <>
        {month}
        {today > 0 && <small className="sites__aside">{words.ofToday(today)}</small>}
      </>
    ),
    sortBy: ({ month }) => month,
  },
  {
    id: 'trouble',
    label: words.columns.trouble,
    cell: ({ failed, refused }) => (
      <>
        {words.failed(failed)}
        {refused.length > 0 && <small className="sites__aside">{words.refusedNames(refused)}</small>}
      </>
    ),
    sortBy: ({ failed }) => failed,
  },
];

interface SiteListProps {
  readonly sites: readonly SiteUse[];
  readonly onOpen: (site: SiteUse) => void;
}

function SiteList({ sites, onOpen }: SiteListProps) {
  const { agent, go } = useStaffSession();
  return (
    <>
      <div className="row">
        <Button icon={<Icon name="back" />} onPress={() => go({ name: 'pages' })}>
          {words.toPages}
        </Button>
        {agent.role === 'head' && <Button onPress={() => go({ name: 'settings', group: 'sites' })}>{words.settings}</Button>}
      </div>
      <Card>
        <p>{words.offered(sites.filter(({ offered }) => offered).length, sites.length)}</p>
        <Table caption={words.table} columns={COLUMNS} rows={sites} rowKey={({ site }) => site} onOpen={onOpen} emptyText={words.none} />
        <p className="staff-aside">{words.privacy}</p>
      </Card>
    </>
  );
}
