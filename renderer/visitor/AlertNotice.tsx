/** The local alert, in the visitor's language where somebody wrote it. */
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../shared/i18n/locales.ts';
import { textIn } from '../../shared/notices/notices.ts';
import type { LocalAlert } from '../../shared/notices/schema.ts';
import { Notice } from '../ui/Notice/Notice.tsx';

export function AlertNotice({ alert, locale }: { readonly alert: LocalAlert; readonly locale: Locale }) {
  const { t } = useTranslation('opening');
  const { lang, text } = textIn(alert.text, locale);
  return (
    <Notice tone="attention" title={t('alert')}>
      <p lang={lang}>{text}</p>
    </Notice>
  );
}
