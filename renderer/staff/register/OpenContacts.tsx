/**
 * Contacts that go on: people who wait, people who are with a gendarme. Each says for how long, and ends in two touches.
 */
import { useState } from 'react';
import { spanInWords } from '../../../shared/i18n/span.fr.ts';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import { waitingFr } from '../../../shared/i18n/staff-waiting.fr.ts';
import type { ContactRow } from '../../../shared/ipc/register.ts';
import type { ContactChanges } from '../../../shared/register/contact.ts';
import type { Nature } from '../../../shared/register/lists.ts';
import { inOrder } from '../../../shared/waiting/order.ts';
import { useNow } from '../../app/useNow.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { useAct } from '../common/useAct.ts';
import { contactInWords, natureInWords } from './contact-words.ts';
import { NaturePicker, OutcomePicker } from './Pickers.tsx';
import { SectionTitle } from './SectionTitle.tsx';
import { type Told, useRegisterWork } from './work.tsx';

const words = registerFr.open;

/** Times are shown in minutes. */
const TIMES_EVERY_MS = 10_000;

interface OpenContactsProps {
  readonly rows: readonly ContactRow[];
  /** The number of the day of a contact that waits. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly frequent: readonly Nature[];
  readonly told: Told | null;
  readonly onTold: (told: Told | null) => void;
  readonly onChanged: () => void;
}

export function OpenContacts({ rows, numbers, frequent, told, onTold, onChanged }: OpenContactsProps) {
  const { idFor, done } = useRegisterWork();
  const { act, run, reset } = useAct<ContactRow>();
  const [closing, setClosing] = useState<string | null>(null);

  const send = async (content: unknown, start: (requestId: string) => ReturnType<typeof kiosk.closeContact>) => {
    const result = await run(() => start(idFor(content)));
    if (result === null) return;
    if (result.ok) {
      done(content);
      setClosing(null);
      onTold(result.value.stage === 'closed' ? { place: 'open', text: words.done(contactInWords(result.value.facts)) } : null);
    }
    // Refused, perhaps because the list on the screen is old: it is read again in any case.
    onChanged();
  };
  const close = (contact: string, changes: ContactChanges) =>
    void send({ close: contact, changes }, (requestId) => kiosk.closeContact({ requestId, contact, changes }));
  const take = (contact: string) => void send({ take: contact }, (requestId) => kiosk.takeContact({ requestId, contact }));

  return (
    <section className="reg-section" aria-labelledby="reg-open">
      <SectionTitle id="reg-open" place="open" title={words.title(rows.length)} told={told} />
      {rows.length === 0 && <p className="staff-aside">{words.none}</p>}
      <ul className="reg-open">
        {inOrder(rows, (row) => row).map((row) => (
          <li key={row.id} className="reg-open__one">
            <OneOpen
              row={row}
              number={numbers.get(row.id) ?? null}
              closing={closing === row.id}
              frequent={frequent}
              onTake={() => take(row.id)}
              onClosing={() => {
                reset();
                setClosing(closing === row.id ? null : row.id);
              }}
              onClose={(changes) => close(row.id, changes)}
            />
          </li>
        ))}
      </ul>
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
    </section>
  );
}

interface OneOpenProps {
  readonly row: ContactRow;
  readonly number: number | null;
  readonly closing: boolean;
  readonly frequent: readonly Nature[];
  readonly onTake: () => void;
  readonly onClosing: () => void;
  readonly onClose: (changes: ContactChanges) => void;
}

function OneOpen({ row, number, closing, frequent, onTake, onClosing, onClose }: OneOpenProps) {
  const now = useNow(TIMES_EVERY_MS).getTime();
  /** Said now, for a contact that was begun without a nature. */
  const [said, setSaid] = useState<Nature | null>(null);
  const { stage, facts, openedAt, takenAt } = row;
  const nature = facts.nature ?? said;
  const waiting = stage === 'waiting';
  const since = spanInWords(now - Date.parse(takenAt ?? openedAt));
  const what = natureInWords(facts);
  return (
    <>
      <div className="staff-line">
        <div className="reg-open__what">
          <strong>{what}</strong>
          <span className="staff-chips">
            {number !== null && <span className="staff-chip tnum">{waitingFr.number(number)}</span>}
            {facts.victim && <span className="staff-chip reg-chip--victim">{registerFr.day.victim}</span>}
            <span className="staff-chip">{contactsFr.channels[facts.channel]}</span>
            <span className={waiting ? 'staff-chip reg-chip--waiting' : 'staff-chip'}>
              {waiting ? words.waitingFor(since) : words.underWayFor(since)}
            </span>
          </span>
          {facts.note !== '' && <span className="reg-aside">{facts.note}</span>}
        </div>
        <div className="row">
          {waiting && (
            <Button icon={<Icon name="gendarme" />} ariaLabel={words.takeOf(what)} onPress={onTake}>
              {words.take}
            </Button>
          )}
          <Button
            variant={closing ? 'secondary' : 'primary'}
            icon={<Icon name={closing ? 'close' : 'check'} />}
            ariaExpanded={closing}
            ariaLabel={words.closeOf(what)}
            onPress={onClosing}
          >
            {words.close}
          </Button>
        </div>
      </div>
      {closing && (
        <div className="reg-grid">
          {nature === null ? (
            <NaturePicker id={`reg-close-${row.id}`} frequent={frequent} chosen={null} onChoose={setSaid} />
          ) : (
            <>
              <p className="reg-label">{words.how}</p>
              <OutcomePicker
                label={words.how}
                facts={facts}
                nature={nature}
                withTransfer={false}
                onChange={({ outcome }) => onClose(said === null ? { outcome } : { nature: said, outcome })}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}
