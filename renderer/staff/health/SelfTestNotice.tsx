import { useCallback } from 'react';
import { causeWords, selfTestFr } from '../../../shared/i18n/staff-self-test.fr.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { instantInWords } from '../common/time.ts';
import { useStaffSession } from '../session.tsx';

const words = selfTestFr;

/** What the last self-test found broken, where an agent begins the day. Nothing while there is nothing, and nothing when it cannot be asked. */
export function SelfTestNotice() {
  const { go } = useStaffSession();
  const load = useCallback(() => kiosk.readSelfTest({}), []);
  const { loaded } = useLoad(load);
  const run = loaded.state === 'ready' ? loaded.value.runs[0] : undefined;
  if (run?.overall !== 'red') return null;
  const broken = run.steps.filter(({ verdict }) => verdict === 'red');
  // A full disk stops several steps: it is one fault.
  const faults = [...new Set(broken.map(({ step, cause }) => causeWords(step, cause).says))];
  return (
    <Notice tone="error" title={words.notice(instantInWords(run.at))}>
      <ul>
        {faults.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <div className="row">
        <Button variant="secondary" onPress={() => go({ name: 'health' })}>
          {words.noticeAct}
        </Button>
      </div>
    </Notice>
  );
}
