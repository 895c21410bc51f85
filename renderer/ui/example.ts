import type { ReactNode } from 'react';

/** The states of a component, by name: drawn by the tests, the accessibility checks and whoever changes its looks. */
export type Examples = Readonly<Record<string, ReactNode>>;

/** Handler of an example: nothing happens. */
export const nothing = (): void => undefined;

/** German words that break layouts made for French: 36, 30 and 28 letters. */
export const LONG_WORDS = {
  insurance: 'Kraftfahrzeughaftpflichtversicherung',
  vin: 'Fahrzeugidentifizierungsnummer',
  proof: 'Staatsangehörigkeitsnachweis',
} as const;
