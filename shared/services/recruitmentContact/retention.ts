/**
 * Days after which a request that nobody handed over is erased. The words quote it. At most three months whatever the months: 90 days pass the shortest of
 * them (February to May) by one, 89 do not.
 */
export const RETENTION_DAYS = 89;
