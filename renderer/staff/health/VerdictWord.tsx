import type { Verdict } from '../../../shared/diagnostics/steps.ts';
import { selfTestFr } from '../../../shared/i18n/staff-self-test.fr.ts';
import { Icon, type IconName } from '../../ui/Icon/Icon.tsx';
import './self-test.css';

const ICONS: Readonly<Record<Verdict, IconName>> = { green: 'done', amber: 'alert', red: 'error' };

/** A colour of the self-test: the word and the sign say it, the colour repeats it. */
export function VerdictWord({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={`self-test__verdict self-test__verdict--${verdict}`}>
      <Icon name={ICONS[verdict]} />
      {selfTestFr.verdicts[verdict]}
    </span>
  );
}
