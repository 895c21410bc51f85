/** A commune of France by its first letters or postcode, or a town abroad. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchCommunes } from '../../shared/communes/index.ts';
import type { AnswerValue, PlaceValue } from '../../shared/flow/definition.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { ChoiceCards } from '../ui/ChoiceCards/ChoiceCards.tsx';
import { Combo } from '../ui/Combo/Combo.tsx';
import { TextInput } from '../ui/TextInput/TextInput.tsx';
import { CountryField } from './CountryField.tsx';
import { useCommunes } from './use-communes.ts';
import { place } from './values.ts';

interface PlaceProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optionalLabel?: string | undefined;
  readonly value: AnswerValue;
  readonly onChange: (value: PlaceValue | null) => void;
  readonly locale: Locale;
  /** Nothing but a commune of France can be chosen: the question is the list itself. */
  readonly onlyFrance: boolean;
}

const SUGGESTIONS = 6;

export function PlaceField({ id, legend, hint, error, optionalLabel, value, onChange, locale, onlyFrance }: PlaceProps) {
  const { t } = useTranslation('flow');
  const communes = useCommunes();
  const [query, setQuery] = useState('');
  const picked = place(value);
  const [abroad, setAbroad] = useState(picked?.in === 'abroad');
  const found = communes === null || query.trim() === '' ? [] : searchCommunes(communes, query, SUGGESTIONS);
  const shown = { ...(error === undefined ? {} : { error }) };

  const list = (
    <Combo
      id={id}
      label={onlyFrance ? [legend, optionalLabel].filter((part) => part !== undefined).join(' ') : t('place.commune')}
      hint={onlyFrance && hint !== undefined ? hint : t('place.communeHint')}
      query={query}
      onQueryChange={setQuery}
      options={found.map((commune) => ({ value: commune.code, label: commune.name, detail: commune.postcodes.join(', ') }))}
      onPick={(code) => {
        const commune = found.find((candidate) => candidate.code === code);
        if (commune === undefined) return;
        const typed = query.trim();
        const postcode = commune.postcodes.find((candidate) => candidate === typed) ?? commune.postcodes[0] ?? '';
        onChange({ in: 'france', code: commune.code, name: commune.name, postcode });
        setQuery('');
      }}
      {...(picked?.in === 'france' ? { picked: { label: `${picked.name} (${picked.postcode})` } } : {})}
      onClear={() => onChange(null)}
      emptyText={emptyText()}
      {...shown}
    />
  );
  if (onlyFrance) return list;
  return (
    <fieldset className="field-group">
      <legend>
        {legend} {optionalLabel}
      </legend>
      {hint !== undefined && <p className="field-group__hint">{hint}</p>}
      <ChoiceCards
        id={`${id}-where`}
        legend={legend}
        legendHidden
        columns={2}
        options={[
          { value: 'france', label: t('place.france') },
          { value: 'abroad', label: t('place.abroad') },
        ]}
        value={abroad ? 'abroad' : 'france'}
        onChange={(choice) => {
          setAbroad(choice === 'abroad');
          onChange(null);
        }}
      />
      {abroad ? (
        <>
          <TextInput
            id={id}
            label={t('place.town')}
            layout="text"
            value={picked?.in === 'abroad' ? picked.town : ''}
            onChange={(town) => onChange({ in: 'abroad', town, country: picked?.in === 'abroad' ? picked.country : '' })}
            {...shown}
          />
          <CountryField
            id={`${id}-country`}
            label={t('place.country')}
            value={picked?.in === 'abroad' ? picked.country : ''}
            onChange={(country) => onChange({ in: 'abroad', town: picked?.in === 'abroad' ? picked.town : '', country })}
            locale={locale}
          />
        </>
      ) : (
        list
      )}
    </fieldset>
  );

  function emptyText(): string {
    if (query.trim() === '') return '';
    return communes === null ? t('place.loading') : t('place.none');
  }
}
