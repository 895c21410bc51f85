// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { A11yProvider } from '../../../renderer/a11y/A11yProvider.tsx';
import { PeriodPicker, type PeriodPickerProps } from '../../../renderer/ui/PeriodPicker/PeriodPicker.tsx';
import { addDays } from '../../../shared/time/calendar.ts';
import { changeWindow, watchWindow } from '../../../shared/watch/allowed-days.ts';

afterEach(cleanup);

type Days = PeriodPickerProps['value'];

/** A gendarmerie zone on New Year's Eve before a common year: the first departure is on 1 January 2027, the last on 14 February. */
const TODAY = '2026-12-31';
const window = watchWindow({ zone: 'gendarmerie', use: 'main' }, TODAY);

function Picker({
  start = { from: '', to: '' },
  onValue,
  ...more
}: Partial<PeriodPickerProps> & { start?: Days; onValue?: (days: Days) => void }) {
  const [value, setValue] = useState(start);
  return (
    <PeriodPicker
      id="p"
      legend="Votre absence"
      window={window}
      value={value}
      onChange={(next) => {
        setValue(next);
        onValue?.(next);
      }}
      locale="fr"
      today={TODAY}
      refusalWords={({ fault, facts }) => [fault, ...Object.values(facts)].join(' ')}
      {...more}
    />
  );
}

const draw = (node: React.ReactNode) => render(<A11yProvider locale="fr">{node}</A11yProvider>);
const day = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(day(name));
const month = () => document.getElementById('p-month')?.textContent;
const why = () => document.querySelector('.period__why')?.textContent;
const instruction = () => document.querySelector('.period__instruction')?.textContent;
const summary = () => document.querySelector('.period__summary')?.textContent;

describe('choosing', () => {
  it('takes the first day, then the last, over a month’s end, and says both in words', () => {
    const onValue = vi.fn<(days: Days) => void>();
    draw(<Picker onValue={onValue} />);
    expect([month(), instruction()]).toEqual(['janvier 2027', 'Touchez le jour du départ.']);
    press(/^vendredi 29.janvier 2027$/);
    expect(onValue).toHaveBeenLastCalledWith({ from: '2027-01-29', to: '' });
    expect(instruction()).toBe('Touchez maintenant le jour du retour.');
    press('Mois suivant');
    expect(month()).toBe('février 2027');
    press(/^lundi 1er.février 2027$/);
    expect(onValue).toHaveBeenLastCalledWith({ from: '2027-01-29', to: '2027-02-01' });
    expect(summary()?.replaceAll('\u00a0', ' ')).toBe(
      'Départ : vendredi 29 janvier 2027Retour : lundi 1er février 20274 jours, jours du départ et du retour compris',
    );
  });

  it('marks the days in their names and for readers of the grid', () => {
    draw(<Picker start={{ from: '2027-01-04', to: '2027-01-06' }} />);
    for (const name of [/^lundi 4.janvier 2027, Départ$/, /^mardi 5.janvier 2027, dans la période$/, /^mercredi 6.janvier 2027, Retour$/]) {
      expect(day(name).closest('[role="gridcell"]')?.getAttribute('aria-selected')).toBe('true');
    }
    expect(
      day(/^jeudi 7.janvier 2027$/)
        .closest('[role="gridcell"]')
        ?.getAttribute('aria-selected'),
    ).toBe('false');
  });

  it('begins anew after both, and can be emptied', () => {
    const onValue = vi.fn<(days: Days) => void>();
    draw(<Picker start={{ from: '2027-01-04', to: '2027-01-06' }} onValue={onValue} />);
    press(/^mardi 5.janvier/);
    expect(onValue).toHaveBeenLastCalledWith({ from: '2027-01-05', to: '' });
    press('Recommencer');
    expect(onValue).toHaveBeenLastCalledWith({ from: '', to: '' });
    expect(screen.queryByRole('button', { name: 'Recommencer' })).toBeNull();
  });

  it('takes one day for both ends', () => {
    draw(<Picker />);
    press(/^samedi 2.janvier/);
    press(/^samedi 2.janvier/);
    expect(summary()).toContain('1\u00a0jour');
    expect(day(/^samedi 2.janvier 2027, Départ, Retour$/)).toBeTruthy();
  });

  it('offers weeks: the same weekday for a journey, whole weeks for a closure, none that the rules refuse', () => {
    const onValue = vi.fn<(days: Days) => void>();
    draw(<Picker onValue={onValue} />);
    expect(screen.queryByRole('button', { name: /semaine/ })).toBeNull();
    press(/^samedi 2.janvier/);
    press('1\u00a0semaine');
    expect(onValue).toHaveBeenLastCalledWith({ from: '2027-01-02', to: '2027-01-09' });
    expect(day('1\u00a0semaine').getAttribute('aria-pressed')).toBe('true');
    cleanup();
    draw(<Picker ends="days" start={{ from: '2027-01-04', to: '' }} onValue={onValue} />);
    expect(instruction()).toBe('Touchez maintenant le dernier jour.');
    press('1\u00a0semaine');
    expect(onValue).toHaveBeenLastCalledWith({ from: '2027-01-04', to: '2027-01-10' });
    cleanup();
    const short = { ...window, refuseTo: (from: string, to: string) => (to > addDays(from, 10) ? { fault: 'long', facts: {} } : null) };
    draw(<Picker window={short} start={{ from: '2027-01-04', to: '' }} />);
    expect(screen.getAllByRole('button', { name: /semaine/ })).toHaveLength(1);
  });
});

describe('a refused day', () => {
  it('chooses nothing and says why, each time anew, until a day is chosen', () => {
    const onValue = vi.fn<(days: Days) => void>();
    draw(<Picker onValue={onValue} start={{ from: '2027-01-04', to: '2027-01-05' }} />);
    press('Mois précédent');
    press(/^jeudi 31.décembre 2026, aujourd’hui, ne peut pas être choisi$/);
    expect(onValue).not.toHaveBeenCalled();
    expect(why()).toBe('fromTooSoon 2027-01-01 1');
    expect(document.querySelector('.period__why')?.getAttribute('role')).toBe('status');
    const sentence = document.querySelector('.period__why p');
    press(/^jeudi 31.décembre/);
    expect(document.querySelector('.period__why p')).not.toBe(sentence);
    press('Mois suivant');
    press(/^vendredi 1er.janvier/);
    expect([why(), onValue.mock.calls.length]).toEqual(['', 1]);
  });

  it('knows the rule of the end that is waited for', () => {
    draw(<Picker />);
    press('Mois suivant');
    press(/^dimanche 14.février 2027$/);
    press('Mois suivant');
    expect(day(/^lundi 15.mars 2027$/)).toBeTruthy();
    cleanup();
    draw(<Picker />);
    press('Mois suivant');
    press(/^lundi 15.février 2027, ne peut pas être choisi$/);
    expect(why()).toBe('fromTooFar 2027-02-14 2027-01-01 45');
  });

  it('is told of days chosen before the rules changed', () => {
    draw(<Picker start={{ from: '2026-12-31', to: '' }} />);
    expect(why()).toBe('fromTooSoon 2027-01-01 1');
    cleanup();
    draw(<Picker start={{ from: '2026-12-31', to: '' }} error="Ce départ est trop proche." />);
    expect(why()).toBe('');
  });
});

describe('months', () => {
  it('go from today’s to that of the last day, and say so at the ends', () => {
    draw(<Picker window={{ ...window, last: '2027-02-14' }} />);
    press('Mois précédent');
    expect(month()).toBe('décembre 2026');
    press('Mois précédent');
    expect([month(), why()]).toEqual(['décembre 2026', 'Le calendrier ne va pas plus tôt que décembre 2026.']);
    press('Mois suivant');
    press('Mois suivant');
    press('Mois suivant');
    expect([month(), why()]).toEqual(['février 2027', 'Le calendrier ne va pas plus loin que février 2027.']);
  });

  it('know a leap February', () => {
    const leap = watchWindow({ zone: 'gendarmerie', use: 'main' }, '2028-02-10');
    draw(<Picker window={leap} today="2028-02-10" />);
    press(/^mardi 29.février 2028$/);
    expect(summary()).toContain('mardi 29\u00a0février 2028');
    expect(within(screen.getByRole('grid')).getAllByRole('gridcell')).toHaveLength(29);
  });
});

describe('by keyboard', () => {
  const key = (name: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
  const focused = () => document.activeElement?.getAttribute('aria-label')?.replace('\u00a0', ' ').split(',')[0];

  it('has one stop in the grid, moved by the keys over months and years', () => {
    draw(<Picker />);
    const stops = () =>
      within(screen.getByRole('grid'))
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map((stop) => stop.id)).toEqual(['p-2027-01-01']);
    stops()[0]?.focus();
    const path = [
      ['ArrowLeft', 'jeudi 31 décembre 2026'],
      ['ArrowDown', 'jeudi 7 janvier 2027'],
      ['ArrowRight', 'vendredi 8 janvier 2027'],
      ['Home', 'lundi 4 janvier 2027'],
      ['End', 'dimanche 10 janvier 2027'],
      ['ArrowUp', 'dimanche 3 janvier 2027'],
      ['PageDown', 'mercredi 3 février 2027'],
      ['PageUp', 'dimanche 3 janvier 2027'],
    ] as const;
    for (const [name, expected] of path) {
      key(name);
      expect(focused()).toBe(expected);
    }
    expect(stops().map((stop) => stop.id)).toEqual(['p-2027-01-03']);
    key('PageDown', { shiftKey: true });
    expect(focused()).toBe('lundi 3 janvier 2028');
  });

  it('leaves other keys alone', () => {
    draw(<Picker />);
    day(/^vendredi 1er.janvier/).focus();
    expect(key('Tab')).toBe(true);
    expect(key('ArrowDown', { ctrlKey: true })).toBe(true);
    expect(focused()).toBe('vendredi 1er janvier 2027');
  });
});

describe('typing', () => {
  const part = (legend: string, name: string) => within(screen.getByRole('group', { name: legend })).getByLabelText(name);
  const type = (legend: string, values: readonly string[]) => {
    for (const [at, name] of ['Jour', 'Mois', 'Année'].entries()) fireEvent.change(part(legend, name), { target: { value: values[at] } });
  };

  it('gives the same days, under the same rules, and leads back to the calendar', () => {
    const onValue = vi.fn<(days: Days) => void>();
    draw(<Picker onValue={onValue} />);
    press('Saisir les dates au clavier');
    expect(screen.queryByRole('grid')).toBeNull();
    type('Jour du départ', ['31', '12', '2026']);
    expect(screen.getByText('fromTooSoon 2027-01-01 1')).toBeTruthy();
    type('Jour du départ', ['1', '2', '2027']);
    type('Jour du retour', ['31', '1', '2027']);
    expect(screen.getByText('toBeforeFrom')).toBeTruthy();
    expect(summary()).toBeUndefined();
    type('Jour du retour', ['28', '2', '2027']);
    expect(onValue).toHaveBeenLastCalledWith({ from: '2027-02-01', to: '2027-02-28' });
    expect(summary()).toContain('28\u00a0jours');
    press('Choisir sur le calendrier');
    expect(month()).toBe('février 2027');
  });

  it('keeps what is half typed', () => {
    draw(<Picker start={{ from: '2027-1-', to: '' }} />);
    expect(instruction()).toBe('Touchez le jour du départ.');
    press('Saisir les dates au clavier');
    expect(part('Jour du départ', 'Mois')).toHaveProperty('value', '1');
  });
});

describe('under way', () => {
  const current = { from: '2026-12-28', to: '2027-01-05' };
  const changed = changeWindow({ zone: 'gendarmerie', use: 'main' }, current, TODAY);

  it('changes the last day only', () => {
    const onValue = vi.fn<(days: Days) => void>();
    draw(<Picker window={changed} start={current} fixedFrom onValue={onValue} />);
    expect(instruction()).toBe('Touchez le nouveau jour du retour.');
    press(/^vendredi 8.janvier/);
    expect(onValue).toHaveBeenLastCalledWith({ from: '2026-12-28', to: '2027-01-08' });
    press(/^samedi 2.janvier/);
    expect(onValue).toHaveBeenLastCalledWith({ from: '2026-12-28', to: '2027-01-02' });
    press('Mois précédent');
    press(/^mercredi 30.décembre/);
    expect([why(), onValue.mock.calls.length]).toEqual(['dayPassed', 2]);
    expect(screen.queryByRole('button', { name: 'Recommencer' })).toBeNull();
    press('Saisir les dates au clavier');
    expect(screen.queryByRole('group', { name: 'Jour du départ' })).toBeNull();
    expect(screen.getByRole('group', { name: 'Jour du retour' })).toBeTruthy();
  });
});

it.each([
  ['en', 'January 2027', 'Touch the day you leave.', /^Friday 1.January 2027$/, 'Now touch the day you come back.'],
  ['de', 'Januar 2027', 'Berühren Sie den Tag der Abreise.', /^Freitag, 1\..Januar 2027$/, 'Berühren Sie jetzt den Tag der Rückkehr.'],
] as const)('speaks %s', (locale, name, first, friday, last) => {
  draw(<Picker locale={locale} />);
  expect([month(), instruction()]).toEqual([name, first]);
  press(friday);
  expect(instruction()).toBe(last);
});
