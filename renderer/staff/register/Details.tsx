/**
 * The facts of a contact that nobody has to give. Each can be changed alone, so that a correction shows one of them and a new contact all.
 */
import { useState, type ReactNode } from 'react';
import { findCommune, searchCommunes } from '../../../shared/communes/index.ts';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import type { ContactChanges, ContactFacts } from '../../../shared/register/contact.ts';
import { CONTACT_LANGUAGES, MOST_CONTACT_NOTE, PUBLICS } from '../../../shared/register/lists.ts';
import { noteLooksPersonal } from '../../../shared/register/note-check.ts';
import { useCommunes } from '../../fields/use-communes.ts';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { Combo } from '../../ui/Combo/Combo.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { Choices } from './Choices.tsx';

const words = registerFr.details;

/** Suggestions under the field of the commune. */
const SUGGESTIONS = 6;

/** Facts that may be left as they are. */
export const DETAILS = ['victim', 'accessibility', 'public', 'language', 'commune', 'note'] as const;
export type Detail = (typeof DETAILS)[number];

interface DetailFieldProps {
  /** Prefix of the ids on this screen. */
  readonly id: string;
  readonly detail: Detail;
  readonly facts: ContactFacts;
  readonly onChange: (changes: ContactChanges) => void;
}

export function DetailField({ id, detail, facts, onChange }: DetailFieldProps) {
  switch (detail) {
    case 'victim':
      return <Checkbox id={`${id}-victim`} label={words.victim} checked={facts.victim} onChange={(victim) => onChange({ victim })} />;
    case 'accessibility':
      return (
        <Checkbox
          id={`${id}-accessibility`}
          label={words.accessibility}
          checked={facts.accessibility}
          onChange={(accessibility) => onChange({ accessibility })}
        />
      );
    case 'public':
      return (
        <Labelled label={registerFr.facts.public}>
          <Choices
            label={registerFr.facts.public}
            row="many"
            choices={PUBLICS.map((value) => ({ value, label: contactsFr.publics[value] }))}
            chosen={facts.public}
            onChoose={(chosen) => onChange({ public: chosen })}
          />
        </Labelled>
      );
    case 'language':
      return (
        <Labelled label={registerFr.facts.language}>
          <Choices
            label={registerFr.facts.language}
            row="many"
            choices={CONTACT_LANGUAGES.map((value) => ({ value, label: contactsFr.languages[value] }))}
            chosen={facts.language}
            onChoose={(language) => onChange({ language })}
          />
        </Labelled>
      );
    case 'commune':
      return <CommuneField id={`${id}-commune`} code={facts.commune} onChange={(commune) => onChange({ commune })} />;
    case 'note':
      return <NoteField id={`${id}-note`} note={facts.note} onChange={(note) => onChange({ note })} />;
  }
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="reg-labelled">
      <p className="reg-label" aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}

interface CommuneFieldProps {
  readonly id: string;
  readonly code: string | null;
  readonly onChange: (code: string | null) => void;
}

function CommuneField({ id, code, onChange }: CommuneFieldProps) {
  const communes = useCommunes();
  const [query, setQuery] = useState('');
  const found = communes === null || query.trim() === '' ? [] : searchCommunes(communes, query, SUGGESTIONS);
  return (
    <Combo
      id={id}
      label={registerFr.facts.commune}
      hint={words.communeHint}
      query={query}
      onQueryChange={setQuery}
      options={found.map((commune) => ({ value: commune.code, label: commune.name, detail: commune.postcodes.join(', ') }))}
      onPick={(picked) => {
        setQuery('');
        onChange(picked);
      }}
      picked={code === null ? null : { label: communes === null ? code : (findCommune(communes, code)?.name ?? code) }}
      onClear={() => onChange(null)}
      emptyText={communes === null ? words.communeLoading : words.communeNone}
    />
  );
}

interface NoteFieldProps {
  readonly id: string;
  readonly note: string;
  readonly onChange: (note: string) => void;
}

/** The note warns and never refuses: the agent knows better whether a word is a name. */
function NoteField({ id, note, onChange }: NoteFieldProps) {
  const doubts = noteLooksPersonal(note);
  return (
    <div className="reg-note">
      <TextInput
        id={id}
        label={registerFr.facts.note}
        labelSize="small"
        hint={words.noteHint}
        value={note}
        onChange={onChange}
        layout="text"
        multiline
        counter
        maxLength={MOST_CONTACT_NOTE}
        advice={doubts.length === 0 ? undefined : words.doubt(doubts.map((doubt) => contactsFr.doubts[doubt]))}
      />
    </div>
  );
}
