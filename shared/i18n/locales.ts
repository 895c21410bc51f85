/** Languages complete on every screen. French is the type of all others. */
export const LOCALES = ['fr', 'en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];
