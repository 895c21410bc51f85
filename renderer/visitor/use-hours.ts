/** Opening hours in the visitor's words. */
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { Span } from '../../shared/opening/opening.ts';
import { formatTime } from '../../shared/time/format.ts';

/** Says the spans of a day: `de 9 h à 12 h et de 14 h à 18 h`, or that it is closed. */
export function useHours(locale: Locale): (spans: readonly Span[]) => string {
  const { t } = useTranslation('opening');
  return (spans) =>
    spans.length === 0
      ? t('closed')
      : spans.map(({ from, to }) => t('span', { from: formatTime(from, locale), to: formatTime(to, locale) })).join(` ${t('and')} `);
}
