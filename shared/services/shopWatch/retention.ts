/**
 * Days after the last day of the period after which a request is erased. The words quote it, so it is a constant of its own. Ours: long enough to close a watch with
 * the unit, short enough that no list of unguarded premises is kept. How long the file of the gendarmerie itself keeps a request, no text that we read says.
 */
export const RETENTION_DAYS = 7;
