/** One official site: whether it is offered, its counts, a trial, and the names that its pages were refused. */
import { siteUseFr } from '../../../shared/i18n/staff-sites.fr.ts';
import type { SiteUse } from '../../../shared/ipc/sites.ts';
import { OTHER_HOSTS } from '../../../shared/sites/use.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { NumberTiles } from '../common/NumberTiles.tsx';
import { useStaffSession } from '../session.tsx';
import { TrialCard } from './TrialCard.tsx';

const words = siteUseFr;

interface SitePartsProps {
  readonly use: SiteUse;
  readonly onBack: () => void;
}

export function SiteParts({ use, onBack }: SitePartsProps) {
  return (
    <>
      <div className="row">
        <Button icon={<Icon name="back" />} onPress={onBack}>
          {words.back}
        </Button>
      </div>
      <Card title={words.site.counts}>
        <p>{use.offered ? words.site.offered : words.site.closed}</p>
        {use.toVerify && (
          <Notice tone="attention">
            <p>{words.site.toVerify}</p>
          </Notice>
        )}
        <NumberTiles tiles={(['today', 'month', 'failed'] as const).map((what) => ({ label: words.site[what], value: use[what] }))} />
      </Card>
      <TrialCard site={use.site} />
      <Refused refused={use.refused} />
    </>
  );
}

type Host = SiteUse['refused'][number];

const COLUMNS: readonly Column<Host>[] = [
  {
    id: 'host',
    label: words.refused.columns.host,
    cell: ({ host }) => (host === OTHER_HOSTS ? words.refused.others : <span className="staff-path">{host}</span>),
  },
  { id: 'count', label: words.refused.columns.count, cell: ({ count }) => count, align: 'end' },
];

function Refused({ refused }: Pick<SiteUse, 'refused'>) {
  const { agent, go } = useStaffSession();
  return (
    <Card title={words.refused.title}>
      {refused.length > 0 && <p>{words.refused.about}</p>}
      <Table caption={words.refused.title} columns={COLUMNS} rows={refused} rowKey={({ host }) => host} emptyText={words.refused.none} />
      {agent.role === 'head' ? (
        <div className="row">
          <Button onPress={() => go({ name: 'settings', group: 'sites' })}>{words.refused.add}</Button>
        </div>
      ) : (
        <p>{words.refused.headOnly}</p>
      )}
    </Card>
  );
}
