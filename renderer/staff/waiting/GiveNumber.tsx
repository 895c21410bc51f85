/** A number for somebody who has just come: one touch, two marks that may be set before. */
import { useState } from 'react';
import { waitingFr } from '../../../shared/i18n/staff-waiting.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { useGive, type GiveProps } from './useGive.ts';

const words = waitingFr.give;
const PLAIN = { victim: false, confidential: false } as const;

export function GiveNumber(props: GiveProps) {
  const { give, failure } = useGive(props);
  const [marks, setMarks] = useState<{ readonly victim: boolean; readonly confidential: boolean }>(PLAIN);
  const send = async () => {
    if (await give(marks)) setMarks(PLAIN);
  };
  return (
    <section className="wait__section" aria-label={words.title}>
      <div className="wait__give">
        <Button variant="primary" size="large" wide icon={<Icon name="add" />} onPress={() => void send()}>
          {words.act}
        </Button>
        <Button wide chosen={marks.victim} onPress={() => setMarks({ ...marks, victim: !marks.victim })}>
          {words.victim}
        </Button>
        <Button wide chosen={marks.confidential} onPress={() => setMarks({ ...marks, confidential: !marks.confidential })}>
          {words.apart}
        </Button>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
    </section>
  );
}
