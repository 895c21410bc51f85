/** What the public sees at this moment, and where. */
import { waitingFr } from '../../../shared/i18n/staff-waiting.fr.ts';
import type { PublicFace } from '../../../shared/waiting/face.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { useStaffSession } from '../session.tsx';

const words = waitingFr.face;

interface FaceNowProps {
  readonly face: PublicFace;
  readonly ownDisplay: boolean;
}

export function FaceNow({ face: { called, previous, waiting }, ownDisplay }: FaceNowProps) {
  const { leave } = useStaffSession();
  const shown = [
    [words.called, called === null ? words.nobody : String(called)],
    [words.previous, previous.length === 0 ? words.nobody : previous.join(', ')],
    [words.waiting, String(waiting)],
  ] as const;
  return (
    <section className="wait__section" aria-label={words.title}>
      <dl className="staff-numbers__list wait__face">
        {shown.map(([label, value]) => (
          <div key={label} className="staff-number">
            <dt>{label}</dt>
            <dd className="tnum">{value}</dd>
          </div>
        ))}
      </dl>
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
