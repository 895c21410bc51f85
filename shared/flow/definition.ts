/**
 * What a visitor service is: data and pure functions, one folder each under `shared/services/`.
 *
 * From one `ServiceDefinition` follow the tile, the form, the checks on both sides of the boundary, the review, the
 * receipt, the sealed deposit, the gendarme's reading view, the French fair copy, the purge and the inventory row.
 */
import type { DepositStatus } from '../deposit-status.ts';
import type { KnownZone, ZoneEntry } from '../watch/zone.ts';
import type { Condition } from './condition.ts';

/** A commune of France (INSEE code of the COG), or a town abroad. */
export type PlaceValue =
  | { readonly in: 'france'; readonly code: string; readonly name: string; readonly postcode: string }
  | { readonly in: 'abroad'; readonly town: string; readonly country: string };

/** A moment or an interval, as precise as the visitor knows it. Dates are `YYYY-MM-DD`, times `HH:MM`, local to France. */
export interface MomentValue {
  readonly shape: 'exact' | 'interval';
  readonly fromDate: string;
  readonly fromTime: string;
  readonly toDate: string;
  readonly toTime: string;
}

/** An appointment: `firm` in the reception point's own diary, or wishes that the unit will confirm. */
export type SlotValue =
  | { readonly kind: 'firm'; readonly date: string; readonly time: string }
  | { readonly kind: 'toConfirm'; readonly halfDays: readonly string[] };

/** One card of a repeatable list: `type` chooses which fields it has. */
export interface ItemValue {
  readonly type: string;
  readonly [field: string]: string;
}

export type AnswerValue = string | readonly string[] | readonly ItemValue[] | PlaceValue | MomentValue | SlotValue | null;

/**
 * The answers of a form, by field id. An answer that was not given is absent. The same shape is typed into, checked by
 * the screen, submitted, checked again by the main process and sealed: every schema accepts its own output unchanged.
 */
export type Answers = { readonly [field: string]: AnswerValue | undefined };

/** Kinds whose answer is one string. The schema of a kind normalises (for example a plate to `AB-123-CD`). */
export const TEXT_KINDS = [
  'name',
  'text',
  'longText',
  'phone',
  'email',
  'postcode',
  'date',
  'birthDate',
  'money',
  'count',
  'plate',
  'vin',
  'imei',
  'iban',
  'siren',
  'siret',
  'country',
  'lastFour',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export const FIELD_KINDS = [...TEXT_KINDS, 'choice', 'choices', 'yesNo', 'place', 'moment', 'period', 'items', 'slot', 'agree'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

interface FieldBase {
  /** Unique in the service; also the key of its words: `fields.<id>.label`, `.hint`, `.spoken`. */
  readonly id: string;
  /** Asked only when this holds; an answer to a question that is not asked is refused at the boundary. */
  readonly when?: Condition;
  readonly required?: boolean;
  /** `identity` answers are not repeated in large type and are never listed outside an opened deposit. */
  readonly personal?: boolean;
  /**
   * Opens a door (an access code, where a key is): covered on the review, withheld from staff until an agent asks for it, which is
   * audited, and never printed unless asked for.
   */
  readonly guarded?: boolean;
}

export interface TextField extends FieldBase {
  readonly kind: TextKind;
  /** Lengths in characters after normalising; for `count`, the bounds of the number itself (defaults live with the kind). */
  readonly min?: number;
  readonly max?: number;
  /** The answer names one thing among all others (a serial or frame number): the fair copy sets it apart, as it does plates or IMEIs. */
  readonly identifying?: boolean;
  /** Nobody should be named in it: where a name, a number or a plate seems to stand, the screen asks to leave it out. It never refuses. */
  readonly impersonal?: boolean;
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice' | 'choices';
  /** Values; their words are `options.<optionSet>.<value>`. */
  readonly optionSet: string;
  readonly options: readonly string[];
}

export interface YesNoField extends FieldBase {
  /** `'yes'`, `'no'`, and `'unknown'` when `unknown` is true. */
  readonly kind: 'yesNo';
  readonly unknown?: boolean;
}

export interface PlainField extends FieldBase {
  /** For a `place`: only a commune of France makes sense, so the screen offers nothing else. */
  readonly inFrance?: boolean;
  readonly kind: 'place' | 'moment' | 'slot';
}

/** Why a day is not offered: a key of `words.faults`, with the days (`YYYY-MM-DD`) and numbers that its sentence names. */
export interface DayRefusal {
  readonly fault: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** The days that a period may take, and why the others may not be taken. Days are `YYYY-MM-DD`. */
export interface PeriodWindow {
  /** Rules to read before choosing: keys of `words.fields.<id>.notes`. */
  readonly notes: readonly string[];
  /** First day on which a period may begin, and last day on which any may end: how far a calendar leads. */
  readonly first: string;
  readonly last: string;
  /** Null when a period may begin on that day. */
  readonly refuseFrom: (day: string) => DayRefusal | null;
  /** Null when a period that begins on `from` may end on that day. */
  readonly refuseTo: (from: string, day: string) => DayRefusal | null;
}

/** A first and a last day ahead; the answer is a `MomentValue` of shape `interval`, times optional. */
export interface PeriodField extends FieldBase {
  readonly kind: 'period';
  /** What its two ends are called: a departure and a return, or plainly a first and a last day. Absent: `absence`. */
  readonly ends?: 'absence' | 'days';
  /** Pure. The rule that refuses days outside the window is the service's, drawn from the same function. */
  readonly window: (answers: Answers, clock: RuleClock) => PeriodWindow;
}

/** A box to tick, never ticked beforehand: the answer is `'yes'`. */
export interface AgreeField extends FieldBase {
  readonly kind: 'agree';
}

export interface ItemsField extends FieldBase {
  readonly kind: 'items';
  /** Most cards a visitor may add. */
  readonly most: number;
  /** What the cards add up to, as a canonical amount, or null when none carries one. Pure; absent when a sum means nothing. */
  readonly total?: (answers: Answers) => string | null;
  /** Card types; words: `items.<id>.<type>`. Sub-fields are text, choice or yesNo fields; their words are `fields.<id>`. */
  readonly types: Readonly<Record<string, readonly (TextField | ChoiceField | YesNoField)[]>>;
}

export type Field = TextField | ChoiceField | YesNoField | PlainField | PeriodField | AgreeField | ItemsField;

/** A question screen: at most a handful of fields about one idea. Words: `steps.<id>.title`, `.intro`. */
export interface Step {
  readonly id: string;
  readonly when?: Condition;
  readonly fields: readonly Field[];
  /**
   * Doors that leave the form when an answer shows that another route is right (an emergency, a known author…).
   * What was typed is kept while the visit lasts, so that a visitor who comes back finds it.
   */
  readonly doors?: readonly Door[];
  /** Optional short aside shown under the title, words: `steps.<id>.notes.<note>`. */
  readonly notes?: readonly string[];
}

export interface Door {
  readonly when: Condition;
  /** A destination of `shared/services/orientation`. */
  readonly to: string;
  /** One piece of advice of that destination which fits this answer, words: `destinations.<to>.advice.<advice>`. */
  readonly advice?: string;
}

/** A rule across fields. Returns the ids of the fields at fault with the key of the message, or nothing. */
export type CrossRule = (answers: Answers, now: RuleClock) => readonly FieldFault[];

/** What rules may know of time; given by the caller, since nothing in `shared/` reads a clock. */
export interface RuleClock {
  /** Local date in France, `YYYY-MM-DD`. */
  readonly today: string;
  /** Local time in France, `HH:MM`. */
  readonly time: string;
  /** Which communes are whose, from the configuration. Absent: no commune's zone is known. */
  readonly zones?: readonly ZoneEntry[];
}

/** A fault: `field` may be `objects.2.imei` for the third card; `fault` is a key of `faults` in the words. */
export interface FieldFault {
  readonly field: string;
  readonly fault: string;
  /** What the sentence names besides, see `DayRefusal`. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** The words of a service. French is the type: the other languages must match it key for key. */
export interface ServiceWords {
  readonly title: string;
  /** The tile on the home page, and the sentence under it. */
  readonly tile: string;
  readonly tileDetail: string;
  /** What it is, what it is not, how long, what is needed, what happens next. */
  readonly before: {
    readonly is: string;
    readonly isNot: string;
    readonly minutes: string;
    readonly needs: readonly string[];
    readonly next: string;
  };
  readonly steps: Readonly<
    Record<string, { readonly title: string; readonly intro?: string; readonly notes?: Readonly<Record<string, string>> }>
  >;
  readonly fields: Readonly<
    Record<string, { readonly label: string; readonly hint?: string; readonly notes?: Readonly<Record<string, string>> }>
  >;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly items: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Information required before the first personal field (RGPD art. 13 / law 78-17 art. 104). */
  readonly notices: readonly string[];
  /** Warnings shown before consent, one box each. */
  readonly warnings: Readonly<Record<string, string>>;
  readonly receipt: {
    readonly title: string;
    readonly is: string;
    readonly isNot: string;
    readonly next: readonly string[];
    /** What to bring, by key returned by `whatToBring`. */
    readonly bring: Readonly<Record<string, string>>;
  };
  /** What the gendarme will still ask for, by key returned by `missing`. */
  readonly missing: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  /** Headings of the patrol sheet, by key of `watch.sheet`. */
  readonly sheet?: Readonly<Record<string, string>>;
  /** What this service calls a status of a deposit, where the usual word does not fit. */
  readonly statuses?: Readonly<Partial<Record<DepositStatus, string>>>;
}

/** Pictures that a tile can have; the screen draws one for each. */
export const SERVICE_ICONS = ['document', 'house', 'shop', 'person', 'people', 'badge', 'bell', 'shield', 'megaphone'] as const;
export type ServiceIcon = (typeof SERVICE_ICONS)[number];

/** Where a visitor finds a service: on the home page, or at the end of the pages that explain what it is for. */
export type ServiceShelf = 'home' | 'recruitment' | 'partnerships';

/** What decides which days a watch may cover: whose zone it is, and what is watched. No place and no person. */
export interface WatchFacts {
  readonly zone: KnownZone;
  readonly use: 'main' | 'secondary' | 'business' | 'person';
}

/**
 * A service whose deposit is a place to pass by during a period: gendarmes list it, pass and log, and the visitor may come back with
 * the receipt's code to change the period or end it.
 */
export interface WatchSpec {
  /** The field of kind `period`. */
  readonly period: string;
  /** The field of kind `place`: the commune that is watched. */
  readonly place: string;
  /** Fields that make the address, in order. */
  readonly address: readonly string[];
  readonly use: (answers: Answers) => WatchFacts['use'];
  /** Days that the rules allow. Pure. */
  readonly window: (facts: WatchFacts, today: string) => PeriodWindow;
  /** The patrol sheet: headings (keys of `words.sheet`) and their fields, in the order in which a patrol needs them. */
  readonly sheet: readonly { readonly section: string; readonly fields: readonly string[] }[];
}

export interface ServiceDefinition {
  readonly id: string;
  /** Increased whenever stored answers change shape; older versions stay readable through `upgrade`. */
  readonly version: number;
  /** `gdpr` (RGPD) or `title3` (law 78-17, title III): data models are kept apart. */
  readonly regime: 'gdpr' | 'title3';
  /** Two letters in front of the reference. */
  readonly referencePrefix: string;
  /** Days after which a deposit that nobody closed is erased, unless configuration says less. */
  readonly retentionDays: number;
  readonly retentionSource: string;
  /** The local day from which those days count; absent: the day of the deposit. A later one of the two holds. */
  readonly keptFrom?: (answers: Answers) => string;
  readonly icon: ServiceIcon;
  readonly shelf: ServiceShelf;
  /** The statuses that its deposits take, in order. */
  readonly statuses: readonly DepositStatus[];
  readonly watch?: WatchSpec;
  /** A request: gendarmes hand it over to its addressee of the configuration, and it is erased the day after. Its status `closed` means that. */
  readonly handOver?: boolean;
  readonly steps: readonly Step[];
  readonly rules: readonly CrossRule[];
  /** Boxes to tick before submitting; words in `warnings`. */
  readonly consents: readonly string[];
  /** Keys of `words.receipt.bring` for these answers. */
  readonly whatToBring: (answers: Answers) => readonly string[];
  /** Keys of `words.missing`: what the gendarme will ask for. Used for completeness. */
  readonly missing: (answers: Answers) => readonly string[];
  /** Brings answers of an older version to this one. Throws when the version is unknown. */
  readonly upgrade: (answers: Answers, version: number) => Answers;
  /** Complete, plausible, invented answers: feed the tests, the gallery and the self-test. */
  readonly examples: Readonly<Record<string, Answers>>;
  readonly words: Readonly<Record<'fr' | 'en' | 'de', ServiceWords>>;
}
