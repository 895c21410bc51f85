/**
 * Staff mode, from its door to its lock. Main decides whether it is open; this component draws what main says and drops everything it
 * holds as soon as main says "locked".
 */
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import type { StaffStateView } from '../../shared/ipc/staff.ts';
import { later } from '../app/later.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { AgentsScreen } from './agents/AgentsScreen.tsx';
import { AuditScreen } from './audit/AuditScreen.tsx';
import { useCalls } from './calls/useCalls.ts';
import { type Loaded, ask } from './common/ask.ts';
import { FailureNotice } from './common/FailureNotice.tsx';
import { DepositScreen } from './deposit/DepositScreen.tsx';
import { AppointmentScreen } from './diary/AppointmentScreen.tsx';
import { DiaryScreen } from './diary/DiaryScreen.tsx';
import { NewAppointmentScreen } from './diary/NewAppointmentScreen.tsx';
import { StaffFrame } from './frame/StaffFrame.tsx';
import { StillThere } from './frame/StillThere.tsx';
import { firstPlace } from './frame/sections.ts';
import { HealthScreen } from './health/HealthScreen.tsx';
import { InboxScreen } from './inbox/InboxScreen.tsx';
import { PagesScreen } from './pages/PagesScreen.tsx';
import { PinScreen } from './lock/PinScreen.tsx';
import { SecretScreen } from './lock/SecretScreen.tsx';
import { WaitScreen } from './lock/WaitScreen.tsx';
import { RegisterScreen } from './register/RegisterScreen.tsx';
import { SearchScreen } from './register-search/SearchScreen.tsx';
import { RegisterWorkProvider } from './register/work.tsx';
import { SheetsScreen } from './sheets/SheetsScreen.tsx';
import { type Place, StaffSessionProvider } from './session.tsx';
import { SetupWizard } from './setup/SetupWizard.tsx';
import { HandOverScreen } from './shift/HandOverScreen.tsx';
import { WaitingScreen } from './waiting/WaitingScreen.tsx';
import { SettingsScreen } from './settings/SettingsScreen.tsx';
import { SitesScreen } from './sites/SitesScreen.tsx';
import { ArrivalsScreen } from './watches/ArrivalsScreen.tsx';
import { WatchesScreen } from './watches/WatchesScreen.tsx';
import { WatchScreen } from './watches/WatchScreen.tsx';

/** Charts are read from disk when somebody looks at them. */
const figures = later(async () => (await import('./figures/FiguresScreen.tsx')).FiguresScreen);

export interface StaffAppProps {
  /** Called once main has left staff mode: the visitor application becomes neutral. */
  readonly onLeave: () => void;
}

export function StaffApp({ onLeave }: StaffAppProps) {
  const [staff, setStaff] = useState<Loaded<StaffStateView>>({ state: 'loading' });

  useEffect(() => {
    // Dialogs are drawn outside of our root, and a visitor may have chosen another language before the door was opened.
    const { lang } = document.documentElement;
    document.documentElement.lang = 'fr';
    return () => {
      document.documentElement.lang = lang;
    };
  }, []);
  const refresh = useCallback(async () => {
    const result = await ask(kiosk.staffState({}));
    setStaff(result.ok ? { state: 'ready', value: result.value } : { state: 'failed', failure: result.failure });
  }, []);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  useEffect(
    () =>
      kiosk.on('staffLocked', () => {
        // First nothing personal on the screen, then the question what is possible now.
        flushSync(() => setStaff({ state: 'loading' }));
        void refresh();
      }),
    [refresh],
  );
  const onRefresh = useCallback(() => void refresh(), [refresh]);
  const onView = useCallback((value: StaffStateView) => setStaff({ state: 'ready', value }), []);
  const leave = useCallback(async () => {
    setStaff({ state: 'loading' });
    // Even when main cannot answer, the screen leaves: staying on staff screens would be the worse failure.
    await ask(kiosk.leaveStaff({}));
    onLeave();
  }, [onLeave]);
  const onLeaveStaff = useCallback(() => void leave(), [leave]);

  return (
    <>
      <StaffState staff={staff} onView={onView} onRefresh={onRefresh} onLeave={onLeaveStaff} />
      <StillThere onLeave={onLeaveStaff} />
    </>
  );
}

interface StaffStateProps {
  readonly staff: Loaded<StaffStateView>;
  readonly onView: (view: StaffStateView) => void;
  readonly onRefresh: () => void;
  readonly onLeave: () => void;
}

function StaffState({ staff, onView, onRefresh, onLeave }: StaffStateProps) {
  if (staff.state !== 'ready') {
    return (
      <StaffFrame screen="opening" title={staffFr.frame.title} onLeave={onLeave}>
        {staff.state === 'loading' ? <p>{staffFr.frame.loading}</p> : <FailureNotice failure={staff.failure} onRetry={onRefresh} />}
      </StaffFrame>
    );
  }
  const view = staff.value;
  switch (view.state) {
    case 'needsSetup':
      return <SetupWizard onDone={onRefresh} onLeave={onLeave} />;
    case 'locked':
    case 'pinLocked':
    case 'lockedOut':
      return <LockedDoor view={view} onView={onView} onRefresh={onRefresh} onLeave={onLeave} />;
    case 'unlocked':
      return <OpenStaff view={view} onView={onView} onRefresh={onRefresh} onLeave={onLeave} />;
  }
}

interface DoorProps {
  readonly view: StaffStateView;
  readonly onView: (view: StaffStateView) => void;
  readonly onRefresh: () => void;
  readonly onLeave: () => void;
}

/** Wait, code of the shift, or secret: whichever main allows. */
function LockedDoor({ view, onView, onRefresh, onLeave }: DoorProps) {
  const [askSecret, setAskSecret] = useState(false);
  const onOver = useCallback(() => {
    setAskSecret(false);
    onRefresh();
  }, [onRefresh]);
  if (view.state === 'lockedOut') return <WaitScreen retryAfterMs={view.retryAfterMs} onOver={onOver} onLeave={onLeave} />;
  if (view.state === 'pinLocked' && !askSecret) {
    return <PinScreen view={view} onUnlocked={onView} onPinGone={onRefresh} onUseSecret={() => setAskSecret(true)} onLeave={onLeave} />;
  }
  return (
    <SecretScreen
      view={view}
      onUnlocked={onView}
      onWait={onRefresh}
      onLeave={onLeave}
      {...(view.state === 'pinLocked' ? { onUsePin: () => setAskSecret(false) } : {})}
    />
  );
}

/** The unlocked screens. Without an agent the view is incomplete, so it counts as locked: ask again. */
function OpenStaff({ view, onView, onRefresh, onLeave }: DoorProps) {
  const [place, setPlace] = useState<Place>(firstPlace(view.agent?.role ?? 'technician'));
  const { calls, answer, failure: callFailure, reload: reloadCalls } = useCalls();
  const lock = useCallback(async () => {
    const result = await ask(kiosk.lockStaff({}));
    if (result.ok) onView(result.value);
    else onRefresh();
  }, [onView, onRefresh]);
  if (view.agent === null) {
    return (
      <StaffFrame screen="opening" title={staffFr.frame.title} onLeave={onLeave}>
        <FailureNotice failure={{ code: 'unexpected' }} onRetry={onRefresh} />
      </StaffFrame>
    );
  }
  return (
    <StaffSessionProvider
      value={{
        agent: view.agent,
        pinSet: view.pinSet,
        place,
        go: setPlace,
        refresh: onRefresh,
        handedOver: onView,
        calls,
        callFailure,
        reloadCalls,
        answerCall: answer,
        lock: () => void lock(),
        leave: onLeave,
      }}
    >
      <RegisterWorkProvider>
        <CurrentPlace place={place} />
      </RegisterWorkProvider>
    </StaffSessionProvider>
  );
}

function CurrentPlace({ place }: { readonly place: Place }) {
  switch (place.name) {
    case 'inbox':
      return <InboxScreen {...(place.note === undefined ? {} : { note: place.note })} />;
    case 'deposit':
      return <DepositScreen key={place.reference} reference={place.reference} />;
    case 'diary':
      return <DiaryScreen />;
    case 'appointment':
      return <AppointmentScreen key={place.id} id={place.id} note={place.note} />;
    case 'newAppointment':
      return <NewAppointmentScreen slot={place.slot} reference={place.reference} />;
    case 'watches':
      return <WatchesScreen {...(place.note === undefined ? {} : { note: place.note })} filter={place.filter} />;
    case 'watch':
      return <WatchScreen key={place.reference} reference={place.reference} filter={place.filter} />;
    case 'arrivals':
      return <ArrivalsScreen />;
    case 'agents':
      return <AgentsScreen />;
    case 'register':
      return <RegisterScreen />;
    case 'waiting':
      return <WaitingScreen />;
    case 'figures':
      return <figures.Part />;
    case 'search':
      return <SearchScreen />;
    case 'sheets':
      return <SheetsScreen />;
    case 'audit':
      return <AuditScreen />;
    case 'health':
      return <HealthScreen />;
    case 'pages':
      return <PagesScreen />;
    case 'sites':
      return <SitesScreen />;
    case 'shift':
      return <HandOverScreen />;
    case 'settings':
      return <SettingsScreen group={place.group ?? null} />;
  }
}
