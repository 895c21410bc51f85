// @vitest-environment happy-dom
import { fake } from './fake-bridge.ts';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { searchFr } from '../../../shared/i18n/staff-search.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { CONTRACT, type Request } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { daysAreWrong, isTooShort, NO_DRAFT, questionOf } from '../../../renderer/staff/register-search/question.ts';
import { row } from '../sheets/world.ts';
import { serveCommunes, TODAY } from './register-world.ts';
import { answerAsOpen, openStaff, press, sees, type } from './world.tsx';

/** Contacts that main has, the last kept first. */
const KEPT = Array.from({ length: 130 }, (_, number) => row({ note: `Note ${number}` }));
const PAGE = 100;

/** The last question, in the form that the boundary accepts. */
const asked = (): Request<'findContacts'> => CONTRACT.findContacts.request.parse(fake.asked('findContacts').at(-1));

/** With ordinary spaces, as the screen is looked at here. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

beforeEach(() => {
  answerAsOpen();
  serveCommunes();
  fake.answer('findContacts', ({ before, text }) => {
    const all = text === 'zz' ? [] : KEPT;
    const start = before === null ? 0 : all.findIndex(({ id }) => id === before) + 1;
    return ok({ rows: all.slice(start, start + PAGE), more: all.length > start + PAGE });
  });
  fake.answer('readContact', ({ contact }) => {
    const found = KEPT.find(({ id }) => id === contact);
    if (found === undefined) return fail('notFound');
    const { facts } = found;
    return ok({
      row: found,
      events: [
        { at: found.openedAt, by: 'Gend. Modèle', event: { kind: 'logged', facts: { ...facts, nature: 'scam', outcome: 'informed' } } },
        { at: found.openedAt, by: null, event: { kind: 'corrected', changes: { nature: 'directions' } } },
      ],
    });
  });
});
afterEach(() => {
  cleanup();
  fake.forget();
  vi.unstubAllGlobals();
});

async function openSearch(): Promise<void> {
  openStaff();
  await press(staffFr.frame.places.search);
  await sees(plain(searchFr.found(PAGE, true)));
}

describe('the search', () => {
  it('asks at once for the whole register, then for what is typed and touched', async () => {
    await openSearch();
    expect(asked()).toEqual({ days: null, nature: null, outcome: null, commune: null, text: '', before: null });
    await type(searchFr.words, 'vélo');
    expect(asked().text).toBe('vélo');
    await press(plain(searchFr.periods.week));
    expect(asked().days).toEqual({ from: addDays(TODAY, -6), to: TODAY });
    await press(plain(searchFr.more));
    await press(plain(contactsFr.natures.scam));
    await press(plain(contactsFr.outcomes.complaintTaken));
    expect(asked()).toMatchObject({ text: 'vélo', nature: 'scam', outcome: 'complaintTaken' });
    await press(plain(searchFr.clear));
    expect(asked()).toEqual({ days: null, nature: null, outcome: null, commune: null, text: '', before: null });
    await type(searchFr.words, 'zz');
    await sees(plain(searchFr.none));
  });

  it('turns its pages, and a new question begins with the first', async () => {
    await openSearch();
    await press(plain(searchFr.newer));
    await sees(plain(searchFr.atNewest));
    await press(plain(searchFr.older));
    await sees(plain(searchFr.found(30, false)));
    expect(asked().before).toBe(KEPT[PAGE - 1]?.id);
    await press(plain(searchFr.older));
    await sees(plain(searchFr.atOldest));
    await press(plain(searchFr.periods.today));
    expect(asked().before).toBeNull();
  });

  it('opens a contact with all that happened to it', async () => {
    await openSearch();
    const [first] = document.querySelectorAll('.table__open');
    if (first === undefined) throw new Error('nothing to open');
    fireEvent.click(first);
    await sees(plain(searchFr.events.logged));
    await sees(plain(searchFr.nobody));
    expect(document.activeElement?.id).toBe('search-contact');
    await press(plain(searchFr.close));
    expect(screen.queryByText(searchFr.events.logged)).toBeNull();
  });

  it('holds for readers', async () => {
    await openSearch();
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('a question', () => {
  const days = (from: string, to: string) => ({ ...NO_DRAFT, period: 'days', from, to }) as const;

  it('asks for days only when both exist and are in order', () => {
    expect(questionOf(days('2026-01-31', '2026-02-28'), TODAY, null).days).toEqual({ from: '2026-01-31', to: '2026-02-28' });
    for (const [from, to] of [
      ['2026-02-30', '2026-03-01'],
      ['2026-03-02', '2026-03-01'],
      ['2026-3-', '2026-03-01'],
      ['', ''],
      ['1999-12-31', '2026-03-01'],
    ] as const) {
      expect(questionOf(days(from, to), TODAY, null).days).toBeNull();
    }
    expect(daysAreWrong(days('2026-03-02', '2026-03-01'))).toBe(true);
    expect(daysAreWrong(days('2026-3-', '2026-03-01'))).toBe(false);
  });

  it('knows words that are too short', () => {
    expect(['', 'a', 'a b', 'vé', 'à la'].map(isTooShort)).toEqual([false, true, true, false, false]);
  });
});
