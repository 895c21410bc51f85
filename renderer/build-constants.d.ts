/** True only in the release variant; a literal in the bundle. */
declare const __RELEASE__: boolean;
