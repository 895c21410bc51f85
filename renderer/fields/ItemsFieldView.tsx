/**
 * A list of cards (stolen objects, witnesses…): choose what it is, fill its own questions, keep it. A card that is being
 * filled is checked on its own before it joins the list.
 */
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkField } from '../../shared/flow/check.ts';
import { holds, isFilled } from '../../shared/flow/condition.ts';
import type { AnswerValue, ItemsField, ItemValue } from '../../shared/flow/definition.ts';
import { isItems, summariseItem } from '../../shared/flow/summary.ts';
import { useAnnounce } from '../a11y/Announcer.tsx';
import { useViewFocus } from '../a11y/useViewFocus.ts';
import { faultWords, summaryWords } from '../flow/fault-words.ts';
import { useRuleClock } from '../flow/use-rule-clock.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { ErrorSummary } from '../ui/ErrorSummary/ErrorSummary.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import type { FieldViewProps } from './field-view-props.ts';

type ItemsProps = FieldViewProps & {
  readonly field: ItemsField;
  readonly label: string;
  /** Draws one question of a card: given by the caller, which draws cards through this component. */
  readonly draw: ComponentType<FieldViewProps>;
};

/** The card being filled; `index` is null for a new one. */
interface OpenCard {
  readonly index: number | null;
  readonly type: string | null;
  readonly values: Readonly<Record<string, string>>;
}

export function ItemsFieldView({ field, label, value, onChange, answers, error, words, locale, onOpenItem, draw: Question }: ItemsProps) {
  const { t } = useTranslation('flow');
  const ruleClock = useRuleClock();
  const announce = useAnnounce();
  const items: readonly ItemValue[] = isItems(value) ? value : [];
  const [open, setOpen] = useState<OpenCard | null>(null);
  /** How many times the open card was refused: its messages appear with the first and then follow the corrections. */
  const [refusals, setRefusals] = useState(0);

  const show = (card: OpenCard | null) => {
    setOpen(card);
    setRefusals(0);
    onOpenItem?.(card === null ? null : field.id);
  };

  // Each view begins at its title, not at the top of the page.
  const title = `${field.id}-title`;
  useViewFocus(open === null ? 'list' : open.type === null ? 'choose' : 'card', title);

  const types = Object.keys(field.types);
  const hint = words.fields[field.id]?.hint;

  if (open !== null && open.type === null) {
    return (
      <section className="items" id={field.id}>
        <h2 id={title} tabIndex={-1}>
          {t('items.choose')}
        </h2>
        {types.map((type) => (
          <Button key={type} id={`${field.id}-type-${type}`} variant="secondary" size="large" wide onPress={() => show({ ...open, type })}>
            {words.items[field.id]?.[type] ?? type}
          </Button>
        ))}
        <Button variant="quiet" onPress={() => show(null)}>
          {t('items.cancel')}
        </Button>
      </section>
    );
  }

  if (open !== null && open.type !== null) {
    const { type, index, values } = open;
    const parts = (field.types[type] ?? []).filter((part) => holds(part.when, values));
    const clock = ruleClock();
    const checks = parts.map((part) => [part.id, checkField(part, values[part.id], clock)] as const);
    const found = checks.flatMap(([, check]) => check.faults);
    const faults = refusals === 0 ? [] : found;
    const keep = () => {
      if (found.length > 0) {
        setRefusals(refusals + 1);
        return;
      }
      const filled = checks.flatMap(([id, check]) => (typeof check.value === 'string' ? [[id, check.value] as const] : []));
      const item: ItemValue = { ...Object.fromEntries(filled), type };
      onChange(index === null ? [...items, item] : items.map((other, at) => (at === index ? item : other)));
      announce(t('items.kept'));
      show(null);
    };
    return (
      <section className="items" id={field.id}>
        <Card>
          <h2 id={title} tabIndex={-1}>
            {words.items[field.id]?.[type] ?? type}
          </h2>
          <div className="stack">
            <ErrorSummary
              attempt={refusals}
              title={t('step.errors', { count: faults.length })}
              errors={faults.map((fault) => ({ fieldId: fault.field, message: summaryWords(fault, parts, words, locale) }))}
            />
            {parts.map((part) => {
              const fault = faults.find((candidate) => candidate.field === part.id);
              return (
                <Question
                  key={part.id}
                  field={part}
                  value={values[part.id] ?? null}
                  onChange={(next: AnswerValue) => setOpen({ ...open, values: withValue(values, part.id, next) })}
                  answers={answers}
                  error={fault === undefined ? null : faultWords(fault, parts, words, locale)}
                  words={words}
                  locale={locale}
                />
              );
            })}
            <Button variant="primary" wide id={`${field.id}-keep`} onPress={keep}>
              {t('items.keep')}
            </Button>
            <Button variant="quiet" wide onPress={() => show(null)}>
              {t('items.cancel')}
            </Button>
          </div>
        </Card>
      </section>
    );
  }

  return (
    <section className="items" aria-label={label}>
      <h2 id={title} tabIndex={-1}>
        {label}
      </h2>
      {hint !== undefined && <p className="field-group__hint">{hint}</p>}
      {error !== null && (
        <p className="field-error" id={`${field.id}-error`}>
          {error}
        </p>
      )}
      <p>{items.length === 0 ? t('items.none') : t('items.count', { count: items.length })}</p>
      {items.map((item, index) => {
        const summary = summariseItem(field, item, locale, words);
        const name = `${index + 1}. ${summary.title}`;
        return (
          <Card key={`${item.type}-${index}`}>
            <h3>{name}</h3>
            <p dir="auto">{summary.lines.map((line) => line.value).join(' · ')}</p>
            <div className="items__acts">
              <Button
                variant="secondary"
                ariaLabel={`${t('items.edit')} ${name}`}
                onPress={() => show({ index, type: item.type, values: item })}
              >
                {t('items.edit')}
              </Button>
              <Button
                variant="quiet"
                ariaLabel={`${t('items.remove')} ${name}`}
                onPress={() => {
                  onChange(items.filter((_, at) => at !== index));
                  announce(t('items.removed'));
                }}
              >
                {t('items.remove')}
              </Button>
            </div>
          </Card>
        );
      })}
      {items.length < field.most ? (
        <Button
          variant="secondary"
          size="large"
          wide
          icon={<Icon name="add" />}
          id={field.id}
          onPress={() => show({ index: null, type: types.length === 1 ? (types[0] ?? null) : null, values: {} })}
        >
          {t('items.add')}
        </Button>
      ) : (
        <p>{t('items.full')}</p>
      )}
    </section>
  );
}

function withValue(values: Readonly<Record<string, string>>, id: string, next: AnswerValue): Readonly<Record<string, string>> {
  const { [id]: _dropped, ...rest } = values;
  return typeof next === 'string' && isFilled(next) ? { ...rest, [id]: next } : rest;
}
