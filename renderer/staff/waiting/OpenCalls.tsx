/** Calls from the terminal that nobody has put in the line yet. A call that asks to be received apart keeps that mark. */
import { waitingFr } from '../../../shared/i18n/staff-waiting.fr.ts';
import type { WaitingCall } from '../../../shared/ipc/register.ts';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { spanInWords } from '../../../shared/i18n/span.fr.ts';
import { useGive, type GiveProps } from './useGive.ts';

const words = waitingFr.calls;

/** Times are shown in minutes. */
const TIMES_EVERY_MS = 10_000;

export function OpenCalls({ calls, ...props }: GiveProps & { readonly calls: readonly WaitingCall[] }) {
  const { give, failure } = useGive(props);
  const now = useNow(TIMES_EVERY_MS).getTime();
  if (calls.length === 0 && failure === null) return null;
  return (
    <section className="wait__section" aria-labelledby="wait-calls">
      <h2 id="wait-calls">{words.title}</h2>
      <ul className="wait__list">
        {calls.map(({ id, at, confidential }) => (
          <li key={id} className="staff-line wait__one">
            <span className="wait__what">
              {words.one(spanInWords(now - Date.parse(at)))}
              {confidential && (
                <span className="staff-chip wait__chip--apart">
                  <Icon name="hide" />
                  {waitingFr.list.apart}
                </span>
              )}
            </span>
            <Button icon={<Icon name="add" />} onPress={() => void give({ victim: false, confidential, call: id })}>
              {words.act}
            </Button>
          </li>
        ))}
      </ul>
      {failure !== null && <FailureNotice failure={failure} />}
    </section>
  );
}
