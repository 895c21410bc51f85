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
