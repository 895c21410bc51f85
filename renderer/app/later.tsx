/**
 * Parts of the bundle that come after the first screen. Loaded beforehand, a part is drawn at once: React.lazy alone would show an empty
 * screen first, and React then holds the content back for 300 ms so that fallbacks do not flicker.
 */
import { type ComponentType, Suspense, lazy, useState } from 'react';

export interface LaterPart<P extends object> {
  /** The part; while it is read from disk, the paper colour: never a spinner or a flash. */
  readonly Part: ComponentType<P>;
  /** Reads the part. May be called again; rejects when the file cannot be read. */
  readonly preload: () => Promise<void>;
}

/** Makes a part of what `load` brings. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): LaterPart<P> {
  let ready: ComponentType<P> | null = null;
  const read = async (): Promise<ComponentType<P>> => {
    ready ??= await load();
    return ready;
  };
  const Lazy: ComponentType<P> = lazy(async () => ({ default: await read() }));

  function Part(props: P) {
    // Chosen once: another component in the same place would lose what the part remembers.
    const [Chosen] = useState(() => ready ?? Lazy);
    return (
      <Suspense fallback={<div className="app-blank" />}>
        <Chosen {...props} />
      </Suspense>
    );
  }
  return { Part, preload: async () => void (await read()) };
}
