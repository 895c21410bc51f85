/** Draws the fields of a form from their description, each with its fault beside it. */
import { choiceWords, fieldWords } from '../../../shared/i18n/staff-settings-fields.fr.ts';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import type { SettingFault } from '../../../shared/settings/layer.ts';
import { noteLooksPersonal } from '../../../shared/register/note-check.ts';
import { isPlain } from '../../../shared/settings/differences.ts';
import { ChoiceCards, MultiChoiceCards } from '../../ui/ChoiceCards/ChoiceCards.tsx';
import { DateParts } from '../../ui/DateParts/DateParts.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { fieldId, getAt, setAt, shown, shownCodes, typedCodes, typedNumber, type Path } from './draft.ts';
import type { SettingField } from './field.ts';
import { KeptInput } from './KeptInput.tsx';
import { MaybeField } from './MaybeField.tsx';
import { RowsField } from './RowsField.tsx';
import { ShippedSitesField, SiteField } from './SitesField.tsx';
import { shownTime, typedTime } from './spans.ts';
import { SpansInput, WeekInput } from './SpansInput.tsx';

const words = settingsFr.form;
const YES_NO = ['yes', 'no'] as const;

interface FieldsProps {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly faults: readonly SettingFault[];
  /** What lies at a path was taken away, with all its fields. */
  readonly onGone: (path: Path) => void;
  /** Path of the object or member that the fields lie in. */
  readonly base: Path;
  readonly fields: readonly SettingField[];
}

const wordsOf = (path: Path) => fieldWords(path.map((step) => (typeof step === 'number' ? '*' : step)).join('.'));

export function FieldList({ value, base, fields, ...rest }: FieldsProps) {
  return fields.map((field) => (
    <OneField key={field.path.join('.')} {...rest} value={value} path={[...base, ...field.path]} field={field} />
  ));
}

/** What a text that everybody reads seems to hold of a person. */
function doubtOf(text: string): string | undefined {
  const doubts = noteLooksPersonal(text);
  return doubts.length === 0 ? undefined : words.doubt(doubts);
}

interface OneProps extends Omit<FieldsProps, 'base' | 'fields'> {
  readonly path: Path;
  readonly field: SettingField;
}

function OneField({ value, onChange, faults, onGone, path, field }: OneProps) {
  const { label, hint } = wordsOf(path);
  const id = fieldId(path);
  const error = faults.find((fault) => fault.path === path.join('.'))?.message;
  const here = getAt(value, path);
  const put = (part: unknown) => onChange(setAt(value, path, part));
  const nested = { value, onChange, faults, onGone };
  switch (field.kind) {
    case 'text':
      return (
        <TextInput
          id={id}
          label={label}
          labelSize="small"
          hint={hint}
          error={error}
          value={shown(here)}
          onChange={(typed) => put(typed === '' ? field.empty : typed)}
          layout="text"
          maxLength={field.most}
          {...(field.tall === true ? { multiline: true, counter: true } : {})}
          advice={field.watched === true ? doubtOf(shown(here)) : undefined}
        />
      );
    case 'number':
      return (
        <KeptInput
          id={id}
          label={label}
          hint={hint}
          error={error}
          value={here}
          show={shown}
          read={typedNumber}
          onChange={put}
          layout="decimal"
          width={8}
        />
      );
    case 'codes':
      return (
        <KeptInput
          id={id}
          label={label}
          hint={hint}
          error={error ?? faults.find((fault) => fault.path.startsWith(`${path.join('.')}.`))?.message}
          value={here}
          show={shownCodes}
          read={typedCodes}
          onChange={put}
          layout={field.layout ?? 'upper'}
          multiline
        />
      );
    case 'yesNo':
      return (
        <ChoiceCards
          id={id}
          legend={label}
          hint={hint}
          error={error}
          columns={2}
          options={YES_NO.map((option) => ({ value: option, label: words[option] }))}
          value={here === true ? 'yes' : 'no'}
          onChange={(chosen) => put(chosen === 'yes')}
        />
      );
    case 'choice':
      return (
        <ChoiceCards
          id={id}
          legend={label}
          hint={hint}
          error={error}
          columns={2}
          options={field.options.map((option) => ({ value: option, label: choiceWords(path.at(-1)?.toString() ?? '', option) }))}
          value={typeof here === 'string' ? here : null}
          onChange={put}
        />
      );
    case 'picks':
      return (
        <MultiChoiceCards
          id={id}
          legend={label}
          hint={hint}
          error={error ?? faults.find((fault) => fault.path.startsWith(`${path.join('.')}.`))?.message}
          options={field.options.map((option) => ({ value: option, label: choiceWords(path.at(-1)?.toString() ?? '', option) }))}
          value={Array.isArray(here) ? here.map(String) : []}
          onChange={put}
        />
      );
    case 'site':
      return <SiteField id={id} legend={label} hint={hint} error={error} here={here} value={value} onChange={put} />;
    case 'shippedSites':
      return <ShippedSitesField id={id} legend={label} hint={hint} error={error} here={here} onChange={put} />;
    case 'day':
      return (
        <DateParts
          id={id}
          legend={label}
          hint={hint}
          error={error}
          value={shown(here)}
          onChange={(typed) => put(field.optional && typed.replaceAll('-', '') === '' ? null : typed)}
        />
      );
    case 'time':
      return (
        <KeptInput
          id={id}
          label={label}
          hint={hint}
          error={error}
          value={here}
          show={shownTime}
          read={(typed) => (typed === '' ? null : typedTime(typed))}
          onChange={put}
          layout="text"
          width={8}
        />
      );
    case 'spans':
      return <SpansInput {...nested} path={path} />;
    case 'week':
      return <WeekInput {...nested} path={path} />;
    case 'maybe': {
      const isSet = here !== null && here !== undefined;
      return (
        <MaybeField
          id={id}
          label={label}
          titled={path.length > 1}
          isSet={isSet}
          onSet={() => put(field.fresh)}
          onUnset={() => {
            put(null);
            onGone(path);
          }}
        >
          {isSet && <FieldList {...nested} base={path} fields={field.fields} />}
        </MaybeField>
      );
    }
    case 'variant': {
      const kind = isPlain(here) ? shown(here['kind']) : '';
      return (
        <>
          <ChoiceCards
            id={`${id}-kind`}
            legend={wordsOf([...path, 'kind']).label}
            error={faults.find((fault) => fault.path === `${path.join('.')}.kind`)?.message}
            options={Object.keys(field.forms).map((option) => ({ value: option, label: choiceWords('kind', option) }))}
            value={kind}
            onChange={(chosen) => {
              put(field.forms[chosen]?.fresh);
              onGone(path);
            }}
          />
          <FieldList {...nested} base={path} fields={field.forms[kind]?.fields ?? []} />
        </>
      );
    }
    case 'rows':
      return (
        <RowsField
          {...nested}
          path={path}
          fresh={field.fresh}
          drawMember={(base) => <FieldList {...nested} base={base} fields={field.fields} />}
        />
      );
    case 'section':
      return (
        <fieldset className="setting-section">
          <legend>{label}</legend>
          <FieldList {...nested} base={path} fields={field.fields} />
        </fieldset>
      );
  }
}
