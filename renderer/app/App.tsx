/**
 * The visitor's application: attract screen → visit → end. One state, replaced as a whole; the main process owns the
 * session clock and decides when a visit is over, this component only draws it.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FlowState } from '../../shared/flow/reducer.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { BootView } from '../../shared/ipc/visit.ts';
import type { ServiceId } from '../../shared/services/index.ts';
import type { Look } from '../a11y/AppearancePanel.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { type Activity, useActivity } from '../session/useActivity.ts';
import { useUnattended } from '../session/useUnattended.ts';
import { DEFAULT_LOOK, applyAppearance } from '../theme/appearance.ts';
import { AttractScreen } from '../visitor/AttractScreen.tsx';
import { EndingScreen } from '../visitor/EndingScreen.tsx';
import { farewellAfter, type Farewell } from './farewell.ts';
import { setLocale } from './i18n.ts';
import { later } from './later.tsx';
import { preloadScreens, staffLayer } from './parts.ts';
import { type Screen, screenKind } from './screens.ts';
import type { Cover, Overlay } from './VisitLayer.tsx';
import type { Visit, VisitContext } from './visit.tsx';

/** The last question stands as long as a receipt when nobody touches anything, and for whoever reads with help so many times longer. */
const ASSISTED_TIMES = 3;

const visitLayer = later(async () => (await import('./VisitLayer.tsx')).VisitLayer);

export function App({ boot: first }: { readonly boot: BootView }) {
  const [boot, setBoot] = useState(first);
  const [screen, setScreen] = useState<Screen>({ name: 'attract' });
  const [visit, setVisit] = useState<Visit | null>(null);
  const [locale, chooseLocale] = useState<Locale>('fr');
  const [look, setLook] = useState<Look>({ ...DEFAULT_LOOK, ...first.look });
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [cover, setCover] = useState<Cover>('none');
  /** Out of sight behind staff mode: this page says nothing to main. */
  const [parked, setParked] = useState(false);
  const [codeShown, setCodeShown] = useState(false);
  /** The forms and screens that hold something typed: ending asks while there is one. */
  const [typed, setTyped] = useState<ReadonlySet<string>>(new Set());
  /** The step of a form that is on the screen. */
  const [at, setAt] = useState<Activity['at']>(null);
  /** Whether the visitor is asked something when leaving. */
  const farewell = useRef<Farewell>('nothing');
  const drafts = useRef(new Map<string, FlowState>());
  /** Where focus was when the screen was hidden. */
  const hiddenFrom = useRef<Element | null>(null);

  useEffect(() => {
    setLocale(locale);
    applyAppearance({ ...look, pxPerMm: boot.pxPerMm, locale });
  }, [look, locale, boot.pxPerMm]);

  /** Neutral at once, before the main process is even asked: nothing personal stays in the tree. */
  const becomeNeutral = useCallback(() => {
    flushSync(() => {
      drafts.current.clear();
      setOverlay(null);
      setCover('none');
      setScreen({ name: 'ending' });
    });
  }, []);

  // The first screen comes first; what a touch will need is read as soon as it has been drawn.
  useEffect(() => {
    const idle = window.requestIdleCallback(() => {
      void visitLayer.preload().then(preloadScreens);
    });
    return () => window.cancelIdleCallback(idle);
  }, []);

  useEffect(() => kiosk.on('visitEnding', becomeNeutral), [becomeNeutral]);
  // The first screen of a start stands before the base is open: only then it learns what the head has set.
  useEffect(
    () =>
      kiosk.on('bootChanged', (next) => {
        setBoot(next);
        // Whoever is here has chosen already.
        if (visit === null) setLook((chosen) => ({ ...chosen, ...next.look }));
      }),
    [visit],
  );
  const endNow = useCallback(
    (reason: 'button' | 'receiptRead') => {
      if (visit === null) return;
      becomeNeutral();
      void kiosk.endVisit({ visitId: visit.id, reason });
    },
    [visit, becomeNeutral],
  );

  /** Nothing of the visit stays on the screen or in the tree, whether or not somebody answers. */
  const leave = useCallback(
    (reason: 'button' | 'receiptRead') => {
      if (!boot.satisfaction.asked || farewell.current !== 'reached') {
        endNow(reason);
        return;
      }
      farewell.current = 'nothing';
      flushSync(() => {
        drafts.current.clear();
        setTyped(new Set());
        setOverlay(null);
        setScreen({ name: 'rating', reason });
      });
    },
    [boot.satisfaction.asked, endNow],
  );
  const keepPrivate = useCallback(() => {
    farewell.current = 'private';
  }, []);

  const hide = useCallback(() => {
    if (visit === null) return;
    keepPrivate();
    hiddenFrom.current = document.activeElement;
    flushSync(() => {
      setOverlay(null);
      setCover('hidden');
    });
    void kiosk.hide({ visitId: visit.id });
  }, [visit, keepPrivate]);

  const comeBack = useCallback(() => {
    flushSync(() => setCover('none'));
    // What was hidden could not hold focus; whoever uses a keyboard or a reader goes on where they were.
    if (hiddenFrom.current instanceof HTMLElement) hiddenFrom.current.focus({ preventScroll: true });
  }, []);

  const interrupt = useCallback(() => {
    if (visit !== null) void kiosk.interruptVisit({ visitId: visit.id });
  }, [visit]);

  useEffect(
    () =>
      kiosk.on('visitParked', () => {
        if (cover === 'none') hiddenFrom.current = document.activeElement;
        flushSync(() => {
          setParked(true);
          setCover((before) => (before === 'hidden' ? 'hiddenWaiting' : 'waiting'));
        });
      }),
    [cover],
  );
  useEffect(
    () =>
      kiosk.on('visitBack', ({ covered }) => {
        flushSync(() => {
          setParked(false);
          if (cover === 'hiddenWaiting') setCover('hidden');
        });
        if (!covered) comeBack();
      }),
    [cover, comeBack],
  );

  const noteTyped = useCallback((name: string, holds: boolean) => {
    setTyped((known) => {
      if (known.has(name) === holds) return known;
      const others = [...known].filter((other) => other !== name);
      return new Set(holds ? [...others, name] : others);
    });
  }, []);
  const keepDraft = useCallback(
    (service: ServiceId, state: FlowState) => {
      drafts.current.set(service, state);
      noteTyped(service, Object.keys(state.answers).length > 0);
    },
    [noteTyped],
  );

  const assisted = look.size !== boot.look.size || look.contrast !== boot.look.contrast || look.reach !== 'both';
  useActivity(parked || visit === null ? null : visit.id, {
    screen: cover === 'none' ? screenKind(screen) : 'hidden',
    assisted,
    locale,
    look,
    at: screen.name === 'service' ? at : null,
  });

  const ending = screen.name === 'rating' ? screen.reason : 'button';
  const unattended = screen.name === 'rating' && overlay === null && cover === 'none';
  useUnattended(
    unattended ? boot.receiptSeconds * 1000 * (assisted ? ASSISTED_TIMES : 1) : null,
    useCallback(() => endNow(ending), [endNow, ending]),
  );

  const context = useMemo<VisitContext | null>(
    () =>
      visit === null
        ? null
        : {
            boot,
            visit,
            locale,
            chooseLocale,
            go: (next) => {
              setOverlay(null);
              setScreen(next);
              farewell.current = farewellAfter(farewell.current, next);
              // A sealed deposit is kept: ending loses nothing of it. A slip is not, so ending still asks.
              if (next.name === 'receipt' && next.receipt.mode === 'sealed') {
                drafts.current.delete(next.receipt.service);
                noteTyped(next.receipt.service, false);
              }
            },
            draft: (service) => drafts.current.get(service),
            keepDraft,
            noteTyped,
            noteStep: setAt,
            openHelp: () => setOverlay('help'),
            openAccess: () => setOverlay('access'),
            openNumbers: (wanted) => setOverlay({ numbers: wanted }),
            hide,
            codeShown: () => setCodeShown(true),
            askToEnd: () => (typed.size > 0 ? setOverlay('end') : leave(ending)),
            leave,
            keepPrivate,
            endNow,
            openStaffDoor: interrupt,
          },
    [boot, visit, locale, keepDraft, noteTyped, hide, interrupt, typed, ending, leave, keepPrivate, endNow],
  );

  if (screen.name === 'ending') return <EndingScreen />;
  if (screen.name === 'staff') {
    return <staffLayer.Part onLeave={becomeNeutral} />;
  }
  if (context === null || screen.name === 'attract') {
    return (
      <AttractScreen
        boot={boot}
        beforeBegin={visitLayer.preload}
        onBegin={(begun, chosen) => {
          chooseLocale(chosen);
          setVisit(begun);
          setScreen({ name: 'home' });
        }}
        onStaffDoor={() => setScreen({ name: 'staff' })}
      />
    );
  }
  return (
    <visitLayer.Part
      context={context}
      screen={screen}
      overlay={overlay}
      onCloseOverlay={() => setOverlay(null)}
      look={look}
      onLook={setLook}
      cover={cover}
      codeShown={codeShown}
      onBack={comeBack}
    />
  );
}
