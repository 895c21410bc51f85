/** What the public sees at this moment, and where. */
import { waitingFr } from '../../../shared/i18n/staff-waiting.fr.ts';
import type { PublicFace } from '../../../shared/waiting/face.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { NumberTiles } from '../common/NumberTiles.tsx';
import { useStaffSession } from '../session.tsx';

const words = waitingFr.face;

interface FaceNowProps {
  readonly face: PublicFace;
  readonly ownDisplay: boolean;
}

export function FaceNow({ face: { called, previous, waiting }, ownDisplay }: FaceNowProps) {
  const { leave } = useStaffSession();
  const tiles = [
    { label: words.called, value: called ?? words.nobody },
    { label: words.previous, value: previous.length === 0 ? words.nobody : previous.join(', ') },
    { label: words.waiting, value: waiting },
  ];
  return (
    <section className="wait__section" aria-label={words.title}>
      <NumberTiles tiles={tiles} />
      <div className="staff-line">
        <p className="staff-aside">{ownDisplay ? words.own : words.attract}</p>
        {!ownDisplay && (
          <Button icon={<Icon name="users" />} onPress={leave}>
            {words.giveBack}
          </Button>
        )}
      </div>
    </section>
  );
}
