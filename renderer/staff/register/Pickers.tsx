/**
 * What a contact was about and how it ended: the usual answers under the thumb, all the others one touch further.
 */
import { useState } from 'react';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import type { ContactChanges, ContactFacts } from '../../../shared/register/contact.ts';
import { NATURES, TRANSFERS_OF, type Nature } from '../../../shared/register/lists.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { startsLike } from '../../ui/fold.ts';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { Choices } from './Choices.tsx';
import { outcomesFor } from './usual.ts';

const words = registerFr.log;

interface NaturePickerProps {
  readonly id: string;
  /** The natures that this unit logs most. */
  readonly frequent: readonly Nature[];
  readonly chosen: Nature | null;
  readonly onChoose: (nature: Nature) => void;
}

export function NaturePicker({ id, frequent, chosen, onChoose }: NaturePickerProps) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const choicesOf = (natures: readonly Nature[]) => natures.map((value) => ({ value, label: contactsFr.natures[value] }));
  if (!all) {
    return (
      <>
        <Choices label={words.nature} choices={choicesOf(frequent)} chosen={chosen} onChoose={onChoose} />
        <Button icon={<Icon name="search" />} ariaExpanded={false} onPress={() => setAll(true)}>
          {words.otherNature}
        </Button>
      </>
    );
  }
  // What is typed searches all of them: nobody should have to know which ones are frequent.
  const offered = typed.trim() === '' ? NATURES.filter((nature) => !frequent.includes(nature)) : NATURES;
  const found = choicesOf(offered).filter(({ label }) => startsLike(label, typed));
  return (
    <>
      <TextInput
        id={`${id}-search`}
        label={words.searchNature}
        labelSize="small"
        value={typed}
        onChange={setTyped}
        layout="text"
        maxLength={40}
        icon={<Icon name="search" />}
        advice={found.length === 0 ? words.noNature : undefined}
      />
      {found.length > 0 && <Choices label={words.otherNature} choices={found} chosen={chosen} onChoose={onChoose} />}
      <Button
        icon={<Icon name="back" />}
        ariaExpanded
        onPress={() => {
          setAll(false);
          setTyped('');
        }}
      >
        {words.frequentNatures}
      </Button>
    </>
  );
}

interface OutcomePickerProps {
  readonly facts: Pick<ContactFacts, 'channel' | 'outcome' | 'transferTo'>;
  readonly nature: Nature;
  readonly onChange: (changes: ContactChanges) => void;
  /** Said instead of the usual label. */
  readonly label?: string;
  /** Offers the places to be sent to as well, where the outcome knows some. */
  readonly withTransfer?: boolean;
}

export function OutcomePicker({ facts, nature, onChange, label = words.outcome, withTransfer = true }: OutcomePickerProps) {
  const [all, setAll] = useState(false);
  const { usual, rest } = outcomesFor(nature, facts.channel);
  const hidden = !all && !(facts.outcome !== null && rest.includes(facts.outcome));
  const shown = hidden ? usual : [...usual, ...rest];
  const places = withTransfer && facts.outcome !== null ? (TRANSFERS_OF[facts.outcome] ?? []) : [];
  return (
    <>
      <Choices
        label={label}
        choices={shown.map((value) => ({ value, label: contactsFr.outcomes[value] }))}
        chosen={facts.outcome}
        onChoose={(outcome) => onChange({ outcome })}
      />
      {hidden && (
        <Button icon={<Icon name="list" />} ariaExpanded={false} onPress={() => setAll(true)}>
          {words.otherOutcome}
        </Button>
      )}
      {places.length > 0 && (
        <>
          <p className="reg-label">{words.transferTo}</p>
          <Choices
            label={words.transferTo}
            row="many"
            choices={places.map((value) => ({ value, label: contactsFr.transfers[value] }))}
            chosen={facts.transferTo}
            onChoose={(place) => onChange({ transferTo: place === facts.transferTo ? null : place })}
          />
        </>
      )}
    </>
  );
}
