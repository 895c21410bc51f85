/**
 * One question screen. What is typed stays in this form and, on every way out, in the flow's state: nothing is lost by
 * going back, by a mistake, or by opening another screen. "Continuer" is never disabled: it explains instead.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { activeFields, checkStep } from '../../shared/flow/check.ts';
import type { Answers, AnswerValue, FieldFault, ServiceDefinition, Step } from '../../shared/flow/definition.ts';
import { type FlowAction, type FlowState, REFUSALS_BEFORE_HELP, progress } from '../../shared/flow/reducer.ts';
import { Page } from '../app/Page.tsx';
import { useVisit } from '../app/visit.tsx';
import { FieldView } from '../fields/FieldView.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { Progress } from '../ui/Progress/Progress.tsx';
import { bringIntoView } from '../ui/Question/jump.ts';
import { faultWords, summaryWords } from './fault-words.ts';
import { useRuleClock } from './use-rule-clock.ts';

interface StepProps {
  readonly definition: ServiceDefinition;
  readonly step: Step;
  readonly state: FlowState;
  readonly dispatch: (action: FlowAction) => void;
}

/** react-hook-form needs a plain record; field ids never hold a dot. */
type Values = Record<string, AnswerValue | undefined>;

export function StepScreen({ definition, step, state, dispatch }: StepProps) {
  const { t } = useTranslation('flow');
  const { locale, openHelp } = useVisit();
  const ruleClock = useRuleClock();
  const words = definition.words[locale];
  const form = useForm<Values>({ defaultValues: { ...state.answers } });
  const values = form.watch();
  /** A card of a list that is being filled: leaving the step would lose it. */
  const [openItem, setOpenItem] = useState<string | null>(null);
  /** How often leaving was tried meanwhile. */
  const [itemWarnings, setItemWarnings] = useState(0);

  const merged: Answers = useMemo(() => ({ ...state.answers, ...values }), [state.answers, values]);
  const fields = activeFields(step, merged);
  // Messages appear with the first refusal, then follow the corrections as they are typed.
  const faults: readonly FieldFault[] = useMemo(() => {
    if (state.refusals === 0) return [];
    const checked = checkStep(definition, step, merged, ruleClock());
    return checked.ok ? [] : checked.faults;
  }, [definition, step, merged, state.refusals, ruleClock]);

  const leave = (type: 'continue' | 'back') => {
    if (openItem === null) dispatch({ type, answers: form.getValues() });
    else setItemWarnings(itemWarnings + 1);
  };
  const submit = () => leave('continue');
  const warning = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (itemWarnings > 0 && warning.current !== null) bringIntoView(warning.current);
  }, [itemWarnings]);

  // A fault inside a card of a list is shown with the list.
  const messageFor = (id: string) => {
    const fault = faults.find(({ field }) => field === id || field.startsWith(`${id}.`));
    return fault === undefined ? null : faultWords(fault, step.fields, words, locale);
  };
  const fromReview = state.at.name === 'step' && state.at.fromReview;
  const { current, total } = progress(definition, state);
  const stepWords = words.steps[step.id];

  return (
    <Page
      screen={`step-${step.id}`}
      title={stepWords?.title ?? step.id}
      intro={stepWords?.intro}
      onBack={() => leave('back')}
      aside={<Progress current={current} total={total} label={t('step.of', { current, total })} />}
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary
          attempt={state.refusals}
          title={t('step.errors', { count: faults.length })}
          errors={faults.map((fault) => ({
            fieldId: fault.field.split('.')[0] ?? fault.field,
            message: summaryWords(fault, step.fields, words, locale),
          }))}
        />
        {state.refusals >= REFUSALS_BEFORE_HELP && (
          <Notice tone="info">
            <p>{t('step.needHelp')}</p>
            <Button variant="secondary" onPress={openHelp}>
              {t('step.callHelp')}
            </Button>
          </Notice>
        )}
        {step.notes?.map((note) => (
          <Notice key={note} tone="info">
            {stepWords?.notes?.[note] ?? ''}
          </Notice>
        ))}
        {fields.map((field) => (
          <Controller
            key={field.id}
            control={form.control}
            name={field.id}
            render={({ field: input }) => (
              <FieldView
                field={field}
                value={input.value ?? null}
                onChange={(value) => {
                  input.onChange(value);
                  setItemWarnings(0);
                }}
                answers={merged}
                onOpenItem={setOpenItem}
                error={messageFor(field.id)}
                words={words}
                locale={locale}
              />
            )}
          />
        ))}
        {itemWarnings > 0 && openItem !== null && (
          <div ref={warning}>
            <Notice tone="attention" live>
              {t('items.unfinished')}
            </Notice>
          </div>
        )}
        <Button variant="primary" size="large" wide id="continue" onPress={submit}>
          {fromReview ? t('step.toReview') : t('step.continue')}
        </Button>
      </form>
    </Page>
  );
}
