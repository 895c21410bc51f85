/** Appointments in words. Pure. */
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { AppointmentRow } from '../../../shared/ipc/diary.ts';
import type { AppointmentEvent } from '../../../shared/diary/appointment.ts';
import type { Slot } from '../../../shared/diary/slots.ts';
import { dayInWords } from '../../../shared/paper/dates.ts';
import type { Failure } from '../../../shared/result.ts';
import { findService } from '../../../shared/services/index.ts';
import { formatTime } from '../../../shared/time/format.ts';

/** `mardi 24 novembre 2026 à 9 h 30`. */
export function slotInWords({ date, time }: Slot): string {
  return diaryFr.when(dayInWords(date, 'fr'), formatTime(time, 'fr'));
}

/** What it is about: the word that the agent chose, else the service of the deposit. */
export function subjectInWords({ nature, service }: Pick<AppointmentRow, 'nature' | 'service'>): string {
  if (nature !== null) return contactsFr.natures[nature];
  return (service === null ? undefined : findService(service)?.words.fr.title) ?? diaryFr.unknownService;
}

/** One event of the history. */
export function eventInWords(event: AppointmentEvent): string {
  switch (event.kind) {
    case 'made':
      return diaryFr.one.made(slotInWords(event.span));
    case 'moved':
      return diaryFr.one.movedTold(slotInWords(event.span), diaryFr.moveReasons[event.reason]);
    case 'cancelled':
      return diaryFr.one.cancelledTold(diaryFr.cancelReasons[event.reason]);
    case 'honoured':
    case 'missed':
      return diaryFr.marks[event.kind];
  }
}

function isRefusal(word: string): word is keyof typeof diaryFr.refusals {
  return Object.hasOwn(diaryFr.refusals, word);
}

/** Why main refused an act of the diary, when it said so; else nothing, and the general words stand. */
export function refusalInWords({ code, detail }: Failure): string | undefined {
  const word = (detail?.fields ?? []).find(isRefusal);
  return word === undefined || (code !== 'conflict' && code !== 'notFound') ? undefined : diaryFr.refusals[word];
}
