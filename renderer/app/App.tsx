/**
 * The visitor's application: attract screen → visit → end. One state, replaced as a whole; the main process owns the
 * session clock and decides when a visit is over, this component only draws it.
 */
import { Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FlowState } from '../../shared/flow/reducer.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { BootView } from '../../shared/ipc/contract.ts';
import type { ServiceId } from '../../shared/services/index.ts';
import { A11yProvider } from '../a11y/A11yProvider.tsx';
import type { Look } from '../a11y/AppearancePanel.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { KeyboardProvider } from '../keyboard/KeyboardProvider.tsx';
import { HiddenScreen } from '../session/HiddenScreen.tsx';
import { IdleWarning } from '../session/IdleWarning.tsx';
import { useActivity } from '../session/useActivity.ts';
import { DEFAULT_LOOK, applyAppearance } from '../theme/appearance.ts';
import { AccessOverlay } from '../visitor/AccessOverlay.tsx';
import { AttractScreen } from '../visitor/AttractScreen.tsx';
import { EndingScreen } from '../visitor/EndingScreen.tsx';
import { EndQuestion } from '../visitor/EndQuestion.tsx';
import { HelpOverlay } from '../visitor/HelpOverlay.tsx';
import { HomeScreen } from '../visitor/HomeScreen.tsx';
import { setLocale } from './i18n.ts';
import { type Screen, screenKind } from './screens.ts';
import { type Visit, type VisitContext, VisitProvider } from './visit.tsx';

const OrientationScreen = lazy(async () => ({ default: (await import('../visitor/OrientationScreen.tsx')).OrientationScreen }));
const DestinationScreen = lazy(async () => ({ default: (await import('../visitor/DestinationScreen.tsx')).DestinationScreen }));
const ServiceScreen = lazy(async () => ({ default: (await import('../flow/ServiceScreen.tsx')).ServiceScreen }));
const ReceiptScreen = lazy(async () => ({ default: (await import('../flow/ReceiptScreen.tsx')).ReceiptScreen }));
const StaffApp = lazy(async () => ({ default: (await import('../staff/StaffApp.tsx')).StaffApp }));

type Overlay = 'help' | 'access' | 'end' | null;

export function App({ boot }: { readonly boot: BootView }) {
  const [screen, setScreen] = useState<Screen>({ name: 'attract' });
  const [visit, setVisit] = useState<Visit | null>(null);
  const [locale, chooseLocale] = useState<Locale>('fr');
  const [look, setLook] = useState<Look>(DEFAULT_LOOK);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [hidden, setHidden] = useState(false);
  const [codeShown, setCodeShown] = useState(false);
  const [typed, setTyped] = useState(false);
  const drafts = useRef(new Map<ServiceId, FlowState>());
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
      setHidden(false);
      setScreen({ name: 'ending' });
    });
  }, []);

  useEffect(() => kiosk.on('visitEnding', becomeNeutral), [becomeNeutral]);
  const endNow = useCallback(
    (reason: 'button' | 'receiptRead') => {
      if (visit === null) return;
      becomeNeutral();
      void kiosk.endVisit({ visitId: visit.id, reason });
    },
    [visit, becomeNeutral],
  );

  const hide = useCallback(() => {
    if (visit === null) return;
    hiddenFrom.current = document.activeElement;
    flushSync(() => {
      setOverlay(null);
      setHidden(true);
    });
    void kiosk.hide({ visitId: visit.id });
  }, [visit]);

  const comeBack = useCallback(() => {
    flushSync(() => setHidden(false));
    // What was hidden could not hold focus; whoever uses a keyboard or a reader goes on where they were.
    if (hiddenFrom.current instanceof HTMLElement) hiddenFrom.current.focus({ preventScroll: true });
  }, []);

  const keepDraft = useCallback((service: ServiceId, state: FlowState) => {
    drafts.current.set(service, state);
    setTyped(Object.keys(state.answers).length > 0);
  }, []);

  const assisted = look.size !== 'standard' || look.contrast !== 'standard' || look.reach !== 'both';
  useActivity(visit?.id ?? null, hidden ? 'hidden' : screenKind(screen), assisted);

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
            },
            draft: (service) => drafts.current.get(service),
            keepDraft,
            openHelp: () => setOverlay('help'),
            openAccess: () => setOverlay('access'),
            hide,
            codeShown: () => setCodeShown(true),
            askToEnd: () => (typed ? setOverlay('end') : endNow('button')),
            endNow,
            openStaffDoor: () => setScreen({ name: 'staff' }),
          },
    [boot, visit, locale, keepDraft, hide, typed, endNow],
  );

  if (screen.name === 'ending') return <EndingScreen />;
  if (screen.name === 'staff') {
    return (
      <A11yProvider locale="fr">
        <KeyboardProvider locale="fr">
          <Suspense fallback={<Blank />}>
            <StaffApp onLeave={becomeNeutral} onStay={() => visit !== null && void kiosk.stay({ visitId: visit.id })} />
          </Suspense>
        </KeyboardProvider>
      </A11yProvider>
    );
  }
  if (context === null || screen.name === 'attract') {
    return (
      <AttractScreen
        boot={boot}
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
    <A11yProvider locale={locale}>
      <VisitProvider value={context}>
        <KeyboardProvider locale={locale}>
          <div className="app-layer" hidden={hidden} inert={hidden}>
            <Suspense fallback={<Blank />}>
              <CurrentScreen screen={screen} />
            </Suspense>
            {overlay === 'help' && <HelpOverlay onClose={() => setOverlay(null)} />}
            {overlay === 'access' && <AccessOverlay look={look} onChange={setLook} onClose={() => setOverlay(null)} />}
            {overlay === 'end' && <EndQuestion onClose={() => setOverlay(null)} />}
          </div>
          {hidden && <HiddenScreen needsCode={codeShown} onBack={comeBack} />}
          <IdleWarning hidden={hidden} />
        </KeyboardProvider>
      </VisitProvider>
    </A11yProvider>
  );
}

/** While a part of the bundle is read from disk: the paper colour, never a spinner or a flash. */
function Blank() {
  return <div className="app-blank" />;
}

type VisitScreen = Exclude<Screen, { readonly name: 'attract' | 'staff' | 'ending' }>;

function CurrentScreen({ screen }: { readonly screen: VisitScreen }) {
  switch (screen.name) {
    case 'home':
      return <HomeScreen />;
    case 'orientation':
      return <OrientationScreen />;
    case 'destination':
      return <DestinationScreen id={screen.id} from={screen.from} advice={screen.advice} />;
    case 'service':
      return <ServiceScreen key={screen.id} id={screen.id} />;
    case 'receipt':
      return <ReceiptScreen receipt={screen.receipt} />;
  }
}
