/**
 * Days after which a request about a commune or a site is erased when nobody handed it over. The words quote it. A choice of this terminal, which the
 * controller confirms: a request that has waited a month is asked anew rather than answered late.
 */
export const REQUEST_RETENTION_DAYS = 30;
/** What the inventory says of it. */
export const REQUEST_RETENTION_SOURCE =
  'Choix de cette borne, à confirmer par le responsable du traitement : effacement après la remise, et jamais plus de 30 jours';
