import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Locale } from '../../shared/i18n/locales.ts';
import { Announcer } from './Announcer.tsx';
import { UiLocale } from './words.tsx';

/** Mount once, around everything: gives the components their language and the two live regions. */
export function A11yProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <UiLocale value={locale}>
      <I18nProvider locale={locale}>
        <Announcer>{children}</Announcer>
      </I18nProvider>
    </UiLocale>
  );
}
