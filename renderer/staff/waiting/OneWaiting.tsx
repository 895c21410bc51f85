/** Somebody who waits: the number, since when, what for, and what can be done. */
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { waitingFr } from '../../../shared/i18n/staff-waiting.fr.ts';
import type { WaitingRow } from '../../../shared/ipc/register.ts';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { spanInWords } from '../../../shared/i18n/span.fr.ts';
import { natureInWords } from '../register/contact-words.ts';

const words = waitingFr.list;

/** Times are shown in minutes. */
const TIMES_EVERY_MS = 10_000;

/** Somebody who waits, as one says it at the desk: the number, or what for. */
export function whoIs({ contact, number }: WaitingRow): string {
  return number === null ? natureInWords(contact.facts) : waitingFr.number(number);
}

interface OneWaitingProps {
  readonly row: WaitingRow;
  readonly onCall: () => void;
  readonly onTake: () => void;
  readonly onGone: () => void;
  readonly onVictim: () => void;
  readonly onApart: () => void;
}

export function OneWaiting({ row, onCall, onTake, onGone, onVictim, onApart }: OneWaitingProps) {
  const now = useNow(TIMES_EVERY_MS).getTime();
  const { contact, number, confidential, calledAt } = row;
  const { facts, openedAt } = contact;
  const since = (iso: string): string => spanInWords(now - Date.parse(iso));
  const who = whoIs(row);
  return (
    <>
      <div className="wait__who">
        <span className="wait__number tnum">{number ?? '–'}</span>
        <div className="wait__what">
          <strong>{natureInWords(facts)}</strong>
          <span className="staff-chips">
            {facts.victim && <span className="staff-chip wait__chip--victim">{words.victim}</span>}
            {confidential && (
              <span className="staff-chip wait__chip--apart">
                <Icon name="hide" />
                {words.apart}
              </span>
            )}
            <span className="staff-chip">{words.waits(since(openedAt))}</span>
            {calledAt !== null && <span className="staff-chip">{words.calledSince(since(calledAt))}</span>}
            {number === null && <span className="staff-chip">{words.older}</span>}
            {facts.channel !== 'desk' && <span className="staff-chip">{contactsFr.channels[facts.channel]}</span>}
          </span>
          {facts.note !== '' && <span className="wait__note">{facts.note}</span>}
        </div>
      </div>
      <div className="wait__acts">
        {number !== null && (
          <Button variant="primary" icon={<Icon name="news" />} onPress={onCall}>
            {calledAt === null ? words.call(number) : words.again(number)}
          </Button>
        )}
        <Button icon={<Icon name="check" />} ariaLabel={words.takenOf(who)} onPress={onTake}>
          {words.taken}
        </Button>
        <Button icon={<Icon name="close" />} ariaLabel={words.goneOf(who)} onPress={onGone}>
          {words.gone}
        </Button>
        <Button chosen={facts.victim} ariaLabel={words.victimOf(who)} onPress={onVictim}>
          {words.markVictim}
        </Button>
        {number !== null && (
          <Button chosen={confidential} ariaLabel={words.apartOf(who)} onPress={onApart}>
            {words.markApart}
          </Button>
        )}
      </div>
    </>
  );
}
