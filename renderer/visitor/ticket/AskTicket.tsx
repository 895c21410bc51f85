/**
 * The reference and the code of a receipt. Slips of the finger are found here, by the check characters, and cost no try; what main refuses is said
 * of both together, so that nobody learns whether a reference exists.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/ipc/visit.ts';
import { parseCode, parseReference } from '../../../shared/reference.ts';
import type { Failure } from '../../../shared/result.ts';
import { Page } from '../../app/Page.tsx';
import { useVisit } from '../../app/visit.tsx';
import { kiosk } from '../../bridge/kiosk.ts';
import { HideCode } from '../../session/HideCode.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { CODE_GROUPS, REFERENCE_GROUPS, grouped } from './grouped.ts';
import { TicketWait } from './TicketWait.tsx';

/** What the visitor has typed. */
export interface TypedTicket {
  readonly reference: string;
  readonly code: string;
}

/** The boundary's own limit, in characters. */
const MOST_TYPED = 60;

interface AskProps {
  readonly typed: TypedTicket;
  readonly onTyped: (typed: TypedTicket) => void;
  readonly onOpen: (ticket: TicketView) => void;
}

export function AskTicket({ typed, onTyped, onOpen }: AskProps) {
  const { t } = useTranslation('ticket');
  const { t: flow } = useTranslation('flow');
  const { visit, go, openHelp } = useVisit();
  /** How many times opening was tried. */
  const [tries, setTries] = useState(0);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Milliseconds to wait from now on. */
  const [wait, setWait] = useState<number | null>(null);
  const faults = tries === 0 ? [] : faultsOf(typed);
  const messageFor = (field: keyof TypedTicket) => {
    const fault = faults.find((found) => found.field === field);
    return fault === undefined ? undefined : t(`ask.${fault.says}`);
  };
  const type = (change: Partial<TypedTicket>) => {
    setFailure(null);
    onTyped({ ...typed, ...change });
  };

  const open = async () => {
    setTries(tries + 1);
    if (asking || faultsOf(typed).length > 0) return;
    setAsking(true);
    const answer = await kiosk.openTicket({ visitId: visit.id, ...typed });
    setAsking(false);
    if (answer.ok) {
      onOpen(answer.value);
      return;
    }
    setFailure(answer.failure);
    const ms = answer.failure.detail?.retryAfterMs ?? 0;
    if (ms > 0) setWait(ms);
  };

  const home = () => go({ name: 'home' });
  if (wait !== null) {
    return (
      <TicketWait
        ms={wait}
        onOver={() => {
          setWait(null);
          setFailure(null);
        }}
        onBack={home}
      />
    );
  }
  return (
    <Page screen="ticket" title={t('ask.title')} intro={t('ask.intro')} onBack={home}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <ErrorSummary
          attempt={tries}
          title={flow('step.errors', { count: faults.length })}
          errors={faults.map(({ field, says }) => ({ fieldId: `ticket-${field}`, message: t(`ask.${says}`) }))}
        />
        <TextInput
          id="ticket-reference"
          label={t('ask.reference')}
          hint={t('ask.referenceHint')}
          error={messageFor('reference')}
          layout="upper"
          maxLength={MOST_TYPED}
          width={18}
          value={typed.reference}
          onChange={(reference) => type({ reference: grouped(REFERENCE_GROUPS, typed.reference, reference) })}
          onBlur={() => onTyped({ ...typed, reference: parseReference(typed.reference) ?? typed.reference })}
        />
        <TextInput
          id="ticket-code"
          label={t('ask.code')}
          hint={t('ask.codeHint')}
          error={messageFor('code')}
          layout="upper"
          maxLength={MOST_TYPED}
          width={18}
          value={typed.code}
          onChange={(code) => type({ code: grouped(CODE_GROUPS, typed.code, code) })}
          onBlur={() => onTyped({ ...typed, code: parseCode(typed.code) ?? typed.code })}
        />
        {failure !== null && <Refused failure={failure} />}
        <Button variant="primary" size="large" wide id="open-ticket" onPress={() => void open()}>
          {asking ? t('ask.opening') : t('ask.open')}
        </Button>
        <div className="ticket__lost">
          <p>{t('ask.lost')}</p>
          <Button onPress={openHelp}>{t('ask.help')}</Button>
        </div>
        <HideCode />
      </form>
    </Page>
  );
}

/** What main would not open, in words. */
function Refused({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation('ticket');
  switch (failure.code) {
    case 'wrongSecret': {
      const left = failure.detail?.triesLeft ?? 0;
      return (
        <Notice tone="attention" title={t('ask.wrong')} live>
          <p>{t('ask.wrongBody')}</p>
          {left > 0 && <p>{t('ask.triesLeft', { count: left })}</p>}
        </Notice>
      );
    }
    default:
      return (
        <Notice tone="error" live>
          {t('ask.down')}
        </Notice>
      );
  }
}

interface TypedFault {
  readonly field: keyof TypedTicket;
  readonly says: 'referenceMissing' | 'referenceUnreadable' | 'codeMissing' | 'codeUnreadable';
}

/** What cannot be a reference or a code, before main is asked. */
function faultsOf({ reference, code }: TypedTicket): readonly TypedFault[] {
  const faults: TypedFault[] = [];
  if (reference.trim() === '') faults.push({ field: 'reference', says: 'referenceMissing' });
  else if (parseReference(reference) === null) faults.push({ field: 'reference', says: 'referenceUnreadable' });
  if (code.trim() === '') faults.push({ field: 'code', says: 'codeMissing' });
  else if (parseCode(code) === null) faults.push({ field: 'code', says: 'codeUnreadable' });
  return faults;
}
