/** Finds a page that lives but shows nothing: a script that failed while drawing leaves an empty screen that still reports that it lives. */

/** Looks in a row that must find the page empty; one alone may fall between two screens. */
export const BLANK_LOOKS = 2;
/** Time between two looks, in ms: with two of them an empty screen lasts at most 6 s. */
export const BLANK_LOOK_MS = 2_500;

export interface BlankWatch {
  /** Call every `BLANK_LOOK_MS`. */
  readonly look: () => Promise<void>;
  /** Another page is in service. */
  readonly reset: () => void;
}

/** `isBlank` looks at the page in service; `blank` is called once each time it stayed empty. */
export function createBlankWatch(options: { readonly isBlank: () => Promise<boolean>; readonly blank: () => void }): BlankWatch {
  let found = 0;
  let page = 0;
  return {
    look: async () => {
      const looked = page;
      const empty = await options.isBlank();
      if (looked !== page) return;
      found = empty ? found + 1 : 0;
      if (found < BLANK_LOOKS) return;
      found = 0;
      options.blank();
    },
    reset: () => {
      page += 1;
      found = 0;
    },
  };
}
