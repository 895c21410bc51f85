/** A visit on the fake bridge: the screens with what the application gives them, and what a visitor does with them. */
import { fake } from '../staff/fake-bridge.ts';
import { act, configure, fireEvent, render, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { A11yProvider } from '../../../renderer/a11y/A11yProvider.tsx';
import { setLocale, startWords } from '../../../renderer/app/i18n.ts';
import type { NumbersWanted, Screen } from '../../../renderer/app/screens.ts';
import { type Visit, type VisitContext, VisitProvider } from '../../../renderer/app/visit.tsx';
import { ContentProvider } from '../../../renderer/content/ContentProvider.tsx';
import { KeyboardProvider } from '../../../renderer/keyboard/KeyboardProvider.tsx';
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { Locale } from '../../../shared/i18n/locales.ts';
import type { BootView, TicketView } from '../../../shared/ipc/visit.ts';
import { newCode, newReference } from '../../../shared/reference.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';

startWords();
// The page of the tests knows no idle time.
Object.assign(window, { requestIdleCallback: (run: () => void) => setTimeout(run, 0), cancelIdleCallback: clearTimeout });
/** Longest wait for a screen, in ms; not a promise of the product. */
const PATIENCE_MS = 10_000;
configure({ asyncUtilTimeout: PATIENCE_MS });

export const ALL: readonly ServiceDefinition[] = Object.values(SERVICES);
export const WATCHES = ALL.filter(({ watch }) => watch !== undefined);

/** Today at the terminal: screens read the clock, so days are counted from it. */
export const TODAY = localNow(new Date()).today;
export const inDays = (days: number): string => addDays(TODAY, days);

export const BOOT: BootView = {
  mode: 'visitor',
  zones: [],
  point: { name: 'Point d’accueil', place: 'Pusey', phone: null, hours: null },
  opening: null,
  alert: null,
  events: [],
  offers: { whenOpen: [], whenClosed: [] },
  look: { contrast: 'standard', size: 'standard' },
  pxPerMm: 4.03,
  locales: ['fr', 'en', 'de'],
  printer: true,
  warningSeconds: 45,
  receiptSeconds: 30,
  confidentialChime: true,
  satisfaction: { asked: true, survey: null },
  units: [],
  proxyVote: { validation: 'ask', hours: null },
  called: null,
  trialRuntime: false,
};

/** Every service, kept on the terminal. */
export const VISIT: Visit = {
  id: '00000000-0000-4000-8000-00000000000a',
  hideCode: '4821',
  services: ALL.map(({ id }) => ({ id, mode: 'sealed' })),
};

/** An invented receipt of a service: a reference with its code. */
export function receiptOf({ referencePrefix }: ServiceDefinition): { readonly reference: string; readonly code: string } {
  const bytes = (size: number) => Uint8Array.from({ length: size }, (_, at) => at * 7 + 3);
  return { reference: newReference(referencePrefix, bytes), code: newCode(bytes) };
}

/** A watch that its receipt opens: days from today, both counted. */
export function ticketOf(definition: ServiceDefinition, from: number, to: number, more: Partial<TicketView> = {}): TicketView {
  return {
    reference: receiptOf(definition).reference,
    service: definition.id,
    facts: { zone: 'gendarmerie', use: 'main' },
    period: { from: inDays(from), to: inDays(to) },
    state: 'current',
    ...more,
  };
}

export interface Drawn {
  /** Screens that were gone to, oldest first. */
  readonly went: readonly Screen[];
  /** What is said to hold something typed. */
  readonly typed: ReadonlySet<string>;
  readonly ended: readonly string[];
  /** What was asked of the help numbers. */
  readonly numbers: readonly NumbersWanted[];
  /** Ends that may be preceded by the question. */
  readonly left: readonly string[];
  readonly keptPrivate: () => boolean;
  readonly helped: () => number;
  readonly hidden: () => number;
  readonly codeShown: () => boolean;
}

interface DrawOptions {
  readonly boot?: BootView;
  readonly services?: Visit['services'];
  readonly locale?: Locale;
}

/** Draws one screen of a visit. */
export function draw(node: ReactNode, { boot = BOOT, services = VISIT.services, locale = 'fr' }: DrawOptions = {}): Drawn {
  setLocale(locale);
  const went: Screen[] = [];
  const typed = new Set<string>();
  const ended: string[] = [];
  const numbers: NumbersWanted[] = [];
  const left: string[] = [];
  const kept: string[] = [];
  let helped = 0;
  let hidden = 0;
  let codeShown = false;
  const context: VisitContext = {
    boot,
    visit: { ...VISIT, services },
    locale,
    chooseLocale: () => undefined,
    go: (next) => void went.push(next),
    draft: () => undefined,
    keepDraft: () => undefined,
    noteTyped: (name, holds) => void (holds ? typed.add(name) : typed.delete(name)),
    noteStep: () => undefined,
    openHelp: () => {
      helped += 1;
    },
    openAccess: () => undefined,
    openNumbers: (wanted) => void numbers.push(wanted),
    hide: () => {
      hidden += 1;
    },
    codeShown: () => {
      codeShown = true;
    },
    askToEnd: () => undefined,
    leave: (reason) => void left.push(reason),
    keepPrivate: () => void kept.push('private'),
    endNow: (reason) => void ended.push(reason),
    openStaffDoor: () => undefined,
  };
  render(
    <A11yProvider locale={locale}>
      <VisitProvider value={context}>
        <ContentProvider>
          <KeyboardProvider locale={locale}>{node}</KeyboardProvider>
        </ContentProvider>
      </VisitProvider>
    </A11yProvider>,
  );
  return {
    went,
    typed,
    ended,
    numbers,
    helped: () => helped,
    hidden: () => hidden,
    codeShown: () => codeShown,
    left,
    keptPrivate: () => kept.length > 0,
  };
}

/** Text as it reads: non-breaking spaces count as spaces. */
export const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

export const page = (): string => spaced(document.body.textContent);

/** Waits until the page says `sentence`. */
export async function sees(sentence: string): Promise<void> {
  await waitFor(() => {
    if (!page().includes(spaced(sentence))) throw new Error(`not said: ${sentence}`);
  });
}

async function pressFound(what: string, find: () => Element | null | undefined): Promise<void> {
  const target = await waitFor(() => {
    const found = find();
    if (found === null || found === undefined) throw new Error(`nothing to press: ${what}`);
    return found;
  });
  fireEvent.click(target);
}

/** Presses a button of the work zone by its words. */
export async function press(name: string): Promise<void> {
  await pressFound(name, () =>
    [...document.querySelectorAll('[data-screen] button')].find(
      (button) => spaced(button.getAttribute('aria-label') ?? button.textContent) === spaced(name),
    ),
  );
}

export async function pressId(id: string): Promise<void> {
  await pressFound(id, () => document.getElementById(id));
}

/** Waits until `data-screen` is `name`. */
export async function at(name: string): Promise<void> {
  await waitFor(() => {
    const shown = document.querySelector('[data-screen]')?.getAttribute('data-screen');
    if (shown !== name) throw new Error(`on ${shown ?? 'no screen'} instead of ${name}`);
  });
}

export function type(id: string, value: string): void {
  const field = document.getElementById(id);
  if (field === null) throw new Error(`no field ${id}`);
  fireEvent.change(field, { target: { value } });
}

export function emit(...given: Parameters<typeof fake.emit>): void {
  act(() => fake.emit(...given));
}
