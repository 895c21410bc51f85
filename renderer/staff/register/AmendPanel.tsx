/**
 * Correcting a contact, or striking it out. Nothing is edited in place: what is kept here is one more event, and the line shows it.
 */
import { useEffect, useRef, useState } from 'react';
import { lengthOf, oneLine } from '../../../shared/fields/clean.ts';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import type { ContactRow } from '../../../shared/ipc/register.ts';
import { changedFacts, type ContactChanges, type ContactFacts } from '../../../shared/register/contact.ts';
import { CANCEL_REASONS, CONTACT_CHANNELS, MOST_CONTACT_NOTE, type CancelReason, type Nature } from '../../../shared/register/lists.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { useAct } from '../common/useAct.ts';
import { Choices } from './Choices.tsx';
import { contactInWords } from './contact-words.ts';
import { DetailField } from './Details.tsx';
import { FactValue } from './FactValue.tsx';
import { FACTS, changedBy, realChanges } from './history.ts';
import { NaturePicker, OutcomePicker } from './Pickers.tsx';
import { useRegisterWork } from './work.tsx';

const words = registerFr.amend;

type Amended = 'corrected' | 'cancelled';

interface AmendPanelProps {
  readonly row: ContactRow;
  readonly changes: ContactChanges;
  readonly frequent: readonly Nature[];
  readonly onChange: (changes: ContactChanges) => void;
  readonly onAmended: (how: Amended) => void;
  /** Refused, perhaps because the list on the screen is old: it is read again. */
  readonly onRefused: () => void;
  readonly onLeave: () => void;
}

export function AmendPanel({ row, changes, frequent, onChange, onAmended, onRefused, onLeave }: AmendPanelProps) {
  const { idFor, done } = useRegisterWork();
  const { act, run, reset } = useAct<ContactRow>();
  const [fault, setFault] = useState<string | null>(null);
  const [cancelling, setCancelling] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const contact = row.id;
  useEffect(() => heading.current?.focus(), [contact]);

  const send = async (content: unknown, start: (requestId: string) => ReturnType<typeof kiosk.correctContact>, how: Amended) => {
    const result = await run(() => start(idFor(content)));
    if (result === null) return;
    if (!result.ok) return onRefused();
    done(content);
    onAmended(how);
  };
  const set = (more: ContactChanges) => {
    reset();
    setFault(null);
    onChange({ ...changes, ...more });
  };
  const keep = () => {
    const kept = realChanges(row.facts, changes.note === undefined ? changes : { ...changes, note: oneLine(changes.note) });
    if (Object.keys(kept).length === 0) return setFault(words.nothing);
    if (lengthOf(kept.note ?? '') > MOST_CONTACT_NOTE) return setFault(registerFr.log.noteTooLong);
    setFault(null);
    void send({ correct: contact, kept }, (requestId) => kiosk.correctContact({ requestId, contact, changes: kept }), 'corrected');
  };
  const cancel = (reason: CancelReason) =>
    void send({ cancel: contact, reason }, (requestId) => kiosk.cancelContact({ requestId, contact, reason }), 'cancelled');

  return (
    <section className="reg-section reg-details" aria-labelledby="reg-amend">
      <h3 id="reg-amend" ref={heading} tabIndex={-1}>
        {words.title(contactInWords(row.facts))}
      </h3>
      <p className="reg-aside">{words.intro}</p>
      <Lines row={row} changes={changes} frequent={frequent} onChange={set} />
      {fault !== null && (
        <Notice tone="attention" live>
          <p>{fault}</p>
        </Notice>
      )}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
      <div className="row">
        <Button variant="primary" icon={<Icon name="check" />} onPress={keep}>
          {words.keep}
        </Button>
        <Button icon={<Icon name="close" />} onPress={onLeave}>
          {words.leave}
        </Button>
        <Button variant="danger" icon={<Icon name="forbidden" />} ariaExpanded={cancelling} onPress={() => setCancelling(!cancelling)}>
          {words.cancel}
        </Button>
      </div>
      {cancelling && (
        <>
          <p className="reg-label" aria-hidden="true">
            {words.why}
          </p>
          <Choices
            label={words.why}
            row="many"
            choices={CANCEL_REASONS.map((value) => ({ value, label: contactsFr.cancelReasons[value] }))}
            chosen={null}
            onChoose={cancel}
          />
        </>
      )}
    </section>
  );
}

type LinesProps = Pick<AmendPanelProps, 'row' | 'changes' | 'frequent' | 'onChange'>;

/** The facts with a line each; one at a time is opened to be changed. The place that somebody was sent to is changed with the outcome. */
function Lines({ row, changes, frequent, onChange }: LinesProps) {
  const [open, setOpen] = useState<keyof ContactFacts | null>(null);
  const facts = changedFacts(row.facts, changes);
  const changed = changedBy(row.facts, changes);
  const ended = row.facts.outcome !== null;
  const shown = FACTS.filter((fact) => fact !== 'transferTo' && (ended || fact !== 'outcome'));
  return (
    <ul className="reg-lines">
      {shown.map((fact) => (
        <li key={fact} className="reg-lines__one">
          <div className="staff-line">
            <span>
              {registerFr.facts[fact]}{' '}
              {changed.includes(fact) ? (
                <>
                  <s>
                    <FactValue fact={fact} facts={row.facts} />
                  </s>{' '}
                  <span className="sr">{words.after}</span>{' '}
                </>
              ) : null}
              <strong>
                <FactValue fact={fact} facts={facts} />
              </strong>
              {fact === 'outcome' && facts.transferTo !== null && (
                <>
                  {', '}
                  <FactValue fact="transferTo" facts={facts} />
                </>
              )}
            </span>
            <Button
              ariaExpanded={open === fact}
              ariaLabel={registerFr.log.changeOf(registerFr.facts[fact])}
              onPress={() => setOpen(open === fact ? null : fact)}
            >
              {registerFr.log.change}
            </Button>
          </div>
          {open === fact && (
            <div className={fact === 'nature' || fact === 'outcome' ? 'reg-grid' : undefined}>
              <OneFact fact={fact} facts={facts} frequent={frequent} onChange={onChange} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface OneFactProps {
  readonly fact: keyof ContactFacts;
  readonly facts: ContactFacts;
  readonly frequent: readonly Nature[];
  readonly onChange: (changes: ContactChanges) => void;
}

function OneFact({ fact, facts, frequent, onChange }: OneFactProps) {
  switch (fact) {
    case 'channel':
      return (
        <Choices
          label={registerFr.facts.channel}
          row="many"
          choices={CONTACT_CHANNELS.map((value) => ({ value, label: contactsFr.channels[value] }))}
          chosen={facts.channel}
          onChoose={(channel) => onChange({ channel })}
        />
      );
    case 'nature':
      return <NaturePicker id="reg-amend-nature" frequent={frequent} chosen={facts.nature} onChoose={(nature) => onChange({ nature })} />;
    case 'outcome':
    case 'transferTo':
      return <OutcomePicker facts={facts} nature={facts.nature ?? 'other'} onChange={onChange} />;
    case 'public':
    case 'language':
    case 'commune':
    case 'victim':
    case 'accessibility':
    case 'note':
      return <DetailField id="reg-amend" detail={fact} facts={facts} onChange={onChange} />;
  }
}
