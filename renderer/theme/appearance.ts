import type { Locale } from '../../shared/i18n/locales.ts';

/** Text sizes: capitals of 4.5, 5.8, 7.3 and 9 mm (`tokens.css`). */
export const SIZES = ['standard', 'medium', 'large', 'largest'] as const;
export type Size = (typeof SIZES)[number];

/** Palettes: paper, dark, yellow on black, low glare. */
export const CONTRASTS = ['standard', 'dark', 'yellow', 'soft'] as const;
export type Contrast = (typeof CONTRASTS)[number];

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
