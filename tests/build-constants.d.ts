/** The constants of the build, as the tests of the main process see them. */
declare const __RELEASE__: boolean;
declare const __DEV_SERVER__: string;
