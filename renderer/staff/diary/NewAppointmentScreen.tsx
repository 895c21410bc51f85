/** Making an appointment for a person at the desk: a slot, a word of the register, perhaps the reference of a deposit. No name. */
import { useCallback, useState } from 'react';
import type { Slot } from '../../../shared/diary/slots.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { AppointmentRow, DiaryView } from '../../../shared/ipc/diary.ts';
import type { Nature } from '../../../shared/register/lists.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { useAct } from '../common/useAct.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { NaturePicker } from '../register/Pickers.tsx';
import { useRegisterWork } from '../register/work.tsx';
import { useStaffSession } from '../session.tsx';
import { RefusedSlot, SlotChoice } from './SlotChoice.tsx';
import '../register/register.css';
import './diary.css';

const words = diaryFr.form;

interface Known {
  readonly view: DiaryView;
  /** The natures that this unit logs most. */
  readonly frequent: readonly Nature[];
}

async function loadKnown(): Promise<Result<Known>> {
  const [view, habits] = await Promise.all([kiosk.listDiary({}), kiosk.registerHabits({})]);
  if (!view.ok) return view;
  return habits.ok ? ok({ view: view.value, frequent: habits.value.natures }) : habits;
}

interface NewAppointmentProps {
  readonly slot: Slot | null;
  /** The deposit that it is for, when it is known already. */
  readonly reference: string | null;
}

export function NewAppointmentScreen({ slot, reference }: NewAppointmentProps) {
  const { go } = useStaffSession();
  const { loaded, reload } = useLoad(useCallback(loadKnown, []));
  return (
    <StaffPage title={words.title}>
      <div className="row">
        <Button icon={<Icon name="back" />} onPress={() => go(reference === null ? { name: 'diary' } : { name: 'deposit', reference })}>
          {reference === null ? diaryFr.back : diaryFr.backToDeposit}
        </Button>
      </div>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(known) => <NewForm known={known} slot={slot} reference={reference} onRefused={reload} />}
      </LoadedView>
    </StaffPage>
  );
}

interface NewFormProps extends NewAppointmentProps {
  readonly known: Known;
  /** Refused, perhaps because the slots on the screen are old: they are read again. */
  readonly onRefused: () => void;
}

function NewForm({ known: { view, frequent }, slot: first, reference: given, onRefused }: NewFormProps) {
  const { go } = useStaffSession();
  const { idFor, done } = useRegisterWork();
  const { act, run, reset } = useAct<AppointmentRow>();
  const [slot, setSlot] = useState(first);
  const [nature, setNature] = useState<Nature | null>(null);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  const choose = (next: Slot) => {
    reset();
    setFault(null);
    setSlot(next);
  };
  const keep = async () => {
    if (slot === null) return setFault(words.slotMissing);
    if (nature === null) return setFault(words.natureMissing);
    setFault(null);
    const reference = given ?? (typed.trim() === '' ? null : typed.trim());
    const content = { book: slot, nature, reference };
    const result = await run(() => kiosk.bookAppointment({ requestId: idFor(content), slot, nature, reference }));
    if (result === null) return;
    if (!result.ok) return onRefused();
    done(content);
    go({ name: 'appointment', id: result.value.id, note: words.kept });
  };
  return (
    <div className="diary">
      <section className="diary-part" aria-labelledby="diary-slot">
        <h2 id="diary-slot">{diaryFr.pick.day}</h2>
        {/* A slot that was offered after a refusal is chosen: the choice is drawn anew with it. */}
        <SlotChoice key={slot === null ? '' : `${slot.date} ${slot.time}`} view={view} chosen={slot} onChoose={choose} />
      </section>
      <section className="diary-part" aria-labelledby="diary-nature">
        <h2 id="diary-nature">{words.nature}</h2>
        <div className="reg">
          <div className="reg-grid">
            <NaturePicker
              id="diary-natures"
              frequent={frequent}
              chosen={nature}
              onChoose={(chosen) => {
                setFault(null);
                setNature(chosen);
              }}
            />
          </div>
        </div>
      </section>
      {given === null ? (
        <TextInput
          id="diary-reference"
          label={words.reference}
          labelSize="small"
          hint={words.referenceHint}
          value={typed}
          onChange={(text) => {
            reset();
            setTyped(text);
          }}
          layout="text"
          maxLength={40}
        />
      ) : (
        <p>{words.linked(given)}</p>
      )}
      {fault !== null && (
        <Notice tone="error" live>
          <p>{fault}</p>
        </Notice>
      )}
      {act.state === 'failed' && <RefusedSlot failure={act.failure} onChoose={choose} />}
      <div className="row">
        <Button variant="primary" size="large" icon={<Icon name="check" />} onPress={() => void keep()}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
