/**
 * i18next over the words of `shared/i18n`: everything is bundled, nothing is loaded or detected.
 */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { WORDS } from '../../shared/i18n/index.ts';
import { LOCALES, type Locale } from '../../shared/i18n/locales.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: (typeof WORDS)['fr'];
  }
}

/** Starts i18next in French; synchronous, since the words are part of the bundle. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    lng: 'fr',
    fallbackLng: 'fr',
    supportedLngs: [...LOCALES],
    ns: ['shell', 'proxy', 'flow', 'ticket', 'opening', 'info', 'keyboard', 'a11y', 'rating', 'charter', 'recruitment', 'sites'],
    defaultNS: 'shell',
    resources: WORDS,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

export function setLocale(locale: Locale): void {
  void i18next.changeLanguage(locale);
}
