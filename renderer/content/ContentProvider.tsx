/** The content of a visit: read once a language, in idle time after the visit began; no screen waits for it. */
import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { CardView, ContentView } from '../../shared/content/view.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { offeredServices } from '../app/offered.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';

/** `failed`: main could not answer; what the program itself knows (17, 112, 114, a gendarme) is shown instead. */
export type ContentState =
  { readonly state: 'waiting' } | { readonly state: 'failed' } | { readonly state: 'ready'; readonly view: ContentView };

interface Reading {
  readonly content: ContentState;
  /** Easy French, chosen on one card, holds for all others of the visit. */
  readonly easy: boolean;
  readonly setEasy: (easy: boolean) => void;
}

const WAITING: ContentState = { state: 'waiting' };
const NONE: Readonly<Record<Locale, ContentState>> = { fr: WAITING, en: WAITING, de: WAITING };

const Context = createContext<Reading>({ content: WAITING, easy: false, setEasy: () => undefined });

/** Longest wait for an idle moment, in ms: a busy page reads all the same. */
const PATIENCE_MS = 400;

export function ContentProvider({ children }: { readonly children: ReactNode }) {
  const { visit, locale } = useVisit();
  const [known, setKnown] = useState(NONE);
  const [easy, setEasy] = useState(false);
  const content = known[locale];
  const unread = content.state === 'waiting';

  useEffect(() => {
    if (!unread) return;
    let gone = false;
    const keep = (state: ContentState): void => {
      if (!gone) setKnown((others) => ({ ...others, [locale]: state }));
    };
    const idle = window.requestIdleCallback(
      () =>
        void kiosk.readContent({ locale }).then((answer) => keep(answer.ok ? { state: 'ready', view: answer.value } : { state: 'failed' })),
      { timeout: PATIENCE_MS },
    );
    return () => {
      gone = true;
      window.cancelIdleCallback(idle);
    };
  }, [locale, unread]);

  // The search is made ready before somebody asks for it.
  useEffect(() => {
    if (content.state !== 'ready') return;
    const { view } = content;
    const idle = window.requestIdleCallback(() => {
      const services = offeredServices(visit).map(({ definition }) => definition);
      void import('./search-index.ts').then(({ searchOf }) => searchOf({ locale, view, services }));
    });
    return () => window.cancelIdleCallback(idle);
  }, [content, locale, visit]);

  const reading = useMemo(() => ({ content, easy, setEasy }), [content, easy]);
  return <Context.Provider value={reading}>{children}</Context.Provider>;
}

/** The content in the visitor's language; `waiting` outside a visit. */
export function useContent(): ContentState {
  return useContext(Context).content;
}

/** Whether the visitor reads easy French, and how to change it. */
export function useEasy(): readonly [boolean, (easy: boolean) => void] {
  const { easy, setEasy } = useContext(Context);
  return [easy, setEasy];
}

/** The card of this id, or undefined when it is not shown now. */
export function findCard(content: ContentState, id: string): CardView | undefined {
  return content.state === 'ready' ? content.view.cards.find((card) => card.id === id) : undefined;
}
