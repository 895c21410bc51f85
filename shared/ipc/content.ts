/** The pages of information. */
import { z } from 'zod';
import type { ContentView } from '../content/view.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Rules } from './forms.ts';

/** What may be asked. */
export const CONTENT_RULES = {
  /** Everything that is shown today, in one language. Nothing of it concerns a visit. */
  readContent: { request: z.strictObject({ locale: z.enum(LOCALES) }), caller: 'visitor', audited: false },
} as const satisfies Rules;

/** What is answered. */
export interface ContentResponses {
  readContent: ContentView;
}
