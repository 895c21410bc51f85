/** What the witness beside the base says: an older base that was put back first, then a witness that is missing or refused by the disk. */
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import type { WitnessView } from '../../../shared/ipc/journal.ts';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { instantInWords } from '../common/time.ts';

const words = journalFr.witness;

interface WitnessNoticeProps {
  readonly witness: WitnessView;
  /** Says, too, that all is well and what was answered by a seal: on the health page. */
  readonly whole?: boolean;
}

export function WitnessNotice({ witness, whole = false }: WitnessNoticeProps) {
  const { rolledBack, missing, refusedSince } = witness;
  const quiet = refusedSince === null && rolledBack?.answered !== false && missing?.answered !== false;
  return (
    <>
      {rolledBack?.answered === false && <RolledBack back={rolledBack} />}
      {missing?.answered === false && (
        <Notice tone="attention">
          <p>{words.missing[missing.cause](instantInWords(missing.at))}</p>
          <p>{words.untilSealed}</p>
        </Notice>
      )}
      {refusedSince !== null && (
        <Notice tone="attention">
          <p>{words.refused(instantInWords(refusedSince))}</p>
        </Notice>
      )}
      {whole && quiet && (
        <Notice tone="done">
          <p>{words.good}</p>
        </Notice>
      )}
      {whole && rolledBack?.answered === true && <p>{words.memory(instantInWords(rolledBack.at), rolledBack.line)}</p>}
    </>
  );
}

function RolledBack({ back }: { readonly back: NonNullable<WitnessView['rolledBack']> }) {
  const from = back.lastAt === null ? null : instantInWords(back.lastAt);
  return (
    <Notice tone="error">
      <p>{words.rolledBack(back.last, back.witnessed)}</p>
      <p>{back.missing === 0 ? words.otherLines : words.missingLines(back.missing)}</p>
      <p>{words.since(from, instantInWords(back.witnessedAt))}</p>
      <p>{words.noticed(instantInWords(back.at), back.line)}</p>
      <p>{words.serves}</p>
      <p>{words.untilSealed}</p>
    </Notice>
  );
}
