/**
 * Days after the last day of the period when the request is erased. The words quote it, so it is a constant of its own. No public text that we read gives one:
 * it is short because a request says who is alone and how they open their door, and long enough to close it with the unit.
 */
export const RETENTION_DAYS = 7;
