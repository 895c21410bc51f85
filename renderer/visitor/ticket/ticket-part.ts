import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { TicketView } from '../../../shared/ipc/visit.ts';

/** What each act on an opened watch is given. */
export interface TicketPart {
  readonly ticket: TicketView;
  readonly definition: ServiceDefinition;
  /** The local day. */
  readonly today: string;
  /** Back to the watch; nothing is changed. */
  readonly onBack: () => void;
  /** The watch as it stands after the change. */
  readonly onDone: (ticket: TicketView) => void;
}
