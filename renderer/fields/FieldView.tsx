/**
 * Kind of field → component, exhaustive: a new kind does not compile until it has a screen.
 */
import { useTranslation } from 'react-i18next';
import { isFilled } from '../../shared/flow/condition.ts';
import { Checkbox } from '../ui/Checkbox/Checkbox.tsx';
import { ChoiceCards, MultiChoiceCards } from '../ui/ChoiceCards/ChoiceCards.tsx';
import { DateParts } from '../ui/DateParts/DateParts.tsx';
import { CountryField } from './CountryField.tsx';
import { IdentifierField } from './IdentifierField.tsx';
import { ItemsFieldView } from './ItemsFieldView.tsx';
import { MomentField } from './MomentField.tsx';
import { PeriodField } from './PeriodField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { SlotField } from './SlotField.tsx';
import type { FieldViewProps } from './field-view-props.ts';
import { strings, text, useQuickDays } from './values.ts';

export function FieldView(props: FieldViewProps) {
  const { field, value, onChange, answers, error, words, locale } = props;
  const { t } = useTranslation('flow');
  const quickDays = useQuickDays();
  const own = words.fields[field.id];
  const label = own?.label ?? field.id;
  const common = {
    id: field.id,
    ...(own?.hint === undefined ? {} : { hint: own.hint }),
    ...(error === null ? {} : { error }),
    optionalLabel: field.required === true || field.kind === 'agree' ? undefined : `(${t('step.optional')})`,
  };

  switch (field.kind) {
    case 'name':
    case 'text':
    case 'longText':
    case 'phone':
    case 'email':
    case 'postcode':
    case 'money':
    case 'count':
    case 'plate':
    case 'vin':
    case 'imei':
    case 'iban':
    case 'siren':
    case 'siret':
    case 'lastFour':
      return <IdentifierField {...common} field={field} label={label} value={text(value)} onChange={onChange} locale={locale} />;
    case 'country':
      return <CountryField {...common} label={label} value={text(value)} onChange={onChange} locale={locale} />;
    case 'date':
      return <DateParts {...common} legend={label} value={text(value)} onChange={onChange} quick={quickDays} />;
    case 'birthDate':
      return <DateParts {...common} legend={label} value={text(value)} onChange={onChange} />;
    case 'choice':
      return (
        <ChoiceCards
          {...common}
          legend={label}
          options={field.options.map((option) => ({ value: option, label: words.options[field.optionSet]?.[option] ?? option }))}
          value={isFilled(value) ? text(value) : null}
          onChange={onChange}
        />
      );
    case 'choices':
      return (
        <MultiChoiceCards
          {...common}
          legend={label}
          options={field.options.map((option) => ({ value: option, label: words.options[field.optionSet]?.[option] ?? option }))}
          value={strings(value)}
          onChange={onChange}
        />
      );
    case 'yesNo':
      return (
        <ChoiceCards
          {...common}
          legend={label}
          options={(field.unknown === true ? (['yes', 'no', 'unknown'] as const) : (['yes', 'no'] as const)).map((option) => ({
            value: option,
            label: t(`yesNo.${option}`),
          }))}
          value={isFilled(value) ? text(value) : null}
          onChange={onChange}
        />
      );
    case 'agree':
      return (
        <Checkbox
          id={field.id}
          label={label}
          error={error ?? undefined}
          checked={value === 'yes'}
          onChange={(checked) => onChange(checked ? 'yes' : null)}
        />
      );
    case 'place':
      return (
        <PlaceField {...common} legend={label} onlyFrance={field.inFrance === true} value={value} onChange={onChange} locale={locale} />
      );
    case 'moment':
      return <MomentField {...common} legend={label} value={value} onChange={onChange} />;
    case 'period':
      return (
        <PeriodField
          {...common}
          field={field}
          legend={label}
          value={value}
          onChange={onChange}
          answers={answers}
          words={words}
          locale={locale}
        />
      );
    case 'slot':
      return <SlotField {...common} legend={label} value={value} onChange={onChange} locale={locale} />;
    case 'items':
      return <ItemsFieldView {...props} field={field} label={label} draw={FieldView} />;
  }
}
