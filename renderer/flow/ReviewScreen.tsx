/**
 * "Vérifiez vos réponses": every line leads back and returns. Answers are covered until asked for, since the screen stands in a
 * crowd, and those that open a door one by one. Submitting is one idempotent request: pressing again after a failure never makes a
 * second deposit.
 */
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askedAnswers } from '../../shared/flow/check.ts';
import type { ServiceDefinition } from '../../shared/flow/definition.ts';
import type { FlowAction, FlowState } from '../../shared/flow/reducer.ts';
import { progress } from '../../shared/flow/reducer.ts';
import { type SummaryLine, type SummarySection, summarise } from '../../shared/flow/summary.ts';
import { offeredService } from '../app/offered.ts';
import { Page } from '../app/Page.tsx';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { Checkbox } from '../ui/Checkbox/Checkbox.tsx';
import { ErrorSummary } from '../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { Progress } from '../ui/Progress/Progress.tsx';

interface ReviewProps {
  readonly definition: ServiceDefinition;
  readonly state: FlowState;
  readonly dispatch: (action: FlowAction) => void;
}

type Sending = 'idle' | 'sending' | 'down' | 'slotTaken';

export function ReviewScreen({ definition, state, dispatch }: ReviewProps) {
  const { t } = useTranslation('flow');
  const { locale, visit, go } = useVisit();
  const words = definition.words[locale];
  const answers = askedAnswers(definition, state.answers);
  const [consents, setConsents] = useState<readonly string[]>([]);
  /** How many times submitting was tried. */
  const [tries, setTries] = useState(0);
  const [covered, setCovered] = useState(true);
  const [sending, setSending] = useState<Sending>('idle');
  const requestId = useRef(crypto.randomUUID());
  const guarded = useMemo(() => guardedFields(definition), [definition]);
  const missing = definition.consents.filter((consent) => !consents.includes(consent));

  const submit = async () => {
    setTries(tries + 1);
    if (missing.length > 0 || sending === 'sending') return;
    setSending('sending');
    const answer = await kiosk.submitDeposit({
      visitId: visit.id,
      requestId: requestId.current,
      service: definition.id,
      version: definition.version,
      locale,
      answers,
    });
    if (answer.ok) {
      go({ name: 'receipt', receipt: answer.value });
      return;
    }
    switch (answer.failure.code) {
      case 'answersRejected':
        dispatch({ type: 'refused', fields: answer.failure.detail?.fields ?? [] });
        setSending('idle');
        return;
      case 'conflict':
        setSending('slotTaken');
        return;
      default:
        setSending('down');
    }
  };

  const { current, total } = progress(definition, state);
  return (
    <Page
      screen="review"
      title={t('review.title')}
      intro={t('review.intro')}
      onBack={() => dispatch({ type: 'back', answers: {} })}
      aside={<Progress current={current} total={total} label={t('step.of', { current, total })} />}
    >
      <div className="stack">
        <Button variant="secondary" onPress={() => setCovered(!covered)}>
          {covered ? t('review.show') : t('review.mask')}
        </Button>
        {summarise(definition, answers, locale).map((section) => (
          <ReviewSection
            key={section.step}
            section={section}
            covered={covered}
            guarded={guarded}
            onEdit={() => dispatch({ type: 'edit', step: section.step })}
          />
        ))}
        <h2>{t('review.consents')}</h2>
        {tries > 0 && missing.length > 0 && (
          <ErrorSummary
            attempt={tries}
            title={t('review.consentMissing')}
            errors={missing.map((consent) => ({ fieldId: `consent-${consent}`, message: words.warnings[consent] ?? consent }))}
          />
        )}
        {definition.consents.map((consent) => (
          <Checkbox
            key={consent}
            id={`consent-${consent}`}
            label={words.warnings[consent] ?? consent}
            checked={consents.includes(consent)}
            onChange={(checked) => setConsents(checked ? [...consents, consent] : consents.filter((other) => other !== consent))}
          />
        ))}
        {sending === 'down' && <Notice tone="error">{t('review.storeDown')}</Notice>}
        {sending === 'slotTaken' && <Notice tone="attention">{t('slot.taken')}</Notice>}
        <Button variant="primary" size="large" wide id="submit" onPress={() => void submit()}>
          {submitLabel()}
        </Button>
      </div>
    </Page>
  );

  function submitLabel(): string {
    if (sending === 'sending') return t('review.sending');
    return offeredService(visit, definition.id)?.mode === 'slip' ? t('review.submitSlip') : t('review.submit');
  }
}

interface SectionProps {
  readonly section: SummarySection;
  readonly covered: boolean;
  /** Fields whose answers stay covered until each is asked for. */
  readonly guarded: ReadonlySet<string>;
  readonly onEdit: () => void;
}

function ReviewSection({ section, covered, guarded, onEdit }: SectionProps) {
  const { t } = useTranslation('flow');
  const lines = [
    ...section.lines,
    ...section.items.flatMap((item) => [{ field: item.title, label: item.title, value: '', verbatim: false }, ...item.lines]),
  ];
  return (
    <Card>
      <div className="review__head">
        <h2>{section.title}</h2>
        <Button variant="quiet" onPress={onEdit} ariaLabel={t('review.editSection', { section: section.title })}>
          {t('review.edit')}
        </Button>
      </div>
      <dl className="review__lines">
        {lines.map((line, index) => (
          <div key={`${line.field}-${index}`} className="review__line">
            <dt>{line.label}</dt>
            {!covered && guarded.has(line.field) ? (
              <GuardedAnswer line={line} />
            ) : (
              <dd dir={line.verbatim ? 'auto' : undefined}>{covered && line.value !== '' ? <Covered /> : line.value}</dd>
            )}
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** The answer is there, and not read out. */
function Covered() {
  const { t } = useTranslation('flow');
  return (
    <>
      <span aria-hidden="true">••••••</span>
      <span className="sr">{t('review.hidden')}</span>
    </>
  );
}

/** What opens a door: shown alone, and covered again with the others. */
function GuardedAnswer({ line }: { readonly line: SummaryLine }) {
  const { t } = useTranslation('flow');
  const [shown, setShown] = useState(false);
  const { label } = line;
  return (
    <dd className="review__guarded" dir={line.verbatim ? 'auto' : undefined}>
      <span>{shown ? line.value : <Covered />}</span>
      <Button
        variant="quiet"
        ariaLabel={shown ? t('review.maskOneOf', { label }) : t('review.showOneOf', { label })}
        onPress={() => setShown(!shown)}
      >
        {shown ? t('review.maskOne') : t('review.showOne')}
      </Button>
    </dd>
  );
}

/** The fields of a service, of its cards too, whose answers open a door. */
function guardedFields({ steps }: ServiceDefinition): ReadonlySet<string> {
  const fields = steps.flatMap((step) => step.fields);
  const parts = fields.flatMap((field) => (field.kind === 'items' ? Object.values(field.types).flat() : []));
  return new Set([...fields, ...parts].filter(({ guarded }) => guarded === true).map(({ id }) => id));
}
