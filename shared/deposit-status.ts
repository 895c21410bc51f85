/**
 * The life of a deposit, as the gendarmes name it: reçue → rendez-vous → signée / sans suite → effacée.
 * `next` lists what may follow; erasing is what retention does, or the head on request.
 */
export const DEPOSIT_STATUSES = ['received', 'appointment', 'signed', 'closed', 'erased'] as const;
export type DepositStatus = (typeof DEPOSIT_STATUSES)[number];

export const NEXT_STATUS: Readonly<Record<DepositStatus, readonly DepositStatus[]>> = {
  received: ['appointment', 'signed', 'closed', 'erased'],
  appointment: ['received', 'signed', 'closed', 'erased'],
  signed: ['erased'],
  closed: ['received', 'erased'],
  erased: [],
};

/** What decides which statuses follow: a service's definition. */
export interface StatusRule {
  readonly statuses: readonly DepositStatus[];
  readonly watch?: unknown;
  readonly handOver?: boolean;
}

/**
 * The statuses that may follow in a service; all usual ones for a service that this version does not know. What was signed of a complaint is final; a watch
 * whose papers were seen still has to be closed one day. A request that was handed over has left: it does not wait again.
 */
export function followingStatuses(status: DepositStatus, service: StatusRule | undefined): readonly DepositStatus[] {
  if (service === undefined) return NEXT_STATUS[status];
  const next =
    status === 'signed' && service.watch !== undefined
      ? (['closed', 'erased'] as const)
      : status === 'closed' && service.handOver === true
        ? (['erased'] as const)
        : NEXT_STATUS[status];
  return next.filter((each) => service.statuses.includes(each));
}
