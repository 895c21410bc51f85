/** Tickets that a visit has opened: the key of each, in memory until the end of the visit. */

/** The ticket that a visit has opened. */
export interface OpenTicket {
  readonly reference: string;
  /** 32 bytes, wiped when it is forgotten. */
  readonly key: Buffer;
}

export interface TicketMemory {
  readonly remember: (visitId: string, ticket: OpenTicket) => void;
  readonly of: (visitId: string) => OpenTicket | null;
  /** Wipes the key. */
  readonly forget: (visitId: string) => void;
  /** Whether anything is held for a visit: the wipe probe asks. */
  readonly remembers: (visitId: string) => boolean;
}

/** An empty memory. */
export function createTicketMemory(): TicketMemory {
  const tickets = new Map<string, OpenTicket>();
  const forget = (visitId: string): void => {
    tickets.get(visitId)?.key.fill(0);
    tickets.delete(visitId);
  };
  return {
    remember: (visitId, ticket) => {
      forget(visitId);
      tickets.set(visitId, ticket);
    },
    of: (visitId) => tickets.get(visitId) ?? null,
    forget,
    remembers: (visitId) => tickets.has(visitId),
  };
}
