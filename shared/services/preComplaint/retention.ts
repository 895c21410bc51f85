/**
 * Days after which a pre-complaint that nobody signed is erased. The words quote it, so it is a constant of its own.
 * Model: the national pre-complaint of 2013–2024 (arrêté of 30 November 2011, NOR IOCC1130765A, now repealed) erased an
 * unsigned declaration 30 days after reception.
 */
export const RETENTION_DAYS = 30;
