/**
 * Days after the last day of a watch when everything of it is erased. The words quote it, so it is a constant of its own. Ours: no public text that we read
 * gives one. Short, because a request says which place is empty or who is alone; long enough for damage found on coming back.
 */
export const WATCH_RETENTION_DAYS = 7;
