/**
 * Numbers and addresses that a destination may show. The terminal places no call: they are read, not dialled.
 * Each says where it comes from; `toVerify` marks what rests on no dated official page and must be confirmed by the unit
 * before it is shown without that mark.
 */
export interface Contact {
  readonly kind: 'call' | 'text' | 'site';
  /** As it is written for people: a number with non-breaking spaces, or a host name. */
  readonly value: string;
  readonly source: string;
  /** `YYYY-MM-DD`: the day that the source itself bears; null when it bears none. */
  readonly verifiedOn: string | null;
  readonly toVerify: boolean;
}

const EMERGENCY = {
  source: 'service-public.gouv.fr (DILA), numéros d’urgence, version du 22 juillet 2024',
  verifiedOn: '2024-07-22',
  toVerify: false,
} as const;

const UNDATED = { verifiedOn: null, toVerify: true } as const;

export const CONTACTS = {
  police17: { kind: 'call', value: '17', ...EMERGENCY },
  europe112: { kind: 'call', value: '112', ...EMERGENCY },
  text114: { kind: 'text', value: '114', ...EMERGENCY },
  samu15: { kind: 'call', value: '15', ...EMERGENCY },
  fire18: { kind: 'call', value: '18', ...EMERGENCY },
  listening3919: { kind: 'call', value: '3919', source: 'liste nationale des numéros d’aide, sans page datée', ...UNDATED },
  child119: {
    kind: 'call',
    value: '119',
    source: 'service-public.gouv.fr, actualité A14455',
    verifiedOn: '2025-09-24',
    toVerify: false,
  },
  youth3018: { kind: 'call', value: '3018', source: 'solidarites.gouv.fr', verifiedOn: '2025-11-07', toVerify: false },
  missing116000: { kind: 'call', value: '116\u00A0000', source: 'liste nationale des numéros d’aide, sans page datée', ...UNDATED },
  victims116006: { kind: 'call', value: '116\u00A0006', source: 'liste nationale des numéros d’aide ; horaires incertains', ...UNDATED },
  law3039: { kind: 'call', value: '3039', source: 'liste nationale des numéros d’aide, sans page datée', ...UNDATED },
  scamAdvice: {
    kind: 'call',
    value: '0\u00A0805\u00A0805\u00A0817',
    source: 'Info Escroqueries, presse nationale 2022 ; horaires à confirmer',
    ...UNDATED,
  },
  cardBlocking: {
    kind: 'call',
    value: '0\u00A0892\u00A0705\u00A0705',
    source: 'serveur interbancaire, fiche F31324 de service-public.gouv.fr (DILA), à reconfirmer',
    verifiedOn: '2022-07-05',
    toVerify: true,
  },
  violenceSite: { kind: 'site', value: 'arretonslesviolences.gouv.fr', source: 'site officiel', ...UNDATED },
  onlineComplaintSite: {
    kind: 'site',
    value: 'plainte-en-ligne.masecurite.interieur.gouv.fr',
    source: 'aide et conditions d’utilisation du site officiel ; code de procédure pénale, art. R. 2-30 à R. 2-36',
    verifiedOn: null,
    toVerify: false,
  },
  publicServiceSite: {
    kind: 'site',
    value: 'service-public.gouv.fr',
    source: 'site officiel de l’administration',
    verifiedOn: null,
    toVerify: false,
  },
  pharosSite: {
    kind: 'site',
    value: 'internet-signalement.gouv.fr',
    source: 'site officiel du ministère de l’Intérieur',
    verifiedOn: null,
    toVerify: false,
  },
  cyber17Site: {
    kind: 'site',
    value: '17cyber.gouv.fr',
    source: 'site officiel, ouvert le 17 décembre 2024',
    verifiedOn: '2024-12-17',
    toVerify: false,
  },
  consumerSite: { kind: 'site', value: 'signal.conso.gouv.fr', source: 'site officiel de la DGCCRF', verifiedOn: null, toVerify: false },
  proxySite: {
    kind: 'site',
    value: 'maprocuration.gouv.fr',
    source: 'site officiel ; décret 2025-1059 du 3 novembre 2025',
    verifiedOn: '2025-11-03',
    toVerify: false,
  },
} as const satisfies Readonly<Record<string, Contact>>;

export type ContactId = keyof typeof CONTACTS;
