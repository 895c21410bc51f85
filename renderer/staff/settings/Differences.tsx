/** What a change changes, before and after, in words. */
import { differencesInWords } from '../../../shared/i18n/staff-settings-differences.fr.ts';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import type { Difference } from '../../../shared/settings/differences.ts';

interface DifferencesProps {
  readonly differences: readonly Difference[];
  /** Most lines drawn; the rest is counted. */
  readonly most?: number;
}

const SIGNS = { added: '+', removed: '−', changed: '' } as const;

export function Differences({ differences, most = Infinity }: DifferencesProps) {
  const lines = differencesInWords(differences);
  const left = lines.length - most;
  return (
    <ul className="setting-differences">
      {lines.slice(0, most).map(({ place, kind, before, after }) => (
        <li key={`${kind} ${place} ${before} ${after}`} className={`setting-difference setting-difference--${kind}`}>
          <span className="setting-difference__place">{place}</span>
          <span className="setting-difference__values">
            {SIGNS[kind] !== '' && <span className="sr">{settingsFr.differences[kind]}</span>}
            {before !== '' && <del>{before}</del>}
            {before !== '' && after !== '' && <span aria-hidden="true"> → </span>}
            {after !== '' && <ins>{after}</ins>}
          </span>
        </li>
      ))}
      {left > 0 && <li>{settingsFr.history.more(left)}</li>}
    </ul>
  );
}
