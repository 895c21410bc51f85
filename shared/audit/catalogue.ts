/**
 * The closed list of what the audit chain may say. An event that is not here cannot be written; each has one sentence of
 * documentation (`resources/docs/audit-events.md` is generated from them) and small typed facts.
 * No fact can hold a name or free text: every kind of fact is a closed form.
 */
export const FACT_KINDS = {
  /** The public reference of a deposit. */
  reference: { type: 'string', form: /^[0-9A-Z-]{6,20}$/ },
  /** One word of a closed list of the program: a service, a status, a role, a reason, a language. */
  word: { type: 'string', form: /^[a-zA-Z]{1,40}$/ },
  /** The identifier of an agent; the name stays in the `agent` table. */
  agent: { type: 'string', form: /^[0-9a-f-]{36}$/ },
  /** The identifier of a unit in the configuration. */
  unit: { type: 'string', form: /^[a-z0-9-]{1,40}$/ },
  /** The random number of a contact in the reception register. */
  contact: { type: 'string', form: /^[0-9a-f-]{36}$/ },
  /** The random number of an appointment. */
  appointment: { type: 'string', form: /^[0-9a-f-]{36}$/ },
  count: { type: 'number', form: /^\d{1,9}$/ },
  /** A duration in milliseconds. */
  milliseconds: { type: 'number', form: /^\d{1,12}$/ },
  /** An ISO instant, as the program writes it. */
  instant: { type: 'string', form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ },
  /** A local day or month. */
  calendar: { type: 'string', form: /^20\d\d-\d\d(-\d\d)?$/ },
  flag: { type: 'boolean', form: /^(true|false)$/ },
} as const;

export type FactKind = keyof typeof FACT_KINDS;

interface ValueOf {
  string: string;
  number: number;
  boolean: boolean;
}

/** The facts that a list of kinds asks for. */
export type FactsOf<Kinds> = {
  readonly [Name in keyof Kinds]: Kinds[Name] extends FactKind ? ValueOf[(typeof FACT_KINDS)[Kinds[Name]]['type']] : never;
};

/** What an event is declared with. */
export interface EventRule {
  readonly says: string;
  readonly facts: Readonly<Record<string, FactKind>>;
}

export const AUDIT_EVENTS = {
  'base.created': { says: 'An empty encrypted base was created.', facts: { version: 'count' } },
  'base.migrated': { says: 'The base was brought to a newer structure.', facts: { from: 'count', to: 'count' } },
  'base.searchRebuilt': { says: 'The index for searching the register differed from the register and was made anew from it.', facts: {} },
  'base.rolledBack': {
    says: 'The base does not contain the line that its witness remembers: an older base, or another one, was put back. `last` is the last line that it had.',
    facts: { last: 'count', witnessed: 'count', missing: 'count', witnessedAt: 'instant' },
  },
  'base.witnessMissing': {
    says: 'The base had no witness that could be read when it was opened; `cause` is absent, altered or unreadable.',
    facts: { cause: 'word' },
  },
  'audit.sealed': {
    says: 'The daily seal was sent to the printer; `count` is the number of the line that it seals.',
    facts: { count: 'count' },
  },
  'audit.compared': {
    says: 'An agent compared a printed seal with the chain; `holds` tells whether the chain still contains it.',
    facts: { count: 'count', holds: 'flag' },
  },
  'base.restored': { says: 'The base was put back from a backup, with the recovery key.', facts: {} },
  'backup.made': {
    says: 'A copy of the base was written to the backup folder and verified; `removed` counts the older copies that went.',
    facts: { kib: 'count', removed: 'count' },
  },
  'clock.setBack': {
    says: 'The clock stands earlier than the terminal has seen it; retention goes on counting from the later instant.',
    facts: { minutes: 'count' },
  },
  'clock.caughtUp': { says: 'The clock has come past the latest instant seen before it was set back.', facts: {} },
  'clock.confirmed': { says: 'The head confirmed the present time; the later instant was forgotten.', facts: {} },
  'backup.failed': { says: 'A backup came to nothing; older copies stayed.', facts: { verdict: 'word' } },
  'selfTest.sealed': {
    says: 'The self-test wrote a synthetic deposit into the base, read it back and removed it, all in one transaction.',
    facts: { equal: 'flag' },
  },
  'selfTest.ran': {
    says: 'A self-test ended; `red` and `amber` count its steps of that colour, `by` is clock or agent.',
    facts: { verdict: 'word', red: 'count', amber: 'count', by: 'word' },
  },
  'unit.setUp': { says: 'The unit received its key pair and its first agents.', facts: { agents: 'count' } },
  'unit.recoveryKeyPrinted': { says: 'The recovery key was sent to the printer, on the screen that shows it once.', facts: {} },
  'staff.secretTried': {
    says: 'A secret was about to be tried; written before the try, so that no try is free.',
    facts: { agent: 'agent' },
  },
  'staff.unlocked': { says: 'An agent opened staff mode with a secret: a shift begins.', facts: { agent: 'agent' } },
  'staff.secretRefused': { says: 'A secret was wrong; `wrong` counts the wrong ones in a row.', facts: { agent: 'agent', wrong: 'count' } },
  'staff.pinSet': { says: 'An agent chose the code that re-opens staff mode within the shift.', facts: {} },
  'staff.pinUnlocked': { says: 'Staff mode was re-opened with the code of the shift.', facts: {} },
  'staff.pinRefused': { says: 'A code of the shift was wrong; at 0 tries left the code is forgotten.', facts: { triesLeft: 'count' } },
  'staff.changeRequired': {
    says: 'The secret that the head gave was right; nothing opens before its agent has changed it.',
    facts: { agent: 'agent' },
  },
  'staff.handedOver': {
    says: 'An agent handed staff mode over to a colleague, who typed the secret at the open terminal: the shift of `to` begins.',
    facts: { from: 'agent', to: 'agent' },
  },
  'staff.locked': { says: 'Staff mode was locked.', facts: { reason: 'word' } },
  'agent.added': { says: 'The head of the reception point added an agent.', facts: { agent: 'agent', role: 'word' } },
  'agent.revoked': { says: "An agent was revoked and the agent's wrapped key erased.", facts: { agent: 'agent' } },
  'agent.secretReset': {
    says: 'The head gave an agent another secret, which must be changed at its first use; waits of that agent were forgiven.',
    facts: { agent: 'agent' },
  },
  'agent.roleChanged': { says: "The head changed an agent's role.", facts: { agent: 'agent', from: 'word', to: 'word' } },
  'agent.secretChanged': { says: 'An agent changed secret.', facts: { agent: 'agent' } },
  'deposit.made': {
    says: 'A visitor made a sealed deposit.',
    facts: { reference: 'reference', service: 'word', version: 'count', locale: 'word' },
  },
  'deposit.opened': { says: 'An agent read a deposit.', facts: { reference: 'reference' } },
  'deposit.fairCopyPrinted': { says: 'An agent printed the fair copy of a deposit.', facts: { reference: 'reference' } },
  'deposit.exported': { says: 'An agent wrote the sealed bytes of a deposit to the export folder.', facts: { reference: 'reference' } },
  'deposit.statusChanged': {
    says: 'An agent changed the status of a deposit.',
    facts: { reference: 'reference', from: 'word', to: 'word' },
  },
  'deposit.purged': {
    says: 'The retention of a deposit ended: its sealed content was erased.',
    facts: { reference: 'reference', service: 'word' },
  },
  'deposit.guardedShown': {
    says: 'An agent asked for the answers that open doors, such as access codes.',
    facts: { reference: 'reference' },
  },
  'deposit.changed': {
    says: 'A visitor changed a deposit with the code of its receipt; what changed is sealed.',
    facts: { reference: 'reference', kind: 'word' },
  },
  'deposit.handedOver': {
    says: 'An agent sealed a deposit for another unit, or a request for its addressee, and wrote it to the export folder.',
    facts: { reference: 'reference', unit: 'unit' },
  },
  'deposit.takenIn': {
    says: 'An agent took in a deposit that another unit had sealed for this one.',
    facts: { reference: 'reference', service: 'word' },
  },
  'ticket.tried': {
    says: 'A reference and a code were about to be tried together; what was typed is not kept. `wrong` counts the tries in a row for that reference.',
    facts: { wrong: 'count' },
  },
  'ticket.opened': { says: 'The code of a receipt opened its small record.', facts: { reference: 'reference' } },
  'ticket.waitsForgotten': {
    says: 'The waits after wrong references and codes that are older than a day were forgotten.',
    facts: { count: 'count' },
  },
  'watch.listed': { says: 'An agent read the list of watches.', facts: { count: 'count' } },
  'watch.opened': { says: 'An agent read a watch, without what opens doors.', facts: { reference: 'reference' } },
  'watch.passed': { says: 'An agent logged a passage; its note is sealed.', facts: { reference: 'reference', outcome: 'word' } },
  'watch.sheetPrinted': {
    says: 'An agent printed a patrol sheet; `guarded` tells whether it bears what opens doors.',
    facts: { reference: 'reference', guarded: 'flag' },
  },
  'receipt.printed': { says: 'A receipt was sent to the printer.', facts: { reference: 'reference' } },
  'gendarme.called': { says: 'A visitor asked for a gendarme.', facts: { confidential: 'flag' } },
  'contact.opened': { says: 'An agent opened a contact in the register.', facts: { contact: 'contact', channel: 'word' } },
  'contact.logged': {
    says: 'An agent logged a contact in one go; its note is not in the chain.',
    facts: { contact: 'contact', channel: 'word', nature: 'word', outcome: 'word' },
  },
  'contact.taken': { says: 'Someone who waited was received.', facts: { contact: 'contact' } },
  'contact.closed': { says: 'An agent closed a contact.', facts: { contact: 'contact', nature: 'word', outcome: 'word' } },
  'contact.corrected': {
    says: 'An agent corrected a contact; `changed` counts the facts given anew. What it was before stays in the register.',
    facts: { contact: 'contact', changed: 'count' },
  },
  'contact.cancelled': {
    says: 'An agent struck out a contact, which stays visible.',
    facts: { contact: 'contact', reason: 'word' },
  },
  'gendarme.answered': { says: 'An agent answered a call.', facts: { confidential: 'flag' } },
  'print.failed': {
    says: 'A paper did not come out; `paper` and `cause` are words of the program.',
    facts: { paper: 'word', cause: 'word' },
  },
  'rating.counted': {
    says: 'What visitors said of the reception was written to the register, in no order and apart from visits. How many said something is not told here.',
    facts: {},
  },
  'visit.counted': {
    says: 'What the terminal counts of `count` finished visits was written to the register, in no order.',
    facts: { count: 'count' },
  },
  'site.counted': {
    says: 'The sums of their days grew by `count` openings of official sites, in no order. Which sites is not told here.',
    facts: { count: 'count' },
  },
  'site.forgotten': {
    says: 'Sums of official sites that are past their last day were removed; `count` is how many.',
    facts: { count: 'count' },
  },
  'waiting.numbered': { says: 'Someone who waits was given a number of the day.', facts: { contact: 'contact', number: 'count' } },
  'waiting.called': { says: 'An agent called a number; the public display shows it.', facts: { contact: 'contact', number: 'count' } },
  'waiting.marked': {
    says: 'An agent noted whether someone who waits is to be received apart.',
    facts: { contact: 'contact', apart: 'flag' },
  },
  'appointment.taken': {
    says: 'A visitor took a firm appointment with a deposit.',
    facts: { appointment: 'appointment', reference: 'reference' },
  },
  'appointment.made': { says: 'An agent made an appointment.', facts: { appointment: 'appointment', nature: 'word' } },
  'appointment.moved': {
    says: 'An agent moved an appointment; where it was before stays in its history.',
    facts: { appointment: 'appointment', reason: 'word' },
  },
  'appointment.cancelled': {
    says: 'An appointment was cancelled, by an agent or because an agent closed or erased its deposit; its slot is free again.',
    facts: { appointment: 'appointment', reason: 'word' },
  },
  'appointment.honoured': { says: 'An agent noted that the person came.', facts: { appointment: 'appointment' } },
  'appointment.missed': { says: 'An agent noted that the person did not come.', facts: { appointment: 'appointment' } },
  'settings.changed': {
    says: 'The head changed a group of settings on the screen; the values are in the table of changes, by number.',
    facts: { group: 'word', change: 'count' },
  },
  'settings.undone': {
    says: 'The head took a change of settings back: a new change says what held before it.',
    facts: { group: 'word', change: 'count', undone: 'count' },
  },
  'content.packTakenIn': { says: 'A signed pack of pages came into force.', facts: { version: 'count' } },
  'content.packRefused': { says: 'A pack of pages was refused; `cause` tells why.', facts: { cause: 'word' } },
  'content.rolledBack': { says: 'The pages of before came into force again; version 0 is what was shipped.', facts: { version: 'count' } },
  'printer.tested': { says: 'A neutral test page was sent to the printer.', facts: {} },
  'figures.counted': {
    says: 'Days that are over were counted, or counted again after a correction; `days` of them changed.',
    facts: { days: 'count' },
  },
  'figures.printed': { says: 'The head sent the sheet of a month to the printer.', facts: { year: 'count', month: 'count' } },
  'figures.exported': { says: 'The head wrote the sheet of a month to the export folder.', facts: { year: 'count', month: 'count' } },
  'sheet.printed': { says: 'An agent sent the sheet of a day or a month of the register to the printer.', facts: { of: 'calendar' } },
  'sheet.exported': {
    says: 'An agent wrote the sheet of a day or a month of the register, or its lines, to the export folder.',
    facts: { of: 'calendar', format: 'word' },
  },
  'visit.ended': {
    says: 'A visit ended; `verified` tells whether the probe found nothing left.',
    facts: { reason: 'word', durationMs: 'milliseconds', verified: 'flag' },
  },
} as const satisfies Record<string, EventRule>;

export type AuditEvent = keyof typeof AUDIT_EVENTS;

/** Who acted: a visitor, the program itself, or an agent by identifier. */
export type Actor = 'visitor' | 'system' | `agent:${string}`;

/** One line to be written; the sequence number, the instant and the hash are added by the store. */
export type AuditEntry = {
  readonly [Event in AuditEvent]: {
    readonly event: Event;
    readonly actor: Actor;
    readonly facts: FactsOf<(typeof AUDIT_EVENTS)[Event]['facts']>;
  };
}[AuditEvent];

/** Facts as they are stored and shown. */
export type PlainFacts = Readonly<Record<string, string | number | boolean>>;

/**
 * Checks facts against their declaration, beyond what the types can say: exactly the declared names, each in its form.
 * Returns the facts with their names in alphabetical order (the form that is chained). Throws when one does not fit, since
 * that is a fault of the program; the message names the fact and never its value.
 */
export function checkedFacts(rule: EventRule, facts: PlainFacts): PlainFacts {
  const names = Object.keys(rule.facts).sort();
  const strange = Object.keys(facts).find((name) => !names.includes(name));
  if (strange !== undefined) throw new Error(`fact not declared: ${strange}`);
  const entries = names.map((name) => {
    const value = facts[name];
    const kind = rule.facts[name];
    if (kind === undefined || value === undefined) throw new Error(`fact missing: ${name}`);
    const { type, form } = FACT_KINDS[kind];
    if (typeof value !== type || !form.test(String(value))) throw new Error(`fact not in its form: ${name}`);
    return [name, value] as const;
  });
  return Object.fromEntries(entries);
}

/** Whether a stored text is one of the events. */
export function isAuditEvent(text: string): text is AuditEvent {
  return Object.hasOwn(AUDIT_EVENTS, text);
}
