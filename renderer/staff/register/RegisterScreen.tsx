/**
 * The reception register: today's numbers, the contact that is being noted, those that go on, and the day with what the terminal recorded by itself.
 * Nothing here names anybody.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { Nature } from '../../../shared/register/lists.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { formatDate } from '../../../shared/fields/format.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { NumberTiles } from '../common/NumberTiles.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useStaffSession } from '../session.tsx';
import { AmendPanel } from './AmendPanel.tsx';
import { ContactForm } from './ContactForm.tsx';
import { DayList } from './DayList.tsx';
import { contactsIn, dayNumbers } from './day-lines.ts';
import { OpenContacts } from './OpenContacts.tsx';
import { SectionTitle } from './SectionTitle.tsx';
import { type Told, useRegisterWork } from './work.tsx';
import './register.css';

type Listed = Responses['listContacts'];

interface Register {
  readonly list: Listed;
  /** Contacts that go on, whatever their day. */
  readonly open: Listed;
  /** Numbers of the day of those who wait, by contact. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly frequent: readonly Nature[];
}

async function loadRegister(day: string | null): Promise<Result<Register>> {
  const [list, open, waiting, habits] = await Promise.all([
    kiosk.listContacts({ view: 'day', day }),
    kiosk.listContacts({ view: 'open' }),
    kiosk.listWaiting({}),
    kiosk.registerHabits({}),
  ]);
  if (!list.ok) return list;
  if (!open.ok) return open;
  if (!waiting.ok) return waiting;
  if (!habits.ok) return habits;
  const numbers = new Map(waiting.value.rows.flatMap(({ contact, number }) => (number === null ? [] : [[contact.id, number] as const])));
  return ok({ list: list.value, open: open.value, numbers, frequent: habits.value.natures });
}

export function RegisterScreen() {
  const { work } = useRegisterWork();
  const load = useCallback(() => loadRegister(work.day), [work.day]);
  const { loaded, reload } = useLoad(load);
  const [told, setTold] = useState<Told | null>(null);
  const { calls } = useStaffSession();
  const seen = useRef(calls);
  // A call is a line of the day: it appears by itself, and so does its answer.
  useEffect(() => {
    if (seen.current === calls) return;
    seen.current = calls;
    reload();
  }, [calls, reload]);
  return (
    <StaffPage title={registerFr.title}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ list, open, numbers, frequent }) => (
          <div className="reg">
            <DayFigures list={list} />
            <ContactForm frequent={frequent} told={told} onTold={setTold} onKept={reload} />
            <OpenContacts
              rows={contactsIn(open.lines)}
              numbers={numbers}
              frequent={frequent}
              told={told}
              onTold={setTold}
              onChanged={reload}
            />
            <Day list={list} frequent={frequent} told={told} onTold={setTold} onChanged={reload} />
          </div>
        )}
      </LoadedView>
    </StaffPage>
  );
}

function DayFigures({ list: { lines, day } }: { readonly list: Listed }) {
  const { contacts, open, phone, to17, calls } = dayNumbers(lines);
  const { numbers } = registerFr;
  const tiles = [
    { label: numbers.contacts, value: contacts },
    { label: numbers.open, value: open },
    { label: numbers.phone, value: phone },
    { label: numbers.to17, value: to17 },
    { label: numbers.calls, value: calls },
  ];
  return (
    <section className="reg-figures" aria-label={numbers.label(formatDate(day, 'fr'))}>
      <NumberTiles tiles={tiles} />
    </section>
  );
}

interface DayProps {
  readonly list: Listed;
  readonly frequent: readonly Nature[];
  readonly told: Told | null;
  readonly onTold: (told: Told | null) => void;
  readonly onChanged: () => void;
}

/** The list of a day with the ways to its neighbours, and the contact of it that is being corrected. */
function Day({ list: { lines, day, today }, frequent, told, onTold, onChanged }: DayProps) {
  const { work, change } = useRegisterWork();
  const amended = contactsIn(lines).find(({ id }) => id === work.correction?.id);
  const show = (next: string) => {
    onTold(null);
    change({ day: next >= today ? null : next, correction: null });
  };
  return (
    <section className="reg-section" aria-labelledby="reg-day">
      <SectionTitle id="reg-day" place="day" title={registerFr.day.title(formatDate(day, 'fr'))} told={told}>
        <div className="reg-days">
          <Button icon={<Icon name="back" />} onPress={() => show(addDays(day, -1))}>
            {registerFr.day.before}
          </Button>
          {day < today && (
            <>
              <Button iconAfter={<Icon name="forward" />} onPress={() => show(addDays(day, 1))}>
                {registerFr.day.after}
              </Button>
              <Button icon={<Icon name="calendar" />} onPress={() => show(today)}>
                {registerFr.day.today}
              </Button>
            </>
          )}
        </div>
      </SectionTitle>
      {amended !== undefined && work.correction !== null && (
        <AmendPanel
          key={amended.id}
          row={amended}
          changes={work.correction.changes}
          frequent={frequent}
          onChange={(changes) => change({ correction: { id: amended.id, changes } })}
          onAmended={(how) => {
            change({ correction: null });
            onTold({ place: 'day', text: how === 'corrected' ? registerFr.amend.kept : registerFr.amend.cancelled });
            onChanged();
          }}
          onRefused={onChanged}
          onLeave={() => change({ correction: null })}
        />
      )}
      <DayList
        lines={lines}
        onAmend={({ id }) => {
          onTold(null);
          change({ correction: { id, changes: {} } });
        }}
      />
    </section>
  );
}
