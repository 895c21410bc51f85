/** Moving and cancelling an appointment: both ask why, from a closed list, before anything is written. */
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { CANCELLING_REASONS, MOVE_REASONS, type MoveReason } from '../../../shared/diary/appointment.ts';
import type { Slot } from '../../../shared/diary/slots.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { Failure } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { Choices } from '../register/Choices.tsx';
import { RefusedSlot, SlotChoice } from './SlotChoice.tsx';

const words = diaryFr.one;

/** A part of the screen that opens under a button: focus goes to its title. */
function Panel({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="diary-panel" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Fault({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <Notice tone="error" live>
      <p>{text}</p>
    </Notice>
  );
}

interface MovePanelProps {
  /** Why the last try was refused, or null. */
  readonly failure: Failure | null;
  readonly onMove: (slot: Slot, reason: MoveReason) => void;
  /** Another slot was chosen: an older refusal is not true of it. */
  readonly onChoose: () => void;
}

export function MovePanel({ failure, onMove, onChoose }: MovePanelProps) {
  const { loaded, reload } = useLoad(useCallback(() => kiosk.listDiary({}), []));
  const [slot, setSlot] = useState<Slot | null>(null);
  const [reason, setReason] = useState<MoveReason | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    // Somebody may have been quicker: what is free is read again.
    if (failure !== null) reload();
  }, [failure, reload]);
  const choose = (next: Slot) => {
    onChoose();
    setFault(null);
    setSlot(next);
  };
  const keep = () => {
    if (slot === null) return setFault(diaryFr.form.slotMissing);
    if (reason === null) return setFault(words.reasonMissing);
    setFault(null);
    onMove(slot, reason);
  };
  return (
    <Panel id="diary-move" title={words.moveTitle}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(view) => <SlotChoice key={slot === null ? '' : `${slot.date} ${slot.time}`} view={view} chosen={slot} onChoose={choose} />}
      </LoadedView>
      <p className="diary-label">{words.moveReason}</p>
      <Choices
        label={words.moveReason}
        choices={MOVE_REASONS.map((value) => ({ value, label: diaryFr.moveReasons[value] }))}
        chosen={reason}
        onChoose={(chosen) => {
          setFault(null);
          setReason(chosen);
        }}
      />
      <Fault text={fault} />
      {failure !== null && <RefusedSlot failure={failure} onChoose={choose} />}
      <div className="row">
        <Button variant="primary" icon={<Icon name="check" />} onPress={keep}>
          {words.keepMove}
        </Button>
      </div>
    </Panel>
  );
}

type CancellingReason = (typeof CANCELLING_REASONS)[number];

export function CancelPanel({ onCancel }: { readonly onCancel: (reason: CancellingReason) => void }) {
  const [reason, setReason] = useState<CancellingReason | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const keep = () => {
    if (reason === null) return setFault(words.reasonMissing);
    setFault(null);
    onCancel(reason);
  };
  return (
    <Panel id="diary-cancel" title={words.cancelTitle}>
      <p>{words.cancelHint}</p>
      <Choices
        label={words.cancelReason}
        choices={CANCELLING_REASONS.map((value) => ({ value, label: diaryFr.cancelReasons[value] }))}
        chosen={reason}
        onChoose={(chosen) => {
          setFault(null);
          setReason(chosen);
        }}
      />
      <Fault text={fault} />
      <div className="row">
        <Button variant="danger" icon={<Icon name="forbidden" />} onPress={keep}>
          {words.keepCancel}
        </Button>
      </div>
    </Panel>
  );
}
