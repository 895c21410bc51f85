/** True only in the release variant, where every debugging door is shut; a literal in the bundle, so the other branch is not even there. */
declare const __RELEASE__: boolean;

/** Address of the development server while `npm run dev` runs (`http://127.0.0.1:PORT`), else the empty string. */
declare const __DEV_SERVER__: string;
