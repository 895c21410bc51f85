/** What an agent must know of reserved answers: that asking is written down, and, once they are shown, how to cover them again. */
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import type { Guarded } from './useGuarded.ts';

const words = watchesFr.guarded;

export function GuardedNotice({ guarded }: { readonly guarded: Guarded }) {
  switch (guarded.act.state) {
    case 'idle':
      return <p className="staff-aside">{words.says}</p>;
    case 'running':
      return <p className="staff-aside">{staffFr.frame.loading}</p>;
    case 'failed':
      return <FailureNotice failure={guarded.act.failure} onRetry={guarded.ask} />;
    case 'done':
      return (
        <Notice tone="attention" live>
          <div className="staff-line">
            <p>{words.shown}</p>
            <Button variant="secondary" icon={<Icon name="hide" />} onPress={guarded.hide}>
              {words.hide}
            </Button>
          </div>
        </Notice>
      );
  }
}

/** In the place of an answer that is withheld. `question` tells several such buttons apart. */
export function GuardedAsk({ guarded, question }: { readonly guarded: Guarded; readonly question: string }) {
  return (
    <Button variant="secondary" icon={<Icon name="lock" />} ariaLabel={`${words.ask} – ${question}`} onPress={guarded.ask}>
      {words.ask}
    </Button>
  );
}
