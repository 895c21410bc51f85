/** How the parts of the content read their files and tell what is wrong with them. */
import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';

export interface ContentReader {
  readonly paths: Iterable<string>;
  /** The file, or null when it is missing or at fault: that has been told. */
  readonly read: <S extends z.ZodType>(path: string, schema: S) => z.infer<S> | null;
  readonly inEach: <T>(make: (locale: Locale) => T | null) => Record<Locale, T> | null;
  readonly tell: (path: string, message: string) => void;
}

/** What only one of two lists has. */
export function difference(ones: readonly string[], others: readonly string[]): readonly string[] {
  return [...ones.filter((one) => !others.includes(one)), ...others.filter((other) => !ones.includes(other))];
}
