/** Official sites to choose from, by the names that visitors read: those that were shipped, and where it says so those that the head adds. */
import { createContext, useContext } from 'react';
import { isPlain } from '../../../shared/settings/differences.ts';
import type { SettingsView } from '../../../shared/ipc/upkeep.ts';
import { ChoiceCards, MultiChoiceCards } from '../../ui/ChoiceCards/ChoiceCards.tsx';
import { listAt, shown } from './draft.ts';

/** The shipped sites. */
export const ShippedSites = createContext<SettingsView['sites']>([]);

interface SitesFieldProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  /** The value of the field. */
  readonly here: unknown;
  readonly onChange: (value: unknown) => void;
}

export function ShippedSitesField({ here, onChange, ...props }: SitesFieldProps) {
  const options = useContext(ShippedSites).map(({ id, name }) => ({ value: id, label: name }));
  return <MultiChoiceCards {...props} options={options} value={Array.isArray(here) ? here.map(String) : []} onChange={onChange} />;
}

/** `value`: the whole draft, whose added sites may be chosen too. */
export function SiteField({ here, onChange, value, ...props }: SitesFieldProps & { readonly value: unknown }) {
  const shipped = useContext(ShippedSites).map(({ id, name }) => ({ value: id, label: name }));
  const added = listAt(value, ['sites', 'added']).flatMap((site) => {
    const id = isPlain(site) ? shown(site['id']) : '';
    return id === '' || shipped.some((each) => each.value === id)
      ? []
      : [{ value: id, label: isPlain(site) ? shown(site['name']) || id : id }];
  });
  return <ChoiceCards {...props} options={[...shipped, ...added]} value={shown(here) === '' ? null : shown(here)} onChange={onChange} />;
}
