/**
 * Style sheets that the primitives library (react-aria, through react-aria-components 1.22.1) writes into the page at
 * run time, and their digests for `style-src`: with them and `'self'`, nothing else is ever allowed to style a screen.
 * Both only set how a touch scrolls; a unit test recomputes them from the installed package and finds any new one.
 */

/** The texts, exactly as they are injected. */
export const INJECTED_STYLES = [
  // usePress: what can be pressed leaves panning to the browser.
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  // usePreventScroll: nothing scrolls behind an open dialog.
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
] as const;

/** One source expression for each text of `INJECTED_STYLES`, in the same order, ready for `style-src`. */
export const STYLE_HASHES = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
] as const;
