/**
 * One deposit, opened: its state, the fair copy beside the visitor's words, what is still to ask, and what can be done with it.
 */
import { type ReactNode, useCallback, useState } from 'react';
import { formatDate } from '../../../shared/fields/format.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { requestsFr } from '../../../shared/i18n/staff-requests.fr.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { DepositRow, OpenedDeposit } from '../../../shared/ipc/deposits.ts';
import { findService } from '../../../shared/services/index.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { statusName } from '../common/statuses.ts';
import { instantInWords } from '../common/time.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { Completeness } from '../inbox/Completeness.tsx';
import { HandOverRequest } from '../requests/HandOverRequest.tsx';
import { useStaffSession } from '../session.tsx';
import { missingInWords } from './copy.ts';
import { DepositAppointment } from './DepositAppointment.tsx';
import { FairCopy } from './FairCopy.tsx';
import { GuardedAnswers } from './GuardedAnswers.tsx';
import { History } from './History.tsx';
import { PrintAndExport } from './PrintAndExport.tsx';
import { StatusActs } from './StatusActs.tsx';

const words = staffFr.deposit;

export function DepositScreen({ reference }: { readonly reference: string }) {
  const { agent, go } = useStaffSession();
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const load = useCallback(() => kiosk.openDeposit({ reference }), [reference]);
  const { loaded, reload } = useLoad(load);
  const last = changes.at(-1);
  const back = (
    <Button variant="secondary" icon={<Icon name="back" />} onPress={() => go({ name: 'inbox' })}>
      {staffFr.frame.back}
    </Button>
  );
  const erasedContent = loaded.state === 'failed' && loaded.failure.code === 'conflict';
  return (
    <StaffPage title={words.title(reference)}>
      {loaded.state !== 'ready' && <div className="row">{back}</div>}
      {last !== undefined && (
        <Notice tone="done" live>
          <p>{words.changed(statusName(findService(last.row.service), last.row.status))}</p>
        </Notice>
      )}
      {erasedContent ? (
        <FailureNotice failure={loaded.failure} words={words.contentErased} />
      ) : (
        <LoadedView loaded={loaded} onRetry={reload}>
          {(deposit) => (
            <Opened
              back={back}
              deposit={withChanges(deposit, changes, agent.name)}
              onChanged={(row) => setChanges([...changes, { row, at: new Date().toISOString() }])}
            />
          )}
        </LoadedView>
      )}
    </StaffPage>
  );
}

/** A status given on this screen. */
interface Change {
  readonly row: DepositRow;
  /** ISO instant. */
  readonly at: string;
}

/** The deposit with the statuses given since it was opened: opening it again would be another audited read. */
function withChanges(deposit: OpenedDeposit, changes: readonly Change[], agent: string): OpenedDeposit {
  const last = changes.at(-1);
  if (last === undefined) return deposit;
  return {
    ...deposit,
    ...last.row,
    history: [...deposit.history, ...changes.map(({ row, at }) => ({ at, status: row.status, agent }))],
  };
}

interface OpenedProps {
  readonly back: ReactNode;
  readonly deposit: OpenedDeposit;
  readonly onChanged: (row: DepositRow) => void;
}

function Opened({ back, deposit, onChanged }: OpenedProps) {
  const { go } = useStaffSession();
  const definition = findService(deposit.service);
  const asked = definition === undefined ? [] : missingInWords(definition, deposit.missing);
  return (
    <>
      <PrintAndExport reference={deposit.reference} back={back} />
      <div className="staff-deposit__head">
        <span className={`staff-status staff-status--${deposit.status}`}>{statusName(definition, deposit.status)}</span>
        <span>{definition?.words.fr.title ?? deposit.service}</span>
        <span>{words.received(instantInWords(deposit.receivedAt))}</span>
        <span>{words.language(deposit.locale)}</span>
        <Completeness share={deposit.completeness} />
      </div>
      {definition?.handOver === true ? (
        <p>{requestsFr.eraseAfter(formatDate(deposit.eraseAfter, 'fr'))}</p>
      ) : definition?.watch === undefined ? (
        <p>
          {words.preparation} {words.eraseAfter(formatDate(deposit.eraseAfter, 'fr'))}
        </p>
      ) : (
        <p>{watchesFr.watch.eraseAfter(formatDate(deposit.eraseAfter, 'fr'))}</p>
      )}
      {definition?.watch !== undefined && (
        <div className="row">
          <Button variant="secondary" icon={<Icon name="home" />} onPress={() => go({ name: 'watch', reference: deposit.reference })}>
            {words.toWatch}
          </Button>
        </div>
      )}
      <StatusActs
        reference={deposit.reference}
        service={deposit.service}
        status={deposit.status}
        onChanged={onChanged}
        onErased={(note) => go({ name: 'inbox', note })}
      />
      {definition?.handOver === true && (
        <HandOverRequest reference={deposit.reference} service={deposit.service} status={deposit.status} onChanged={onChanged} />
      )}
      {definition?.watch === undefined && definition?.handOver !== true && (
        // Closing a deposit cancels its appointment: it is asked again with each status.
        <DepositAppointment
          key={deposit.status}
          reference={deposit.reference}
          status={deposit.status}
          wishes={deposit.slot?.kind === 'toConfirm'}
        />
      )}
      <Card title={words.ask}>
        {asked.length === 0 ? (
          <p>{words.askNothing}</p>
        ) : (
          <ul className="staff-list">
            {asked.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
      </Card>
      {definition === undefined ? (
        <Notice tone="attention">
          <p>{words.unknownService}</p>
        </Notice>
      ) : (
        <Card title={words.copy}>
          <FairCopy definition={definition} answers={deposit.answers} locale={deposit.locale} />
        </Card>
      )}
      {definition !== undefined && deposit.withheld.length > 0 && <GuardedAnswers definition={definition} deposit={deposit} />}
      <Card title={words.history}>
        <History service={deposit.service} history={deposit.history} />
      </Card>
    </>
  );
}
