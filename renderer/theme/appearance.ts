import type { Locale } from '../../shared/i18n/locales.ts';
import type { Contrast, Size } from '../../shared/session/look.ts';

/** Where the work sits on a tall screen, and on which side the scrolling buttons and a docked keyboard stand. */
export const REACHES = ['both', 'low', 'left'] as const;
export type Reach = (typeof REACHES)[number];

export interface Appearance {
  readonly contrast: Contrast;
  readonly size: Size;
  /** Pixels per millimetre of this terminal's screen, from the configuration. */
  readonly pxPerMm: number;
  readonly locale: Locale;
  readonly reach?: Reach;
}

/** What a new visit starts with. */
export const DEFAULT_LOOK = { contrast: 'standard', size: 'standard', reach: 'both' } as const satisfies {
  contrast: Contrast;
  size: Size;
  reach: Reach;
};

/** Puts the chosen look on the document: attributes read by the tokens, `--mm`, language and direction. */
export function applyAppearance({ contrast, size, pxPerMm, locale, reach = 'both' }: Appearance): void {
  const root = document.documentElement;
  root.dataset['contrast'] = contrast;
  root.dataset['size'] = size;
  root.dataset['reach'] = reach;
  root.lang = locale;
  root.dir = 'ltr';
  root.style.setProperty('--mm', `${pxPerMm}px`);
}
