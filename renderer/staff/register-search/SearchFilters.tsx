/** What narrows the search: words, days, and, folded away until it is needed, nature, outcome and commune. */
import { useState } from 'react';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { searchFr } from '../../../shared/i18n/staff-search.fr.ts';
import { NATURES, OUTCOMES } from '../../../shared/register/lists.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { DateParts } from '../../ui/DateParts/DateParts.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { FilterChoices } from '../common/FilterChoices.tsx';
import { DetailField } from '../register/Details.tsx';
import { FIRST_FACTS } from '../register/work.tsx';
import { daysAreWrong, isTooShort, NO_DRAFT, PERIODS, type Draft, type Period } from './question.ts';

const words = searchFr;

function isPeriod(text: string): text is Period {
  return Object.hasOwn(PERIODS, text);
}

const PERIOD_CHOICES = Object.keys(PERIODS)
  .filter(isPeriod)
  .map((value) => ({ value, label: words.periods[value] }));
const NATURE_CHOICES = NATURES.map((value) => ({ value, label: contactsFr.natures[value] }));
const OUTCOME_CHOICES = OUTCOMES.map((value) => ({ value, label: contactsFr.outcomes[value] }));

interface SearchFiltersProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

export function SearchFilters({ draft, onChange }: SearchFiltersProps) {
  const [open, setOpen] = useState(false);
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const chosen = [
    ...(draft.nature === null ? [] : [contactsFr.natures[draft.nature]]),
    ...(draft.outcome === null ? [] : [contactsFr.outcomes[draft.outcome]]),
  ];
  const wrong = daysAreWrong(draft) ? words.daysWrong : null;
  return (
    <>
      <TextInput
        id="search-words"
        label={words.words}
        labelSize="small"
        hint={words.wordsHint}
        advice={isTooShort(draft.text) ? words.wordsShort : undefined}
        value={draft.text}
        onChange={(text) => set({ text })}
        layout="text"
        maxLength={60}
        icon={<Icon name="search" />}
      />
      <FilterChoices
        label={words.when}
        every={words.everWhen}
        choices={PERIOD_CHOICES}
        chosen={draft.period}
        onChoose={(period) => set({ period })}
      />
      {draft.period === 'days' && (
        <div className="search-days">
          <DateParts id="search-from" legend={words.from} value={draft.from} onChange={(from) => set({ from })} error={wrong} />
          <DateParts id="search-to" legend={words.to} value={draft.to} onChange={(to) => set({ to })} />
        </div>
      )}
      <div className="row">
        <Button icon={<Icon name="list" />} ariaExpanded={open} onPress={() => setOpen(!open)}>
          {chosen.length === 0 ? words.more : words.moreWith(chosen.join(', '))}
        </Button>
        {draft !== NO_DRAFT && (
          <Button icon={<Icon name="close" />} onPress={() => onChange(NO_DRAFT)}>
            {words.clear}
          </Button>
        )}
      </div>
      {open && (
        <div className="search-more">
          <p className="reg-label" aria-hidden="true">
            {words.nature}
          </p>
          <FilterChoices
            label={words.nature}
            every={words.natureEvery}
            choices={NATURE_CHOICES}
            chosen={draft.nature}
            onChoose={(nature) => set({ nature })}
          />
          <p className="reg-label" aria-hidden="true">
            {words.outcome}
          </p>
          <FilterChoices
            label={words.outcome}
            every={words.outcomeEvery}
            choices={OUTCOME_CHOICES}
            chosen={draft.outcome}
            onChoose={(outcome) => set({ outcome })}
          />
          <DetailField
            id="search"
            detail="commune"
            facts={{ ...FIRST_FACTS, commune: draft.commune }}
            onChange={({ commune }) => set({ commune: commune ?? null })}
          />
        </div>
      )}
    </>
  );
}
