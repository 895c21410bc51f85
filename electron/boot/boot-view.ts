/** What the screen must know at its start, drawn from the configuration and the house. */
import type { BootView } from '../../shared/ipc/contract.ts';
import type { Config } from '../../shared/config/schema.ts';
import type { House } from './house.ts';

/** First major version of Electron that is fit for public service here; older ones no longer get security updates. */
const OLDEST_SERVICE_ELECTRON = 45;

/** Whether the running Electron is fit for trials only. */
export function isTrialRuntime(version: string = process.versions.electron): boolean {
  return Number(version.split('.')[0]) < OLDEST_SERVICE_ELECTRON;
}

/** The view; without a house the screen shows how to reach a gendarme and nothing else. */
export async function bootView(config: Config, house: House | null, trialRuntime: boolean): Promise<BootView> {
  return {
    mode: house === null ? 'maintenance' : 'visitor',
    services: (await house?.services()) ?? [],
    zones: config.zones,
    point: config.point,
    pxPerMm: config.display.pxPerMm,
    locales: config.locales,
    printer: config.printer.kind !== 'none',
    warningSeconds: config.session.warningSeconds,
    receiptSeconds: config.session.receiptSeconds,
    confidentialChime: config.help.confidentialChime,
    units: config.units,
    trialRuntime,
  };
}
