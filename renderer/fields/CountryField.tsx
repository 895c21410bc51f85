/** A country by its first letters, in the visitor's language. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName, countryOptions } from '../../shared/fields/countries.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { Combo } from '../ui/Combo/Combo.tsx';
import { startsLike } from '../ui/fold.ts';

interface CountryProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optionalLabel?: string | undefined;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly locale: Locale;
}

/** Suggestions shown at once: more would push the answer off the screen. */
const SUGGESTIONS = 6;

export function CountryField({ value, onChange, locale, hint, ...rest }: CountryProps) {
  const { t } = useTranslation('flow');
  const [query, setQuery] = useState('');
  const named = useMemo(() => countryOptions(locale).map(({ code, name }) => ({ value: code, label: name })), [locale]);
  const typed = query.trim() !== '';
  const options = typed ? named.filter(({ label }) => startsLike(label, query)).slice(0, SUGGESTIONS) : [];
  return (
    <Combo
      {...rest}
      hint={hint ?? t('place.countryHint')}
      query={query}
      onQueryChange={setQuery}
      options={options}
      onPick={(code) => {
        onChange(code);
        setQuery('');
      }}
      {...(value === '' ? {} : { picked: { label: countryName(value, locale) } })}
      onClear={() => onChange('')}
      emptyText={typed ? t('place.noCountry') : ''}
    />
  );
}
