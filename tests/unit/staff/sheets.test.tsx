// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choiceInWords, sheetsFr } from '../../../shared/i18n/staff-sheets.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { fail, ok } from '../../../shared/result.ts';
import { sheetView } from '../../../shared/sheets/view.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { neighbour, sheetOf } from '../../../renderer/staff/sheets/choice.ts';
import { nameOf, row } from '../sheets/world.ts';
import { TODAY } from './register-world.ts';
import { answerAsOpen, emit, openStaff, press, sees, seesNothingOf } from './world.tsx';

const ROWS = Array.from({ length: 7 }, (_, at) => row({ commune: at === 0 ? null : '70428' }));

/** With ordinary spaces, as the screen is looked at here. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

beforeEach(() => {
  answerAsOpen();
  fake.answer('readSheet', ({ sheet }) => ok(sheetView(sheet, ROWS, [{ kind: 'visit.ended' }], '2026-11-22T17:00:00.000Z', nameOf)));
});
afterEach(() => {
  cleanup();
  fake.forget();
});

async function openSheets(): Promise<void> {
  openStaff();
  await press(staffFr.frame.places.sheets);
  await sees(plain(sheetsFr.which.day(choiceInWords(sheetOf('day', TODAY)))));
}

describe('the sheets', () => {
  it('begin with today, for the house, and lead to the days before and not after', async () => {
    await openSheets();
    await sees(plain(sheetsFr.internal));
    await sees('Pusey (70428)');
    await press(plain(sheetsFr.after.day));
    await sees(plain(sheetsFr.atLast));
    await press(plain(sheetsFr.before.day));
    await sees(plain(sheetsFr.which.day(choiceInWords(sheetOf('day', addDays(TODAY, -1))))));
    expect(fake.asked('readSheet').at(-1)).toEqual({ sheet: { period: 'day', day: addDays(TODAY, -1) } });
  });

  it('of a month groups small numbers and says where the sheet that leaves the house is', async () => {
    await openSheets();
    await press(plain(sheetsFr.kinds.month));
    await sees(plain(sheetsFr.monthly));
    expect(seesNothingOf(plain(sheetsFr.internal))).toBe(true);
    expect(seesNothingOf('Pusey (70428)')).toBe(true);
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('are printed and written, and say what became of it', async () => {
    fake.answer('printSheet', () => ok({ job: 'job-1' }));
    fake.answer('exportSheet', ({ format }) => (format === 'csv' ? ok({ fileName: 'registre-2026-11-22.csv' }) : fail('conflict')));
    await openSheets();
    await press(plain(sheetsFr.print));
    await sees(plain(sheetsFr.printing));
    emit('printOutcome', { job: 'job-1', state: 'printed' });
    await sees(plain(sheetsFr.printed));
    await press(plain(sheetsFr.csv));
    await sees(plain(sheetsFr.exported('registre-2026-11-22.csv')));
    await press(plain(sheetsFr.pdf));
    await sees(plain(sheetsFr.nowhere));
  });
});

describe('the neighbours of a sheet', () => {
  it('end with the present one and with the century', () => {
    expect(neighbour({ period: 'month', month: '2026-01' }, -1, TODAY)).toEqual({ period: 'month', month: '2025-12' });
    expect(neighbour({ period: 'day', day: '2026-03-01' }, -1, TODAY)).toEqual({ period: 'day', day: '2026-02-28' });
    expect(neighbour({ period: 'day', day: '2026-11-22' }, 1, '2026-11-22')).toBeNull();
    expect(neighbour({ period: 'month', month: '2026-11' }, 1, '2026-11-22')).toBeNull();
    expect(neighbour({ period: 'month', month: '2000-01' }, -1, TODAY)).toBeNull();
  });
});
