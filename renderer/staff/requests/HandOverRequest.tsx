/** Handing one opened request over to its addressee. */
import { useCallback } from 'react';
import type { DepositStatus } from '../../../shared/deposit-status.ts';
import { serviceName } from '../../../shared/i18n/service-name.fr.ts';
import { requestsFr } from '../../../shared/i18n/staff-requests.fr.ts';
import type { DepositRow } from '../../../shared/ipc/deposits.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { HandOverAct } from './HandOverAct.tsx';

const words = requestsFr;

interface HandOverRequestProps {
  readonly reference: string;
  readonly service: string;
  readonly status: DepositStatus;
  readonly onChanged: (row: DepositRow) => void;
}

export function HandOverRequest({ reference, service, status, onChanged }: HandOverRequestProps) {
  const load = useCallback(() => kiosk.listAddressees({}), []);
  const { loaded, reload } = useLoad(load);
  return (
    <Card title={words.one}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ addressees, folder }) => {
          const addressee = addressees.find(({ services }) => services.includes(service));
          if (addressee === undefined) return <p>{words.noAddressee([serviceName(service)])}</p>;
          return (
            <>
              <p>{words.goesTo(addressee.name)}</p>
              {status === 'closed' && <p>{words.again}</p>}
              <HandOverAct
                addressee={addressee}
                folder={folder}
                reference={reference}
                count={1}
                onDone={({ rows }) => {
                  // Handing over again changes no status: there is nothing new to say about it.
                  if (status !== 'closed') rows.forEach(onChanged);
                }}
              />
            </>
          );
        }}
      </LoadedView>
    </Card>
  );
}
