/**
 * Logging a passage. "Nothing to report" is one tap; an anomaly takes a note first. Each passage has one request id, kept for every retry of it, so that a
 * finger that taps twice or an answer that got lost never logs a second one.
 */
import { useRef, useState } from 'react';
import type { DepositStatus } from '../../../shared/deposit-status.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import type { WatchRow } from '../../../shared/ipc/deposits.ts';
import { MOST_NOTE, type PassageOutcome, type WatchChange } from '../../../shared/watch/changes.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { instantInWords } from '../common/time.ts';
import { useAct } from '../common/useAct.ts';
import { isOver } from './watch-list.ts';

const words = watchesFr.passage;

interface PassageActsProps {
  readonly reference: string;
  readonly status: DepositStatus;
  readonly onPassed: (row: WatchRow, change: WatchChange) => void;
}

export function PassageActs({ reference, status, onPassed }: PassageActsProps) {
  const { act, run, reset } = useAct<WatchRow>();
  const [noting, setNoting] = useState(false);
  /** The passage that is being logged. Another outcome or note is another passage: its id must not answer for this one. */
  const draft = useRef<Request<'recordPassage'> | null>(null);

  const record = async (outcome: PassageOutcome, note: string) => {
    const same = draft.current?.outcome === outcome && draft.current.note === note ? draft.current : null;
    const request = same ?? { reference, requestId: crypto.randomUUID(), outcome, note };
    draft.current = request;
    const result = await run(() => kiosk.recordPassage(request));
    if (result?.ok === true) onPassed(result.value, { kind: 'passage', outcome, note });
  };
  const another = () => {
    draft.current = null;
    setNoting(false);
    reset();
  };

  return (
    <section className="staff-passage" aria-label={words.title}>
      {isOver(status) ? (
        <p>{words.closed}</p>
      ) : act.state === 'done' ? (
        <Notice tone="done" live>
          <div className="staff-line">
            <p>
              {words.done(
                act.value.lastPassage?.outcome ?? 'nothing',
                instantInWords(act.value.lastPassage?.at ?? new Date().toISOString()),
              )}
            </p>
            <Button variant="secondary" onPress={another}>
              {words.another}
            </Button>
          </div>
        </Notice>
      ) : noting ? (
        <AnomalyNote onKeep={(note) => void record('anomaly', note)} onCancel={() => setNoting(false)} />
      ) : (
        <div className="staff-passage__acts">
          <Button variant="primary" size="large" wide icon={<Icon name="check" />} onPress={() => void record('nothing', '')}>
            {words.nothing}
          </Button>
          <Button variant="secondary" size="large" wide icon={<Icon name="alert" />} onPress={() => setNoting(true)}>
            {words.anomaly}
          </Button>
        </div>
      )}
      {act.state === 'running' && <p className="staff-aside">{words.running}</p>}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
    </section>
  );
}

interface AnomalyNoteProps {
  readonly onKeep: (note: string) => void;
  readonly onCancel: () => void;
}

function AnomalyNote({ onKeep, onCancel }: AnomalyNoteProps) {
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  const keep = () => {
    const text = note.trim();
    const fault = text === '' ? words.noteMissing : Array.from(text).length > MOST_NOTE ? words.noteTooLong : null;
    setError(fault);
    if (fault === null) onKeep(text);
  };
  return (
    <div className="staff-passage__note">
      <StaffForm onSubmit={keep}>
        <TextInput
          id="passage-note"
          label={words.note}
          labelSize="small"
          hint={words.noteHint}
          error={error}
          value={note}
          onChange={setNote}
          layout="text"
          multiline
          counter
          maxLength={MOST_NOTE}
          required
          autoFocus
        />
        <div className="row">
          <Button variant="primary" icon={<Icon name="check" />} onPress={keep}>
            {words.keepAnomaly}
          </Button>
          <Button variant="secondary" onPress={onCancel}>
            {staffFr.frame.cancel}
          </Button>
        </div>
      </StaffForm>
    </div>
  );
}
