/**
 * Hashes of the inline styles that a library of the screens writes and that the content security policy must name one by one
 * (`'sha256-…'`). Empty: none is needed.
 */
export const STYLE_HASHES: readonly string[] = [];
