/** The communes of France, read once from the terminal's own files when a first address is asked for. */
import { useEffect, useState } from 'react';
import { type CommuneIndex, createCommuneIndex, parseCommunes } from '../../shared/communes/index.ts';

let loading: Promise<CommuneIndex> | null = null;

async function load(): Promise<CommuneIndex> {
  const answer = await fetch('app://kiosk/resources/communes/communes.json');
  return createCommuneIndex(parseCommunes(await answer.json()));
}

export function useCommunes(): CommuneIndex | null {
  const [index, setIndex] = useState<CommuneIndex | null>(null);
  useEffect(() => {
    let live = true;
    loading ??= load();
    void loading.then((loaded) => {
      if (live) setIndex(loaded);
    });
    return () => {
      live = false;
    };
  }, []);
  return index;
}
