/** What the screen must know at its start, drawn from the configuration. */
import type { BootView } from '../../shared/ipc/visit.ts';
import { SERVICE_BLOCKS, settingsOf, type Config } from '../../shared/config/schema.ts';

/** First major version of Electron that is fit for public service here; older ones no longer get security updates. */
const OLDEST_SERVICE_ELECTRON = 45;

/** Whether the running Electron is fit for trials only. */
export function isTrialRuntime(version: string = process.versions.electron): boolean {
  return Number(version.split('.')[0]) < OLDEST_SERVICE_ELECTRON;
}

function offersOf(config: Config): BootView['offers'] {
  const whenOpen = SERVICE_BLOCKS.filter((id) => settingsOf(config, id).offered);
  const whenClosed = whenOpen.filter((id) => config.closedHours.deposits || settingsOf(config, id).mode === 'slip');
  return { whenOpen, whenClosed };
}

/**
 * The view. It does not wait for the house: the first screen stands while the base opens. `called`: the number that this screen asks to come.
 */
export function bootView(config: Config, mode: BootView['mode'], trialRuntime: boolean, called: number | null = null): BootView {
  return {
    mode,
    zones: config.zones,
    point: config.point,
    opening: config.opening,
    alert: config.alert,
    events: config.events,
    offers: offersOf(config),
    look: { contrast: config.display.contrast, size: config.display.size },
    pxPerMm: config.display.pxPerMm,
    locales: config.locales,
    printer: config.printer.kind !== 'none',
    warningSeconds: config.session.warningSeconds,
    receiptSeconds: config.session.receiptSeconds,
    confidentialChime: config.help.confidentialChime,
    satisfaction: config.satisfaction,
    proxyVote: config.proxyVote,
    units: config.units,
    called,
    trialRuntime,
  };
}
