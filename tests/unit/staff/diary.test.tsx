// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalInWords, slotInWords } from '../../../renderer/staff/diary/diary-words.ts';
import { weeksOf } from '../../../renderer/staff/diary/weeks.ts';
import { diaryDays } from '../../../shared/diary/days.ts';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import { dayInWords } from '../../../shared/paper/dates.ts';
import { fail, ok } from '../../../shared/result.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { formatTime } from '../../../shared/time/format.ts';
import { answerDiary, appointment, DIARY, TODAY, TOMORROW } from './diary-world.ts';
import { answerAsOpen, openedDeposit, openStaff, press, REFERENCE, sees, seesNothingOf, type } from './world.tsx';

beforeEach(() => answerAsOpen());
afterEach(() => {
  cleanup();
  fake.forget();
});

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const slotName = (date: string, time: string) => plain(diaryFr.freeSlot(dayInWords(date, 'fr'), formatTime(time, 'fr')));
const openName = (row = appointment()) => plain(`${diaryFr.open} – ${contactsFr.natures.scam}, ${slotInWords(row)}`);
const opened = async () => {
  openStaff();
  await press(diaryFr.title);
  await sees(plain(diaryFr.today(dayInWords(TODAY, 'fr'))));
};

describe('the diary', () => {
  it('shows today first, then each day with what is taken, closed, exceptional and free', async () => {
    answerDiary([appointment(), appointment({ id: 'x', time: '11:00', until: '12:00', offHours: true, moves: 2 })]);
    await opened();
    await sees(dayInWords(TOMORROW, 'fr').replaceAll('\u00A0', ' '));
    expect(screen.getAllByText(contactsFr.natures.scam)).toHaveLength(2);
    await sees(diaryFr.offHours);
    await sees(plain(diaryFr.moved(2)));
    expect(screen.queryByRole('button', { name: (name) => plain(name) === slotName(TOMORROW, '10:00') })).not.toBeNull();
    expect(screen.queryByRole('button', { name: (name) => plain(name) === slotName(TOMORROW, '09:00') })).toBeNull();
  });

  it('cuts the days by sevens, none of them empty', () => {
    const days = diaryDays(DIARY, { today: TODAY, time: '00:00' }, [{ ...appointment(), date: addDays(TODAY, 40) }]);
    const weeks = weeksOf(TODAY, days);
    expect(weeks.flatMap((week) => week.days)).toEqual(days);
    expect(weeks.map(({ from }) => from)).toEqual([TODAY, addDays(TODAY, 7), addDays(TODAY, 35)]);
    for (const { from, to, days: inside } of weeks) {
      expect(inside.length).toBeGreaterThan(0);
      expect(inside.every(({ date }) => date >= from && date <= to)).toBe(true);
    }
  });

  it('says so where no diary is set, and offers nothing', async () => {
    answerDiary([appointment({ date: TODAY, offHours: true })]).configured = false;
    await opened();
    await sees('Aucun agenda n’est réglé sur cette borne');
    await sees(diaryFr.offHours);
    expect(screen.queryByRole('button', { name: diaryFr.make })).toBeNull();
  });

  it('asks whether people of earlier days came, and notes it with one touch', async () => {
    const kept = answerDiary();
    const row = appointment({ date: addDays(TODAY, -1) });
    kept.unmarked = [row];
    await opened();
    await press(plain(`${diaryFr.marks.missed} – ${contactsFr.natures.scam}, ${slotInWords(row)}`));
    await sees(plain(diaryFr.marked.missed));
    expect(fake.asked('markAppointment')).toMatchObject([{ appointment: row.id, attendance: 'missed' }]);
    expect(seesNothingOf(diaryFr.unmarked)).toBe(true);
  });

  it('says kindly why a mark was refused', async () => {
    const kept = answerDiary();
    kept.unmarked = [appointment({ date: addDays(TODAY, -1) })];
    fake.answer('markAppointment', () => fail('conflict', { fields: ['stage'] }));
    await opened();
    await press(plain(`${diaryFr.marks.honoured} – ${contactsFr.natures.scam}, ${slotInWords(kept.unmarked[0] ?? appointment())}`));
    await sees(plain(diaryFr.refusals.stage));
  });
});

describe('making an appointment', () => {
  it('takes a slot, a nature and a button, and shows the code for a telephone', async () => {
    answerDiary();
    await opened();
    await press(slotName(TOMORROW, '10:00'));
    await sees(plain(slotInWords({ date: TOMORROW, time: '10:00' })));
    await press(plain(diaryFr.form.keep));
    await sees(diaryFr.form.natureMissing);
    await press(contactsFr.natures.directions);
    await press(plain(diaryFr.form.keep));
    await sees(diaryFr.form.kept);
    expect(fake.asked('bookAppointment')).toMatchObject([
      { slot: { date: TOMORROW, time: '10:00' }, nature: 'directions', reference: null },
    ]);
    await screen.findByRole('img', { name: diaryFr.one.calendarLabel.replace(' :', '\u00A0:') });
  });

  it('offers the nearest free slots when somebody was quicker, and sends another request for the other one', async () => {
    const kept = answerDiary();
    await opened();
    await press(slotName(TOMORROW, '09:00'));
    await press(contactsFr.natures.directions);
    kept.rows = [appointment()];
    await press(diaryFr.form.keep);
    await sees(plain(diaryFr.refusals.slot));
    await press(plain(slotInWords({ date: TOMORROW, time: '10:00' })));
    await press(diaryFr.form.keep);
    await sees(diaryFr.form.kept);
    const ids = fake.asked('bookAppointment').map((request) => JSON.stringify(request).slice(0, 52));
    expect(new Set(ids).size).toBe(2);
  });

  it('sends the same request again when its answer got lost', async () => {
    answerDiary();
    fake.answer('bookAppointment', () => fail('unexpected'));
    await opened();
    await press(slotName(TOMORROW, '10:00'));
    await press(contactsFr.natures.directions);
    await press(diaryFr.form.keep);
    await sees('Un incident est survenu');
    await press(diaryFr.form.keep);
    const [first, second] = fake.asked('bookAppointment');
    expect(second).toEqual(first);
  });

  it('says that a reference is unknown, and which slot is missing', async () => {
    answerDiary();
    await opened();
    await press(diaryFr.make);
    await press(diaryFr.form.keep);
    await sees(diaryFr.form.slotMissing);
    await press(slotName(TOMORROW, '10:00'));
    await press(contactsFr.natures.directions);
    await type(diaryFr.form.reference, 'PP-INCONNU');
    await press(diaryFr.form.keep);
    await sees('Aucun dépôt ne porte cette référence');
  });
});

describe('one appointment', () => {
  const open = async (row = appointment()) => {
    const kept = answerDiary([row]);
    await opened();
    await press(openName(row));
    await sees(diaryFr.one.history);
    return kept;
  };

  it('is moved with a reason, and says where it was', async () => {
    await open();
    await press(diaryFr.one.move);
    await press(diaryFr.one.keepMove);
    await sees(diaryFr.form.slotMissing);
    await press(slotName(TOMORROW, '11:00'));
    await press(diaryFr.one.keepMove);
    await sees(diaryFr.one.reasonMissing);
    await press(diaryFr.moveReasons.closure);
    await press(diaryFr.one.keepMove);
    await sees(diaryFr.one.movedTo);
    await sees('Déplacé au');
    expect(fake.asked('moveAppointment')).toMatchObject([{ slot: { date: TOMORROW, time: '11:00' }, reason: 'closure' }]);
  });

  it('offers the nearest slots when the wished one was taken meanwhile, and moves to one of them', async () => {
    const kept = await open();
    await press(diaryFr.one.move);
    await press(slotName(TOMORROW, '10:00'));
    await press(diaryFr.moveReasons.personAsked);
    kept.rows = [...kept.rows, appointment({ id: 'other', time: '10:00', until: '11:00' })];
    await press(diaryFr.one.keepMove);
    await sees(plain(diaryFr.refusals.slot));
    await press(plain(slotInWords({ date: TOMORROW, time: '11:00' })));
    await press(diaryFr.one.keepMove);
    await sees(diaryFr.one.movedTo);
  });

  it.each(['past', 'stage'] as const)('says kindly that it cannot be changed any more: %s', async (word) => {
    await open();
    fake.answer('cancelAppointment', () => fail('conflict', { fields: [word] }));
    await press(diaryFr.one.cancel);
    await press(diaryFr.cancelReasons.closure);
    await press(diaryFr.one.keepCancel);
    await sees(plain(diaryFr.refusals[word]));
  });

  it('is cancelled with a reason, and nothing can be done with it any more', async () => {
    await open();
    await press(diaryFr.one.cancel);
    await press(diaryFr.one.keepCancel);
    await sees(diaryFr.one.reasonMissing);
    await press(diaryFr.cancelReasons.settled);
    await press(diaryFr.one.keepCancel);
    await sees(diaryFr.one.cancelled);
    await sees(diaryFr.stages.cancelled);
    expect(screen.queryByRole('button', { name: diaryFr.one.move })).toBeNull();
    expect(screen.queryByRole('img', { name: diaryFr.one.calendarLabel })).toBeNull();
  });

  it('explains hours that changed, and leads to its deposit', async () => {
    const row = appointment({ reference: REFERENCE, service: 'preComplaint', nature: 'scam', offHours: true });
    await open(row);
    await sees('les horaires ont changé depuis');
    await press(diaryFr.toDeposit);
    await sees(REFERENCE);
  });
});

describe('the appointment of a deposit', () => {
  it('is shown on it, with the way to the diary', async () => {
    const row = appointment({ reference: REFERENCE, service: 'preComplaint' });
    answerDiary([row]);
    openStaff();
    await press(REFERENCE);
    await press(openName(row));
    await sees(plain(diaryFr.span(formatTime('09:00', 'fr'), formatTime('10:00', 'fr'))));
  });

  it('is given where the person left wishes, for that very deposit', async () => {
    answerDiary();
    fake.answer('openDeposit', () => ok(openedDeposit()));
    openStaff();
    await press(REFERENCE);
    await sees('La personne a laissé des souhaits');
    await press(diaryFr.deposit.give);
    await sees(diaryFr.form.linked(REFERENCE));
    await press(slotName(TOMORROW, '10:00'));
    await press(contactsFr.natures.propertyComplaint);
    await press(diaryFr.form.keep);
    await sees(diaryFr.form.kept);
    expect(fake.asked('bookAppointment')).toMatchObject([{ reference: REFERENCE }]);
  });
});

describe('refusals in words', () => {
  it('are said for each word of the diary, and for nothing else', () => {
    for (const word of Object.keys(diaryFr.refusals)) {
      expect(refusalInWords({ code: 'conflict', detail: { fields: [word] } })).toMatch(/\.$/);
    }
    expect(refusalInWords({ code: 'conflict', detail: { fields: ['other'] } })).toBeUndefined();
    expect(refusalInWords({ code: 'conflict' })).toBeUndefined();
    expect(refusalInWords({ code: 'storeUnavailable', detail: { fields: ['slot'] } })).toBeUndefined();
  });
});
