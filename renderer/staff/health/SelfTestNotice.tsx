import { useCallback } from 'react';
import { causeWords, selfTestFr, stepName } from '../../../shared/i18n/staff-self-test.fr.ts';
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
  return (
    <Notice tone="error" title={words.notice(instantInWords(run.at))}>
      <ul>
        {broken.map(({ step, cause }) => (
          <li key={step}>{words.noticePoint(stepName(step), causeWords(step, cause).says)}</li>
        ))}
      </ul>
      <Button variant="secondary" onPress={() => go({ name: 'health' })}>
        {words.noticeAct}
      </Button>
    </Notice>
  );
}
