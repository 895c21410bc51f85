/** Verdicts in words. */
import type { TFunction } from 'i18next';
import type { Finding, Verdict } from '../../../shared/recruitment/judge.ts';

type Say = TFunction<'recruitment'>;

function reason(finding: Finding, t: Say): string {
  switch (finding.reason) {
    case 'tooYoung':
    case 'tooOld':
      return t(`results.reasons.${finding.reason}`, { years: finding.years });
    case 'diploma':
      return t(`results.diploma.${finding.least}`);
    case 'need':
      return t(`results.need.${finding.need}`);
    case 'time':
      return t(`offers.times.${finding.offers}`);
    case 'work':
      return t(`offers.work.${finding.offers}`);
    case 'french':
    case 'european':
    case 'moves':
      return t(`results.reasons.${finding.reason}`);
  }
}

/** Why a path is where it is in the list, or what to know of one that fits; null when there is nothing to say. */
export function verdictSentence({ findings, notes, doubts }: Verdict, t: Say): string | null {
  const reasons = findings.map((finding) => {
    const text = reason(finding, t);
    return finding.toVerify ? t('results.toVerify', { text }) : text;
  });
  const remarks =
    findings.length > 0 ? [] : [...notes.map((note) => t(`results.notes.${note}`)), ...doubts.map((doubt) => t(`results.doubts.${doubt}`))];
  const sentences = [...reasons, ...remarks];
  return sentences.length === 0 ? null : sentences.join(' ');
}
