/** A seal on paper against the chain: the number of its line and its first groups are typed, main follows the chain and answers. */
import { useState } from 'react';
import { LEAST_SEAL_DIGITS, sealDigits } from '../../../shared/audit/seal.ts';
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { instantInWords } from '../common/time.ts';
import { useAct } from '../common/useAct.ts';

const words = journalFr.compare;

/** Digits of the largest number of a line. */
const MOST_LINE_DIGITS = 9;
/** All the groups of a seal, with a space after each. */
const MOST_GROUPS = 80;

interface Compared extends Readonly<Responses['compareSeal']> {
  readonly line: number;
}

export function CompareSeal({ onCompared }: { /** The journal has a line more. */ readonly onCompared: () => void }) {
  const [line, setLine] = useState('');
  const [groups, setGroups] = useState('');
  const [asked, setAsked] = useState(false);
  const { act, run, reset } = useAct<Compared>();
  const lineRight = /^[1-9]\d{0,8}$/.test(line.trim());
  const groupsRight = (sealDigits(groups)?.length ?? 0) >= LEAST_SEAL_DIGITS;

  const compare = async (): Promise<void> => {
    setAsked(true);
    if (!lineRight || !groupsRight) return;
    const number = Number(line);
    const result = await run(async () => {
      const answer = await kiosk.compareSeal({ line: number, groups });
      return answer.ok ? { ok: true, value: { ...answer.value, line: number } } : answer;
    });
    if (result?.ok === true) onCompared();
  };
  /** A verdict belongs to what was typed when it was asked for. */
  const typed = (set: (text: string) => void) => (text: string) => {
    set(text);
    reset();
  };

  return (
    <Card title={words.title}>
      <p>{words.intro}</p>
      <StaffForm onSubmit={() => void compare()}>
        <TextInput
          id="seal-line"
          label={words.line}
          value={line}
          onChange={typed(setLine)}
          layout="numeric"
          maxLength={MOST_LINE_DIGITS}
          width={MOST_LINE_DIGITS}
          error={asked && !lineRight ? words.lineWrong : null}
        />
        <TextInput
          id="seal-groups"
          label={words.groups}
          hint={words.groupsHint}
          value={groups}
          onChange={typed(setGroups)}
          layout="upper"
          maxLength={MOST_GROUPS}
          error={asked && !groupsRight ? words.groupsWrong : null}
        />
        <Button onPress={() => void compare()}>{words.act}</Button>
      </StaffForm>
      {act.state === 'running' && <p className="staff-loading">{words.comparing}</p>}
      {act.state === 'failed' && <FailureNotice failure={act.failure} />}
      {act.state === 'done' && <Verdict compared={act.value} />}
    </Card>
  );
}

function Verdict({ compared: { verdict, line, at, firstFault } }: { readonly compared: Compared }) {
  return (
    <Notice tone={verdict === 'holds' ? 'done' : 'error'} live>
      <p>{words.verdicts[verdict](line, at === null ? words.unknownDay : instantInWords(at), firstFault)}</p>
    </Notice>
  );
}
