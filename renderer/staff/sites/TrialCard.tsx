/** A trial of a site: main opens it out of sight; what came of it in words, with what to do. */
import { siteUseFr } from '../../../shared/i18n/staff-sites.fr.ts';
import type { SiteTrial } from '../../../shared/ipc/sites.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { useAct } from '../common/useAct.ts';

const words = siteUseFr.trial;

export function TrialCard({ site }: Pick<SiteTrial, 'site'>) {
  const { act, run } = useAct<SiteTrial>();
  return (
    <Card title={words.title}>
      <p>{words.about}</p>
      <div className="row">
        <Button variant="primary" onPress={() => void run(() => kiosk.testSite({ site }))}>
          {words.start}
        </Button>
      </div>
      <div role="status" className="stack">
        {act.state === 'running' && <p>{words.running}</p>}
        {act.state === 'failed' && (
          <FailureNotice failure={act.failure} {...(act.failure.code === 'conflict' ? { words: words.busy } : {})} />
        )}
        {act.state === 'done' && <Outcome trial={act.value} />}
      </div>
    </Card>
  );
}

function Outcome({ trial: { outcome, durationMs, issuer, refused } }: { readonly trial: SiteTrial }) {
  const { says, remedy } = words.outcomes[outcome];
  const opened = outcome === 'opened';
  return (
    <Notice tone={!opened ? 'error' : refused.length > 0 ? 'attention' : 'done'} title={says}>
      {remedy !== '' && <p>{remedy}</p>}
      <p>
        {words.took(durationMs)} {issuer !== null && words.issuer(issuer)}
      </p>
      {opened && refused.length === 0 && <p>{words.complete}</p>}
      {refused.length > 0 && (
        <>
          <p>{words.refused(refused.length)}</p>
          <ul className="staff-list">
            {refused.map((host) => (
              <li key={host} className="staff-path">
                {host}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
