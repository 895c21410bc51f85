/**
 * What is known of the opening hours and the telephone of this place. Facts that nobody verified, or that have expired, are not said at all:
 * a visitor who comes in vain was told something worse than nothing.
 */
import { useTranslation } from 'react-i18next';
import { isUsable } from '../../shared/facts/fact.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { BootView } from '../../shared/ipc/visit.ts';
import { comingExceptions, openingNow, type OpeningDay } from '../../shared/opening/opening.ts';
import { dayInWords } from '../../shared/paper/dates.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { useNow } from '../app/useNow.ts';
import { useHours } from './use-hours.ts';

/** How many days ahead a day that differs is told, and how many such days. */
const COMING_DAYS = 14;
const MOST_COMING = 3;

interface OpeningLineProps {
  readonly boot: Pick<BootView, 'opening' | 'point'>;
  readonly locale: Locale;
  /** With the days that differ soon and the telephone. */
  readonly whole?: boolean;
}

export function OpeningLine({ boot, locale, whole = false }: OpeningLineProps) {
  const { t } = useTranslation('opening');
  const now = localNow(useNow());
  const { opening, point } = boot;
  const told = openingNow(opening, now);
  const inWords = useHours(locale);
  const hoursOf = ({ spans }: OpeningDay): string => inWords(spans);
  const usable = (fact: BootView['point']['phone']) => (fact !== null && isUsable(fact, now.today) ? fact.value : null);
  const [hours, phone] = [usable(point.hours), usable(point.phone)];
  const coming = whole ? comingExceptions(opening, now.today, COMING_DAYS).slice(0, MOST_COMING) : [];
  const lines = [
    ...(told === null
      ? hours === null
        ? []
        : [t('hours', { hours })]
      : [
          told.today.reason === null
            ? t('today', { hours: hoursOf(told.today) })
            : t('todayBecause', { reason: t(`reasons.${told.today.reason}`), hours: hoursOf(told.today) }),
          ...(told.next === null ? [] : [t('next', { day: dayInWords(told.next.date, locale), hours: hoursOf(told.next) })]),
        ]),
    ...coming.map((day) => {
      const said = { day: dayInWords(day.date, locale), hours: hoursOf(day) };
      return day.reason === null ? t('soonPlain', said) : t('soon', { ...said, reason: t(`reasons.${day.reason}`) });
    }),
    ...(whole && phone !== null ? [t('phone', { phone })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="opening-line">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
