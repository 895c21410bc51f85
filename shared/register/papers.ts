/** Papers that the terminal prints, and why one did not come out: closed words of the register. */
export const PAPERS = ['receipt', 'slip', 'fairCopy', 'patrolSheet', 'seal', 'recoveryKey', 'figures', 'registerSheet', 'page'] as const;
export type PaperName = (typeof PAPERS)[number];

/** `page`: it could not be drawn; `queue`: the queue refused it; `printer`: the printer failed; `patience`: it waited too long and was taken back. */
export const PRINT_FAULTS = ['page', 'queue', 'printer', 'patience'] as const;
export type PrintFault = (typeof PRINT_FAULTS)[number];
