/**
 * Coming back with a receipt: reference and code open the days of a watch, and nothing else of it. What is typed lives here only; once main has opened
 * the watch the code is forgotten, and main forgets its key at the end of the visit.
 */
import { useState } from 'react';
import type { TicketView } from '../../../shared/ipc/visit.ts';
import { findService } from '../../../shared/services/index.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { useTyped } from '../../app/visit.tsx';
import { AskTicket, type TypedTicket } from './AskTicket.tsx';
import { CancelWatch } from './CancelWatch.tsx';
import { ChangeDates } from './ChangeDates.tsx';
import { ChangeDone } from './ChangeDone.tsx';
import { EarlyReturn } from './EarlyReturn.tsx';
import { WatchScreen } from './WatchScreen.tsx';
import type { TicketAct } from './acts.ts';
import type { TicketPart } from './ticket-part.ts';
import './ticket.css';

const NOTHING: TypedTicket = { reference: '', code: '' };

/** The opened watch, one of its acts, or the act that was just recorded. */
type Place = { readonly name: 'watch' } | { readonly name: 'act' | 'done'; readonly act: TicketAct };

export function TicketScreen() {
  const [typed, setTyped] = useState(NOTHING);
  const [ticket, setTicket] = useState<TicketView | null>(null);
  const [place, setPlace] = useState<Place>({ name: 'watch' });
  useTyped('ticket', place.name !== 'done' && (ticket !== null || typed.reference !== '' || typed.code !== ''));

  if (ticket === null) {
    return (
      <AskTicket
        typed={typed}
        onTyped={setTyped}
        onOpen={(opened) => {
          setTyped(NOTHING);
          setTicket(opened);
        }}
      />
    );
  }
  const definition = findService(ticket.service);
  if (definition === undefined) throw new Error('a ticket of no service');
  const toWatch = () => setPlace({ name: 'watch' });
  const { today } = localNow(new Date());
  if (place.name === 'watch') {
    return <WatchScreen ticket={ticket} definition={definition} today={today} onAct={(act) => setPlace({ name: 'act', act })} />;
  }
  if (place.name === 'done') return <ChangeDone act={place.act} ticket={ticket} definition={definition} onBack={toWatch} />;
  const part: TicketPart = {
    ticket,
    definition,
    today,
    onBack: toWatch,
    onDone: (changed) => {
      setTicket(changed);
      setPlace({ name: 'done', act: place.act });
    },
  };
  switch (place.act) {
    case 'dates':
      return <ChangeDates {...part} />;
    case 'earlyReturn':
      return <EarlyReturn {...part} />;
    case 'cancel':
      return <CancelWatch {...part} onDates={() => setPlace({ name: 'act', act: 'dates' })} />;
  }
}
