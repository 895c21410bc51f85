/**
 * Noting a contact with one hand: how the person came, what it was about, how it ended. The first answer is chosen beforehand, and the rest is two touches
 * and one to keep. What is half done stays for an agent who is interrupted.
 */
import { useState } from 'react';
import { lengthOf, oneLine } from '../../../shared/fields/clean.ts';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import { waitingFr } from '../../../shared/i18n/staff-waiting.fr.ts';
import type { ContactRow } from '../../../shared/ipc/register.ts';
import {
  changedFacts,
  TRANSFER_TO_17,
  type ContactChanges,
  type ContactFacts,
  type LoggedFacts,
} from '../../../shared/register/contact.ts';
import { MOST_CONTACT_NOTE, type Nature } from '../../../shared/register/lists.ts';
import type { Result } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { useAct } from '../common/useAct.ts';
import { Choices } from './Choices.tsx';
import { factInWords, natureInWords, outcomeInWords } from './contact-words.ts';
import { DETAILS, DetailField } from './Details.tsx';
import { differing } from './history.ts';
import { NaturePicker, OutcomePicker } from './Pickers.tsx';
import { SectionTitle } from './SectionTitle.tsx';
import { FIRST_FACTS, type Told, useRegisterWork } from './work.tsx';

const words = registerFr.log;

/** How people come to the point; what comes by itself from the terminal is not noted by hand. */
const CHANNELS = [
  { value: 'desk', label: contactsFr.channels.desk, icon: 'user' },
  { value: 'phone', label: contactsFr.channels.phone, icon: 'phone' },
  { value: 'appointment', label: contactsFr.channels.appointment, icon: 'appointment' },
  { value: 'event', label: contactsFr.channels.event, icon: 'users' },
] as const;

interface ContactFormProps {
  readonly frequent: readonly Nature[];
  readonly told: Told | null;
  readonly onTold: (told: Told | null) => void;
  /** A contact was kept: lists and numbers are to be read again. */
  readonly onKept: () => void;
}

export function ContactForm({ frequent, told, onTold, onKept }: ContactFormProps) {
  const { work, change, idFor, done } = useRegisterWork();
  const { act, run, reset } = useAct<KeptContact>();
  const [missing, setMissing] = useState<string | null>(null);
  const { facts } = work;

  const setFacts = (next: ContactFacts) => {
    reset();
    setMissing(null);
    onTold(null);
    change({ facts: next });
  };
  const set = (changes: ContactChanges) => setFacts(changedFacts(facts, changes));

  /** The same content sent again has the same id: it is kept once, however often it is sent. */
  const send = async (content: unknown, start: (requestId: string) => Promise<Result<KeptContact>>) => {
    setMissing(null);
    const result = await run(() => start(idFor(content)));
    if (result?.ok !== true) return;
    done(content);
    change({ facts: FIRST_FACTS, details: false });
    onTold({ place: 'log', text: kept(result.value) });
    onKept();
  };
  const log = (logged: LoggedFacts) => void send({ log: logged }, (requestId) => kiosk.logContact({ requestId, facts: logged }));
  const open = (waiting: boolean) => {
    if (tooLong(facts)) return setMissing(words.noteTooLong);
    const { outcome: _outcome, transferTo: _transferTo, ...rest } = facts;
    const opening = { ...rest, note: oneLine(facts.note) };
    void send({ open: opening, waiting }, (requestId) => kiosk.openContact({ requestId, waiting, facts: opening }));
  };
  const keep = () => {
    const { nature, outcome } = facts;
    if (nature === null) return setMissing(words.natureMissing);
    if (outcome === null) return setMissing(words.outcomeMissing);
    if (tooLong(facts)) return setMissing(words.noteTooLong);
    log({ ...facts, nature, outcome, note: oneLine(facts.note) });
  };
  const transfer = () => {
    if (tooLong(facts)) return setMissing(words.noteTooLong);
    const { channel, nature, outcome } = TRANSFER_TO_17;
    log({ ...facts, channel, nature: facts.nature ?? nature, outcome, transferTo: null, note: oneLine(facts.note) });
  };

  return (
    <section className="reg-section reg-log" aria-labelledby="reg-log">
      <SectionTitle id="reg-log" place="log" title={words.title} told={told}>
        {differing(FIRST_FACTS, facts).length > 0 && (
          <Button variant="quiet" icon={<Icon name="end" />} onPress={() => setFacts(FIRST_FACTS)}>
            {words.restart}
          </Button>
        )}
      </SectionTitle>
      <Choices
        className="reg-channels"
        label={words.channel}
        row="many"
        choices={CHANNELS}
        chosen={CHANNELS.find(({ value }) => value === facts.channel)?.value ?? null}
        onChoose={(channel) => set({ channel })}
      />
      <div className="reg-grid">
        <div className="reg-wide">
          <Button variant="secondary" wide icon={<Icon name="siren" />} onPress={transfer}>
            {words.to17}
          </Button>
        </div>
        {facts.nature === null ? (
          <NaturePicker id="reg-nature" frequent={frequent} chosen={null} onChoose={(nature) => set({ nature })} />
        ) : (
          <>
            <div className="reg-chosen">
              <span>{contactsFr.natures[facts.nature]}</span>
              <Button
                variant="quiet"
                icon={<Icon name="edit" />}
                ariaLabel={words.changeOf(registerFr.facts.nature)}
                onPress={() => setFacts({ ...facts, nature: null, outcome: null, transferTo: null })}
              >
                {words.change}
              </Button>
            </div>
            <OutcomePicker facts={facts} nature={facts.nature} onChange={set} />
          </>
        )}
        <Folded open={work.details} facts={facts} onToggle={() => change({ details: !work.details })} onChange={set} />
        {facts.nature !== null && (
          <div className={work.details ? 'reg-wide' : undefined}>
            <Button variant="primary" wide icon={<Icon name="check" />} onPress={keep}>
              {words.keep}
            </Button>
          </div>
        )}
      </div>
      <div className="row">
        <Button icon={<Icon name="timer" />} onPress={() => open(false)}>
          {words.start}
        </Button>
        <Button icon={<Icon name="clock" />} onPress={() => open(true)}>
          {words.wait}
        </Button>
      </div>
      {missing !== null && (
        <Notice tone="attention" live>
          <p>{missing}</p>
        </Notice>
      )}
      {act.state === 'running' && <p className="staff-aside">{words.running}</p>}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
    </section>
  );
}

function tooLong({ note }: ContactFacts): boolean {
  return lengthOf(oneLine(note)) > MOST_CONTACT_NOTE;
}

/** What was kept; with a number when the person waits. */
type KeptContact = ContactRow & { readonly number?: number | null };

/** Short: it stands beside the buttons. */
function kept({ stage, facts, number = null }: KeptContact): string {
  const nature = natureInWords(facts);
  if (number !== null) return waitingFr.given(number);
  return stage === 'closed' ? words.kept(`${nature}, ${outcomeInWords(facts).toLowerCase()}`) : words.opened(nature);
}

interface FoldedProps {
  readonly open: boolean;
  readonly facts: ContactFacts;
  readonly onToggle: () => void;
  readonly onChange: (changes: ContactChanges) => void;
}

/** The details; folded, their button says what they hold, so that nothing is kept unseen. */
function Folded({ open, facts, onToggle, onChange }: FoldedProps) {
  const given = DETAILS.filter((detail) => facts[detail] !== FIRST_FACTS[detail]).map((detail) =>
    (detail === 'public' || detail === 'language' ? factInWords(detail, facts) : registerFr.facts[detail]).toLowerCase(),
  );
  return (
    <>
      <Button icon={<Icon name={open ? 'up' : 'down'} />} ariaExpanded={open} onPress={onToggle}>
        {given.length === 0 ? words.details : words.detailsWith(given.join(', '))}
      </Button>
      {open && (
        <div className="reg-details">
          {DETAILS.map((detail) => (
            <DetailField key={detail} id="reg" detail={detail} facts={facts} onChange={onChange} />
          ))}
        </div>
      )}
    </>
  );
}
