/** What a glance must catch of a watch: how long ago somebody passed, and what is out of the ordinary. Colour, sign and word together. */
import { memo } from 'react';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { WatchRow } from '../../../shared/ipc/deposits.ts';
import { Icon, type IconName } from '../../ui/Icon/Icon.tsx';
import { type Flag, type Freshness, flagsOf, freshnessOf } from './watch-list.ts';
import { flagInWords, passageInWords } from './watch-words.ts';

const PASSAGE_ICONS: Readonly<Record<Freshness, IconName>> = {
  none: 'clock',
  never: 'alert',
  old: 'timer',
  recent: 'clock',
  today: 'done',
};

const FLAG_ICONS: Readonly<Record<Flag, IconName>> = {
  cancelled: 'forbidden',
  returnedEarly: 'home',
  anomaly: 'alert',
  toVerify: 'identity',
  zoneUnknown: 'place',
};

interface WatchChipsProps {
  readonly row: WatchRow;
  readonly today: string;
}

export const PassageChip = memo(function PassageChip({ row, today, now }: WatchChipsProps & { readonly now: Date }) {
  const freshness = freshnessOf(row, today);
  return (
    <span className={`staff-chip staff-chip--${freshness}`}>
      <Icon name={PASSAGE_ICONS[freshness]} />
      {passageInWords(freshness, row, now)}
      {row.lastPassage?.outcome === 'anomaly' && <span className="sr"> – {watchesFr.outcomes.anomaly}</span>}
    </span>
  );
});

export const FlagChips = memo(function FlagChips({ row }: { readonly row: WatchRow }) {
  const flags = flagsOf(row);
  if (flags.length === 0) return null;
  return (
    <span className="staff-chips">
      {flags.map((flag) => (
        <span key={flag} className={`staff-chip staff-chip--${flag}`}>
          <Icon name={FLAG_ICONS[flag]} />
          {flagInWords(flag, row)}
        </span>
      ))}
    </span>
  );
});
