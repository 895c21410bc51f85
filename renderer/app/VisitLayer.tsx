/** What a visit draws: the present screen, what lies over it, and what a passer-by sees instead. */
import { A11yProvider } from '../a11y/A11yProvider.tsx';
import type { Look } from '../a11y/AppearancePanel.tsx';
import { ContentProvider } from '../content/ContentProvider.tsx';
import { NumbersOverlay } from '../content/NumbersOverlay.tsx';
import { KeyboardProvider } from '../keyboard/KeyboardProvider.tsx';
import { HiddenScreen } from '../session/HiddenScreen.tsx';
import { IdleWarning } from '../session/IdleWarning.tsx';
import { AccessOverlay } from '../visitor/AccessOverlay.tsx';
import { EndQuestion } from '../visitor/EndQuestion.tsx';
import { HelpOverlay } from '../visitor/HelpOverlay.tsx';
import { HomeScreen } from '../visitor/HomeScreen.tsx';
import {
  card,
  checklist,
  destination,
  orientation,
  proxy,
  quiz,
  receipt,
  service,
  ticket,
  topics,
  charter,
  rating,
  recruitment,
  hours,
  search,
  site,
  siteOpen,
  sites,
} from './parts.ts';
import type { NumbersWanted, Screen } from './screens.ts';
import { type Standing, StandingProvider, type VisitContext, VisitProvider } from './visit.tsx';

/** A dialog over the present screen. */
export type Overlay = 'help' | 'access' | 'end' | { readonly numbers: NumbersWanted } | null;

/**
 * What lies over the whole visit: advice after "Masquer", or the sign that a form waits behind staff mode. `hiddenWaiting`: it was hidden before, and
 * will be again.
 */
export type Cover = 'none' | 'hidden' | 'waiting' | 'hiddenWaiting';

type VisitScreen = Exclude<Screen, { readonly name: 'attract' | 'staff' | 'ending' }>;

interface VisitLayerProps {
  readonly context: VisitContext;
  readonly screen: VisitScreen;
  readonly overlay: Overlay;
  readonly onCloseOverlay: () => void;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly cover: Cover;
  /** Coming back asks for the code once the visitor has seen it. */
  readonly codeShown: boolean;
  readonly onBack: () => void;
}

/** How the present screen stands to what is shown. */
function standingOf(overlay: Overlay, cover: Cover): Standing {
  if (cover === 'waiting' || cover === 'hiddenWaiting') return 'parked';
  return cover === 'hidden' || overlay !== null ? 'covered' : 'free';
}

export function VisitLayer({ context, screen, overlay, onCloseOverlay, look, onLook, cover, codeShown, onBack }: VisitLayerProps) {
  const hidden = cover !== 'none';
  return (
    <A11yProvider locale={context.locale}>
      <VisitProvider value={context}>
        <ContentProvider>
          <KeyboardProvider locale={context.locale}>
            <div className="app-layer" hidden={hidden} inert={hidden}>
              <StandingProvider value={standingOf(overlay, cover)}>
                <CurrentScreen screen={screen} />
              </StandingProvider>
              {overlay === 'help' && <HelpOverlay onClose={onCloseOverlay} />}
              {overlay === 'access' && <AccessOverlay look={look} onChange={onLook} onClose={onCloseOverlay} />}
              {overlay === 'end' && <EndQuestion onClose={onCloseOverlay} />}
              {overlay !== null && typeof overlay === 'object' && <NumbersOverlay wanted={overlay.numbers} onClose={onCloseOverlay} />}
            </div>
            {hidden && <HiddenScreen as={cover === 'hidden' ? 'advice' : 'waiting'} needsCode={codeShown} onBack={onBack} />}
            <IdleWarning hidden={hidden} />
          </KeyboardProvider>
        </ContentProvider>
      </VisitProvider>
    </A11yProvider>
  );
}

function CurrentScreen({ screen }: { readonly screen: VisitScreen }) {
  switch (screen.name) {
    case 'home':
      return <HomeScreen />;
    case 'orientation':
      return <orientation.Part />;
    case 'destination':
      return <destination.Part id={screen.id} from={screen.from} advice={screen.advice} back={screen.back} />;
    case 'service':
      return <service.Part key={screen.id} id={screen.id} from={screen.from} />;
    case 'proxy':
      return <proxy.Part answers={screen.answers} from={screen.from} />;
    case 'receipt':
      return <receipt.Part receipt={screen.receipt} />;
    case 'ticket':
      return <ticket.Part />;
    case 'topics':
      return <topics.Part key={screen.shelf} shelf={screen.shelf} from={screen.from} />;
    case 'card':
      return <card.Part key={screen.id} id={screen.id} from={screen.from} />;
    case 'rating':
      return <rating.Part reason={screen.reason} />;
    case 'charter':
      return <charter.Part back={screen.back} />;
    case 'recruitment':
      return <recruitment.Part place={screen.place} />;
    case 'hours':
      return <hours.Part />;
    case 'quiz':
      return <quiz.Part key={screen.id} id={screen.id} from={screen.from} />;
    case 'checklist':
      return <checklist.Part from={screen.from} />;
    case 'sites':
      return <sites.Part from={screen.from} left={screen.left} />;
    case 'site':
      return <site.Part key={screen.id} id={screen.id} from={screen.from} />;
    case 'siteOpen':
      return <siteOpen.Part key={screen.id} id={screen.id} from={screen.from} />;
    case 'search':
      return <search.Part query={screen.query} from={screen.from} />;
  }
}
