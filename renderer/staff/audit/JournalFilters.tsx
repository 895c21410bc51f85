/** What narrows the journal: the day, the kind of act, who, a reference; folded away until somebody looks for something. */
import { useState } from 'react';
import type { AuditGroup } from '../../../shared/audit/groups.ts';
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import type { AgentView } from '../../../shared/ipc/staff.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { DateParts } from '../../ui/DateParts/DateParts.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { actorChoices, chosenWords, type JournalFilter, NO_FILTER, wholeDay, wholeReference } from './journal-filter.ts';
import { FilterChoices } from '../common/FilterChoices.tsx';

const words = journalFr.filters;

interface JournalFiltersProps {
  readonly agents: readonly AgentView[];
  /** The kinds of act that this reader is shown. */
  readonly groups: readonly AuditGroup[];
  readonly filter: JournalFilter;
  readonly onChange: (filter: JournalFilter) => void;
}

export function JournalFilters({ agents, groups, filter, onChange }: JournalFiltersProps) {
  const [open, setOpen] = useState(false);
  const chosen = chosenWords(filter, agents);
  const { today } = localNow(new Date());
  const wrongDay = /^\d{4}-\d\d-\d\d$/.test(filter.day) && wholeDay(filter) === null;
  return (
    <>
      <div className="row">
        <Button icon={<Icon name="list" />} ariaExpanded={open} onPress={() => setOpen(!open)}>
          {chosen.length === 0 ? words.open : words.openWith(chosen.join(', '))}
        </Button>
        {chosen.length > 0 && <Button onPress={() => onChange(NO_FILTER)}>{words.clear}</Button>}
      </div>
      {open && (
        <section className="staff-journal__filters" aria-label={words.title}>
          <DateParts
            id="journal-day"
            legend={words.day}
            value={filter.day}
            onChange={(day) => onChange({ ...filter, day })}
            error={wrongDay ? words.dayWrong : null}
            quick={[
              { label: words.today, value: today },
              { label: words.yesterday, value: addDays(today, -1) },
            ]}
          />
          <FilterChoices
            label={words.group}
            every={words.groupEvery}
            choices={groups.map((value) => ({ value, label: journalFr.groups[value] }))}
            chosen={filter.group}
            onChoose={(group) => onChange({ ...filter, group })}
          />
          <FilterChoices
            label={words.actor}
            every={words.actorEvery}
            choices={actorChoices(agents)}
            chosen={filter.actor}
            onChoose={(actor) => onChange({ ...filter, actor })}
          />
          {groups.includes('deposits') && (
            <TextInput
              id="journal-reference"
              label={words.reference}
              hint={words.referenceHint}
              advice={filter.reference.trim() !== '' && wholeReference(filter) === null ? words.referenceShort : null}
              labelSize="small"
              value={filter.reference}
              onChange={(reference) => onChange({ ...filter, reference })}
              layout="upper"
              maxLength={20}
              icon={<Icon name="search" />}
            />
          )}
        </section>
      )}
    </>
  );
}
