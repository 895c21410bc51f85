/** Choosing a slot: what was chosen and the way to another one, or the free slots week by week. After a refusal, the nearest ones. */
import { useState } from 'react';
import type { Slot } from '../../../shared/diary/slots.ts';
import { diaryFr } from '../../../shared/i18n/staff-diary.fr.ts';
import type { DiaryView } from '../../../shared/ipc/diary.ts';
import type { Failure } from '../../../shared/result.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { refusalInWords, slotInWords } from './diary-words.ts';
import { Weeks } from './Weeks.tsx';

interface SlotChoiceProps {
  readonly view: DiaryView;
  readonly chosen: Slot | null;
  readonly onChoose: (slot: Slot) => void;
}

export function SlotChoice({ view, chosen, onChoose }: SlotChoiceProps) {
  const [choosing, setChoosing] = useState(chosen === null);
  if (chosen !== null && !choosing) {
    return (
      <div className="diary-chosen">
        <p>
          <Icon name="calendar" />
          <strong>{slotInWords(chosen)}</strong>
        </p>
        <Button onPress={() => setChoosing(true)}>{diaryFr.pick.another}</Button>
      </div>
    );
  }
  return (
    <Weeks
      days={view.days}
      chosen={chosen}
      onPick={(slot) => {
        onChoose(slot);
        setChoosing(false);
      }}
    />
  );
}

interface RefusedSlotProps {
  readonly failure: Failure;
  readonly onChoose: (slot: Slot) => void;
}

/** Why an act of the diary was refused, and what is free instead. */
export function RefusedSlot({ failure, onChoose }: RefusedSlotProps) {
  const words = refusalInWords(failure);
  const offered = failure.detail?.slots ?? [];
  return (
    <>
      <FailureNotice failure={failure} {...(words === undefined ? {} : { words })} />
      {offered.length > 0 && (
        <div className="diary-offered" role="group" aria-label={diaryFr.form.offered}>
          <p className="diary-label">{diaryFr.form.offered}</p>
          {offered.map((slot) => (
            <Button key={`${slot.date} ${slot.time}`} wide icon={<Icon name="calendar" />} onPress={() => onChoose(slot)}>
              {slotInWords(slot)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
