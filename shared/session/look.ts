/** What a visitor may choose of the look of the screen, as closed lists: the theme draws them, the register counts them. */

/** Text sizes: capitals of 4.5, 5.8, 7.3 and 9 mm (`tokens.css`). */
export const SIZES = ['standard', 'medium', 'large', 'largest'] as const;
export type Size = (typeof SIZES)[number];

/** Palettes: paper, dark, yellow on black, low glare. */
export const CONTRASTS = ['standard', 'dark', 'yellow', 'soft'] as const;
export type Contrast = (typeof CONTRASTS)[number];
