/**
 * Who waits, in the order in which they are received: a number for each, called on the public's side by one touch. Nothing here names anybody.
 */
import { useCallback, useEffect, useState } from 'react';
import { waitingFr } from '../../../shared/i18n/staff-waiting.fr.ts';
import type { WaitingRow, WaitingView } from '../../../shared/ipc/register.ts';
import type { Result } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { useLoad } from '../common/ask.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { useAct } from '../common/useAct.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useRegisterWork } from '../register/work.tsx';
import { useStaffSession } from '../session.tsx';
import { FaceNow } from './FaceNow.tsx';
import { GiveNumber } from './GiveNumber.tsx';
import { OneWaiting, whoIs } from './OneWaiting.tsx';
import { OpenCalls } from './OpenCalls.tsx';
import './waiting.css';

const words = waitingFr;

export function WaitingScreen() {
  const load = useCallback(() => kiosk.listWaiting({}), []);
  const { loaded, reload } = useLoad(load);
  useEffect(() => kiosk.on('gendarmeCalled', reload), [reload]);
  return (
    <StaffPage title={words.title}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(view) => <WaitingList view={view} onChanged={reload} />}
      </LoadedView>
    </StaffPage>
  );
}

interface WaitingListProps {
  readonly view: WaitingView;
  readonly onChanged: () => void;
}

function WaitingList({ view: { rows, calls, face, ownDisplay }, onChanged }: WaitingListProps) {
  const { idFor, done } = useRegisterWork();
  const { reloadCalls } = useStaffSession();
  const { act, run, reset } = useAct<unknown>();
  const [told, setTold] = useState<string | null>(null);

  /** The same act sent again has the same id until it is done; the list is read again in any case, since a refusal may mean that it is old. */
  const send = async (content: unknown, start: (requestId: string) => Promise<Result<unknown>>, after: string | null) => {
    const result = await run(() => start(idFor(content)));
    if (result === null) return;
    // What was said before is over, whatever became of this.
    setTold(result.ok ? after : null);
    if (result.ok) done(content);
    onChanged();
  };
  const tell = (said: string | null) => {
    reset();
    setTold(said);
  };
  /** Whoever called is answered with the number. */
  const callGiven = () => {
    onChanged();
    reloadCalls();
  };
  const actsOf = (row: WaitingRow) => {
    const { contact: one, number, confidential } = row;
    const { id: contact, facts } = one;
    const who = whoIs(row);
    return {
      onCall: () => number !== null && void send({ call: contact }, () => kiosk.callNumber({ contact }), words.told.called(number)),
      onTake: () => void send({ take: contact }, (requestId) => kiosk.takeContact({ requestId, contact }), words.told.taken(who)),
      onGone: () => {
        const changes = { nature: facts.nature ?? 'other', outcome: 'noFollowUp' } as const;
        void send({ gone: contact }, (requestId) => kiosk.closeContact({ requestId, contact, changes }), words.told.gone(who));
      },
      onVictim: () => {
        const changes = { victim: !facts.victim };
        void send({ victim: contact, changes }, (requestId) => kiosk.correctContact({ requestId, contact, changes }), null);
      },
      onApart: () => void send({ apart: contact, confidential }, () => kiosk.markWaiting({ contact, confidential: !confidential }), null),
    };
  };

  return (
    <div className="wait">
      <FaceNow face={face} ownDisplay={ownDisplay} />
      <p role="status" className={told === null ? 'wait__told' : 'wait__told wait__told--said'}>
        {told !== null && <Icon name="done" />}
        {told}
      </p>
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
      <GiveNumber onTold={tell} onGiven={onChanged} />
      <OpenCalls calls={calls} onTold={tell} onGiven={callGiven} />
      <section className="wait__section" aria-labelledby="wait-list">
        <h2 id="wait-list">{words.list.title(rows.length)}</h2>
        {rows.length === 0 && <p className="staff-aside">{words.list.none}</p>}
        <ul className="wait__list">
          {rows.map((row) => (
            <li key={row.contact.id} className="wait__one">
              <OneWaiting row={row} {...actsOf(row)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
