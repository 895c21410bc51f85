/**
 * Days after the end of the absence when the request is erased. The words quote it, so it is a constant of its own. No public text gives one:
 * it is short because a request says which home was empty, and long enough for damage found on coming back.
 */
export const RETENTION_DAYS = 7;
