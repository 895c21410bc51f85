/**
 * What narrows the list: the moment, with how many each would show; what is typed; and, folded away until somebody needs them, commune, zone and service.
 */
import { useMemo, useState } from 'react';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Combo } from '../../ui/Combo/Combo.tsx';
import { startsLike } from '../../ui/fold.ts';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { PRESSED_LOOK } from '../../ui/pressed.ts';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { type ListedWatch, MOMENTS, type Moment, type WatchChoice, type WatchFilter, choicesIn } from './watch-list.ts';
import { FilterChoices } from '../common/FilterChoices.tsx';

const words = watchesFr.list;

/** Above this many communes the first letters are typed. */
const FEW_COMMUNES = 7;

interface WatchFiltersProps {
  /** Every watch, whatever is chosen: what can be chosen comes from it. */
  readonly all: readonly ListedWatch[];
  readonly counts: Readonly<Record<Moment, number>>;
  readonly filter: WatchFilter;
  readonly onChange: (filter: WatchFilter) => void;
}

export function WatchFilters({ all, counts, filter, onChange }: WatchFiltersProps) {
  const [open, setOpen] = useState(false);
  const { communes, zones, services } = useMemo(() => choicesIn(all), [all]);
  const zoneChoices = zones.map((zone) => ({ value: zone, label: watchesFr.zones[zone] }));
  const chosen = [
    communes.find(({ value }) => value === filter.commune)?.label,
    filter.zone === null ? undefined : watchesFr.zones[filter.zone],
    services.find(({ value }) => value === filter.service)?.label,
  ].filter((label) => label !== undefined);
  return (
    <>
      <div className="staff-moments" role="group" aria-label={words.moment}>
        {MOMENTS.map((moment) => (
          <button
            key={moment}
            type="button"
            className="staff-moment"
            aria-pressed={filter.moment === moment}
            onClick={() => onChange({ ...filter, moment })}
            {...PRESSED_LOOK}
          >
            <span className="staff-moment__count tnum">{counts[moment]}</span> <span>{words.moments[moment]}</span>
          </button>
        ))}
      </div>
      <div className="staff-filters">
        <TextInput
          id="watches-search"
          label={words.search}
          labelSize="small"
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
          layout="text"
          maxLength={60}
          icon={<Icon name="search" />}
        />
        <Button icon={<Icon name="list" />} ariaExpanded={open} onPress={() => setOpen(!open)}>
          {chosen.length === 0 ? words.filters : words.filtersOn(chosen.join(', '))}
        </Button>
      </div>
      {open && (
        <div className="staff-watches__filters">
          <Communes communes={communes} chosen={filter.commune} onChoose={(commune) => onChange({ ...filter, commune })} />
          <FilterChoices
            label={words.zone}
            every={words.every.zone}
            choices={zoneChoices}
            chosen={filter.zone}
            onChoose={(zone) => onChange({ ...filter, zone })}
          />
          <FilterChoices
            label={words.service}
            every={words.every.service}
            choices={services}
            chosen={filter.service}
            onChoose={(service) => onChange({ ...filter, service })}
          />
        </div>
      )}
    </>
  );
}

interface CommunesProps {
  readonly communes: readonly WatchChoice[];
  readonly chosen: string | null;
  readonly onChoose: (commune: string | null) => void;
}

function Communes({ communes, chosen, onChoose }: CommunesProps) {
  const [query, setQuery] = useState('');
  if (communes.length <= FEW_COMMUNES) {
    return <FilterChoices label={words.commune} every={words.every.commune} choices={communes} chosen={chosen} onChoose={onChoose} />;
  }
  const picked = communes.find(({ value }) => value === chosen);
  return (
    <Combo
      id="watches-commune"
      label={words.commune}
      hint={words.communeHint}
      query={query}
      onQueryChange={setQuery}
      options={communes.filter(({ label }) => startsLike(label, query)).slice(0, FEW_COMMUNES)}
      onPick={(commune) => {
        setQuery('');
        onChoose(commune);
      }}
      picked={picked ?? null}
      onClear={() => onChoose(null)}
      emptyText={words.communeNone}
    />
  );
}
