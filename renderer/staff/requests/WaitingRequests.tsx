/** What waits to be handed over, an addressee a line, above the list of deposits. Absent while nothing waits. */
import { Fragment, useCallback, useState } from 'react';
import { serviceName } from '../../../shared/i18n/service-name.fr.ts';
import { requestsFr } from '../../../shared/i18n/staff-requests.fr.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { useLoad } from '../common/ask.ts';
import { HandOverAct } from './HandOverAct.tsx';

const words = requestsFr;

/** `onHanded`: the deposits are not as they were listed. */
export function WaitingRequests({ onHanded }: { readonly onHanded: () => void }) {
  const load = useCallback(() => kiosk.listAddressees({}), []);
  const { loaded, reload } = useLoad(load);
  /** Addressees who have just received something: what became of it stays in sight although nothing waits any more. */
  const [served, setServed] = useState<readonly string[]>([]);
  if (loaded.state !== 'ready') return null;
  const { addressees, folder, unaddressed } = loaded.value;
  const shown = addressees.filter(({ id, waiting }) => waiting > 0 || served.includes(id));
  if (shown.length + unaddressed.length === 0) return null;
  return (
    <Card title={words.title}>
      {shown.map((addressee) => (
        <Fragment key={addressee.id}>
          {addressee.waiting > 0 && <p>{words.waits(addressee.waiting, addressee.name)}</p>}
          <HandOverAct
            addressee={addressee}
            folder={folder}
            reference={null}
            count={addressee.waiting}
            onDone={() => {
              setServed([...served, addressee.id]);
              reload();
              onHanded();
            }}
          />
        </Fragment>
      ))}
      {unaddressed.length > 0 && <p>{words.noAddressee(unaddressed.map(serviceName))}</p>}
    </Card>
  );
}
