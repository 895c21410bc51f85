/**
 * Entry of the visitor window: asks the main process what this terminal offers, draws the attract screen, and reports
 * that it is alive. A terminal that cannot serve shows how to reach a gendarme.
 */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { Calm } from './app/Calm.tsx';
import { startWords } from './app/i18n.ts';
import { StaffWindow } from './app/StaffWindow.tsx';
import './app/app.css';
import { kiosk } from './bridge/kiosk.ts';
import './theme/theme.css';

/** The main process takes a screen that is silent for 8 s for a hung one. */
const ALIVE_EVERY_MS = 2000;

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const boot = await kiosk.boot({});
  // Out of sight behind staff mode this page is no longer in service, and nobody waits to hear it.
  let parked = false;
  kiosk.on('visitParked', () => {
    parked = true;
  });
  kiosk.on('visitBack', () => {
    parked = false;
  });
  const reportAlive = (): void => {
    if (!parked) void kiosk.reportAlive({});
  };
  setInterval(reportAlive, ALIVE_EVERY_MS);
  // The first time as soon as something is on the glass: main keeps its long work until then.
  new PerformanceObserver(reportAlive).observe({ type: 'paint', buffered: true });
  // A terminal that cannot serve has its own static page, which the main process brings up by itself.
  if (!boot.ok || boot.value.mode === 'maintenance') return;
  startWords();
  // At once: nothing else waits for this thread, and left to its scheduler React draws a little later.
  flushSync(() =>
    createRoot(root).render(<Calm>{boot.value.mode === 'staff' ? <StaffWindow boot={boot.value} /> : <App boot={boot.value} />}</Calm>),
  );
}

void start();
