/**
 * The configuration: one JSON file with comments allowed (`resources/config/borne.example.jsonc` explains each line).
 * Every key has a safe default, so that a wrong or missing file never stops the screen.
 * Local facts (hours, telephone, units) exist only here, each with the source and the day it was verified.
 */
import { z } from 'zod';
import { communeCode } from '../communes/code.ts';
import { LOCALES } from '../i18n/locales.ts';
import { CONTRASTS, SIZES } from '../session/look.ts';
import { PROXY_VALIDATIONS } from '../proxy-vote/desk.ts';
import { UNVERIFIED_POLICIES } from '../content/shown.ts';
import { localAlert, localEvent } from '../notices/schema.ts';
import { openingHours } from '../opening/schema.ts';
import { SHEETS } from '../paper/model.ts';
import { siteSettings } from '../sites/settings.ts';
import { calendarDay, clockTime } from '../time/schema.ts';
import { ZONES } from '../watch/zone.ts';
import { addresseeList } from './addressees.ts';
import { unitList } from './units.ts';

const seconds = (min: number, max: number, byDefault: number) => z.number().min(min).max(max).default(byDefault);

/** A fact that can change: shown only while `verifiedOn` is set and `expiresOn` has not passed. */
export const localFact = z.strictObject({
  value: z.string().min(1).max(200),
  source: z.string().min(1).max(300),
  verifiedOn: calendarDay.nullable(),
  expiresOn: calendarDay.nullable(),
});
export type LocalFact = z.infer<typeof localFact>;

/** An official survey on the web: a whole https address with a plain host, in characters that every camera reads. */
const surveyFact = localFact.extend({
  value: z
    .string()
    .max(200)
    .regex(/^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:[/?#][!-~]*)?$/i),
});

/**
 * What can be set of a service: `retentionDays` counts from the deposit, or from the end of the absence for a watch. The service's own retention is the
 * default and the most: more would have no effect, so it is refused rather than kept in silence.
 */
const service = (retentionDays: number) =>
  z
    .strictObject({
      /** False: its tile is not shown and its deposits are refused. */
      offered: z.boolean().default(true),
      /** `sealed`: sealed deposit kept for the gendarmes. `slip`: nothing written, the visitor leaves with a printed or QR slip. */
      mode: z.enum(['sealed', 'slip']).default('sealed'),
      retentionDays: z.number().int().min(1).max(retentionDays).default(retentionDays),
    })
    .prefault({});

/** One block a service that is handed over (`ServiceDefinition.handOver`), by its id. */
const requests = {
  recruitmentContact: service(89),
  citizenParticipation: service(30),
  safetyAdvice: service(30),
  alertSignup: service(30),
  flameMembership: service(30),
  nuisanceReport: service(30),
};

/** The services that an addressee may be given. */
export const REQUEST_BLOCKS: readonly string[] = Object.keys(requests);

/** One block a service, by its id. */
const services = {
  preComplaint: service(30),
  holidayWatch: service(7),
  shopWatch: service(7),
  seniorWatch: service(7),
  ...requests,
};

export const configSchema = z.strictObject({
  point: z
    .strictObject({
      name: z.string().min(1).max(80).default("Point d'accueil de la gendarmerie"),
      place: z.string().max(120).default('Oasis III, Pusey'),
      phone: localFact.nullable().default(null),
      hours: localFact.nullable().default(null),
    })
    .prefault({}),
  /** The same hours as data, with the days that differ. Absent: visitors are told nothing of the day. */
  opening: openingHours.nullable().default(null),
  /** Outside the opening hours. Without them the place counts as never closed. */
  closedHours: z
    .strictObject({
      /** True: deposits are taken while nobody is there to read them. */
      deposits: z.boolean().default(false),
    })
    .prefault({}),
  /** A local alert, on the attract screen and the home page from its beginning to its end. */
  alert: localAlert.nullable().default(null),
  /** What the public can come to. */
  events: z.array(localEvent).max(60).default([]),
  display: z
    .strictObject({
      /** What a visit begins with; each visitor may choose otherwise. */
      contrast: z.enum(CONTRASTS).default('standard'),
      size: z.enum(SIZES).default('standard'),
      /** Pixels per millimetre of the terminal's screen: 4.03 is a 21.5″ panel of 1080 × 1920. */
      pxPerMm: z.number().min(1.5).max(12).default(4.03),
    })
    .prefault({}),
  locales: z
    .array(z.enum(LOCALES))
    .min(1)
    .default([...LOCALES]),
  /** Delays in seconds; the defaults are the product's promises (60 s information, 120 s forms, 240 s assistive modes, 45 s warning). */
  session: z
    .strictObject({
      infoSeconds: seconds(2, 600, 60),
      formSeconds: seconds(2, 900, 120),
      assistSeconds: seconds(2, 900, 240),
      receiptSeconds: seconds(2, 300, 30),
      hiddenSeconds: seconds(2, 900, 120),
      warningSeconds: seconds(2, 120, 45),
      staffSeconds: seconds(2, 3600, 300),
      /** Longest wait of a visitor's form behind staff mode; then it is wiped. */
      interruptionSeconds: seconds(2, 3600, 600),
    })
    .prefault({}),
  ...services,
  /** Whose zone a commune is in: see `shared/watch/zone.ts`. Empty: every zone is unknown, and the screens say so. */
  zones: z
    .array(
      z.strictObject({
        zone: z.enum(ZONES),
        communes: z.array(communeCode).default([]),
        departments: z.array(z.string().regex(/^(\d{2,3}|2[AB])$/)).default([]),
        source: z.string().min(1).max(300),
        verifiedOn: calendarDay.nullable(),
        expiresOn: calendarDay.nullable(),
      }),
    )
    .max(40)
    .default([]),
  units: unitList,
  addressees: addresseeList(REQUEST_BLOCKS),
  /** The reception point's own diary. Absent: appointments are only wishes, shown as "à confirmer". */
  diary: z
    .strictObject({
      slotMinutes: z.number().int().min(10).max(120),
      daysAhead: z.number().int().min(1).max(60),
      week: z.array(z.strictObject({ weekday: z.number().int().min(1).max(7), from: clockTime, to: clockTime })).min(1),
      closedDays: z.array(calendarDay).default([]),
      /** Days with hours of their own, instead of those of the week. A day of `closedDays` stays closed. */
      exceptions: z
        .array(z.strictObject({ date: calendarDay, periods: z.array(z.strictObject({ from: clockTime, to: clockTime })).min(1) }))
        .max(120)
        .default([]),
    })
    .nullable()
    .default(null),
  printer: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      /** `paper` is what receipts are printed on, A4 unless said otherwise; slips and fair copies are always on A4. */
      z.strictObject({ kind: z.literal('cups'), queue: z.string().regex(/^[A-Za-z0-9_.-]{1,60}$/), paper: z.enum(SHEETS).optional() }),
      /** Writes readable PDF files into a folder: for trials only, refused by a release. */
      z.strictObject({ kind: z.literal('trial'), folder: z.string().min(1), paper: z.enum(SHEETS).optional() }),
    ])
    .default({ kind: 'none' }),
  exportFolder: z.string().min(1).nullable().default(null),
  /** Where files that another unit sealed for this one are found. */
  importFolder: z.string().min(1).nullable().default(null),
  /** Copies of the base: encrypted, once a day. The folder may be where a stick is mounted; the program never makes it. */
  backup: z
    .strictObject({
      folder: z.string().min(1).nullable().default(null),
      /** Copies kept; older ones go once a newer one was verified. */
      keep: z.number().int().min(2).max(60).default(7),
    })
    .prefault({}),
  /** The daily self-test: made at `at` (local time) or as soon afterwards as nobody uses the terminal; null: only by hand. */
  selfTest: z
    .strictObject({
      at: clockTime.nullable().default('08:45'),
      /** A queue of CUPS for the test page. Null: no page by itself, since the visitors' printer is not for tests. */
      testQueue: z
        .string()
        .regex(/^[A-Za-z0-9_.-]{1,60}$/)
        .nullable()
        .default(null),
      /** Certificate files (PEM) whose end is watched. */
      certificates: z.array(z.string().min(1)).max(20).default([]),
    })
    .prefault({}),
  supervision: z
    .strictObject({
      /** Where the status file is written; null: `status.json` in the data folder. */
      file: z.string().min(1).nullable().default(null),
    })
    .prefault({}),
  vault: z
    .strictObject({
      /** Where the secret that opens the base comes from; `auto` tries a systemd credential, then the OS store, then a key file. */
      keySource: z.enum(['auto', 'systemd', 'os', 'file']).default('auto'),
      keyFile: z.string().min(1).nullable().default(null),
    })
    .prefault({}),
  /** Voting by proxy: what this desk can do. */
  proxyVote: z
    .strictObject({
      /** Whether the gendarme on duty may validate a request; `ask`: the visitor is told to ask. */
      validation: z.enum(PROXY_VALIDATIONS).default('ask'),
      /** When, if only at certain hours. */
      hours: localFact.nullable().default(null),
    })
    .prefault({}),
  content: z
    .strictObject({
      /** What becomes of pages and sentences that nobody has checked against their source: shown with a discreet mark, or withheld. */
      unverified: z.enum(UNVERIFIED_POLICIES).default('mark'),
      /** The minisign public key (`RW…`) of whoever signs packs of pages. Null: none is taken in. */
      publicKey: z
        .string()
        .regex(/^RW[0-9A-Za-z+/]{54}$/)
        .nullable()
        .default(null),
    })
    .prefault({}),
  /** Official sites: what the head closes and adds. */
  sites: siteSettings,
  /** What visitors are asked when they leave. */
  satisfaction: z
    .strictObject({
      /** One question with four levels at the end of a visit that reached something. */
      asked: z.boolean().default(true),
      /** The official survey, shown as a QR code for later. */
      survey: surveyFact.nullable().default(null),
    })
    .prefault({}),
  help: z
    .strictObject({
      /** Both calls for a gendarme sound the same, so that nobody can tell them apart. False silences the confidential one. */
      confidentialChime: z.boolean().default(true),
    })
    .prefault({}),
});

export type Config = z.infer<typeof configSchema>;

/** The settings of one service. */
export type ServiceSettings = Config[keyof typeof services];

/** The services that have settings, in the order in which the home page shows them. */
export const SERVICE_BLOCKS: readonly string[] = Object.keys(services);

function hasSettings(id: string): id is keyof typeof services {
  return Object.hasOwn(services, id);
}

/** The settings of the service with this id. Throws for a service without a block: a contract test gives each its own. */
export function settingsOf(config: Config, id: string): ServiceSettings {
  if (!hasSettings(id)) throw new Error('a service has no settings');
  return config[id];
}

/** One fault of the configuration file: its line (from 1), the key's path and what is expected. */
export interface ConfigFault {
  readonly line: number;
  readonly path: string;
  readonly message: string;
}
