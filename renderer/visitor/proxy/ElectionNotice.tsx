import { useTranslation } from 'react-i18next';
import type { Election } from '../../../shared/content/elections.ts';
import { formatDate } from '../../../shared/time/format.ts';
import { useVisit } from '../../app/visit.tsx';
import { ToVerify } from '../../content/ToVerify.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';

/** A vote to come: its days once a decree has named them, its season until then. */
export function ElectionNotice({ election }: { readonly election: Election }) {
  const { t } = useTranslation('proxy');
  const { locale } = useVisit();
  const { when, kind, toVerify } = election;
  const name = t(`kinds.${kind}`);
  return (
    <Notice tone="attention" title={t('election')}>
      <p>
        {'rounds' in when
          ? t('onDays', { kind: name, days: when.rounds.map((day) => formatDate(day, locale)).join(` ${t('and')} `) })
          : t('inSeason', { kind: name, season: t(`seasons.${when.season}`), year: when.year })}
      </p>
      {toVerify && <ToVerify />}
      <p>{t('early')}</p>
    </Notice>
  );
}
