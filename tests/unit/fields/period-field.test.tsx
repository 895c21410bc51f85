// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { A11yProvider } from '../../../renderer/a11y/A11yProvider.tsx';
import { startWords } from '../../../renderer/app/i18n.ts';
import { VisitProvider, type VisitContext } from '../../../renderer/app/visit.tsx';
import { FieldView } from '../../../renderer/fields/FieldView.tsx';
import type { Answers, AnswerValue, PeriodField, ServiceWords } from '../../../shared/flow/definition.ts';
import { watchWindow } from '../../../shared/watch/allowed-days.ts';
import { type ZoneEntry, zoneOf } from '../../../shared/watch/zone.ts';

const HOME: Answers = { where: { in: 'france', code: '70550', name: 'Vesoul', postcode: '70000' } };

const POLICE: ZoneEntry = {
  zone: 'police',
  communes: ['70550'],
  departments: [],
  source: 'essai',
  verifiedOn: '2026-01-01',
  expiresOn: null,
};

const field: PeriodField = {
  id: 'absence',
  kind: 'period',
  required: true,
  window: ({ where }, { today, zones = [] }) => {
    const code = where !== null && typeof where === 'object' && 'code' in where ? where.code : '';
    return watchWindow({ zone: zoneOf(zones, code, today), use: 'main' }, today);
  },
};

const words: ServiceWords = {
  title: '',
  tile: '',
  tileDetail: '',
  before: { is: '', isNot: '', minutes: '', needs: [], next: '' },
  steps: {},
  fields: {
    absence: {
      label: 'Votre absence',
      notes: { police: 'Règle de la police.', gendarmerie: 'Règle de la gendarmerie.', zoneUnknown: 'Zone inconnue.' },
    },
  },
  options: {},
  items: {},
  notices: [],
  warnings: {},
  receipt: { title: '', is: '', isNot: '', next: [], bring: {} },
  missing: {},
  faults: { fromTooSoon: 'Au plus tôt le {first}.', zoneUnknownDay: 'Un gendarme vous dira.' },
};

const openHelp = vi.fn<() => void>();
const nothing = () => undefined;

function visitWith(zones: readonly ZoneEntry[]): VisitContext {
  return {
    boot: {
      mode: 'visitor',
      zones,
      units: [],
      proxyVote: { validation: 'ask', hours: null },
      called: null,
      opening: null,
      alert: null,
      events: [],
      offers: { whenOpen: [], whenClosed: [] },
      look: { contrast: 'standard', size: 'standard' },
      point: { name: '', place: '', phone: null, hours: null },
      pxPerMm: 4,
      locales: ['fr'],
      printer: false,
      warningSeconds: 20,
      receiptSeconds: 60,
      confidentialChime: false,
      satisfaction: { asked: true, survey: null },
      trialRuntime: true,
    },
    visit: { id: '00000000-0000-4000-8000-000000000001', hideCode: '1234', services: [] },
    locale: 'fr',
    chooseLocale: nothing,
    go: nothing,
    draft: nothing,
    keepDraft: nothing,
    noteTyped: nothing,
    noteStep: nothing,
    openHelp,
    openAccess: nothing,
    openNumbers: nothing,
    hide: nothing,
    codeShown: nothing,
    askToEnd: nothing,
    leave: nothing,
    keepPrivate: nothing,
    endNow: nothing,
    openStaffDoor: nothing,
  };
}

const onAnswer = vi.fn<(value: AnswerValue) => void>();

function Asked({ zones }: { readonly zones: readonly ZoneEntry[] }) {
  const [value, setValue] = useState<AnswerValue>(null);
  return (
    <A11yProvider locale="fr">
      <VisitProvider value={visitWith(zones)}>
        <FieldView
          field={field}
          value={value}
          onChange={(next) => {
            setValue(next);
            onAnswer(next);
          }}
          answers={{ ...HOME, absence: value }}
          error={null}
          words={words}
          locale="fr"
        />
      </VisitProvider>
    </A11yProvider>
  );
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  startWords();
  vi.useFakeTimers({ now: new Date('2027-03-30T22:30:00Z') });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('a period', () => {
  it('is asked under the rule of the zone, on the day that it is in France', () => {
    render(<Asked zones={[POLICE]} />);
    expect(screen.getByText('Règle de la police.')).toBeTruthy();
    expect(screen.queryByText('Zone inconnue.')).toBeNull();
    expect(screen.getByRole('button', { name: /^samedi 3.avril 2027$/ })).toBeTruthy();
    press(/^vendredi 2.avril/);
    expect(document.querySelector('.period__why')?.textContent).toBe('Au plus tôt le 3\u00a0avril 2027.');
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('is answered with two days without hours, or not at all', () => {
    render(<Asked zones={[POLICE]} />);
    press(/^samedi 3.avril/);
    press(/^lundi 12.avril/);
    expect(onAnswer).toHaveBeenLastCalledWith({
      shape: 'interval',
      fromDate: '2027-04-03',
      fromTime: '',
      toDate: '2027-04-12',
      toTime: '',
    });
    press('Recommencer');
    expect(onAnswer).toHaveBeenLastCalledWith(null);
  });

  it('offers a gendarme and both rules where nobody knows the zone', () => {
    render(<Asked zones={[]} />);
    for (const note of ['Zone inconnue.', 'Règle de la gendarmerie.', 'Règle de la police.']) expect(screen.getByText(note)).toBeTruthy();
    press(/^jeudi 1er.avril/);
    expect(document.querySelector('.period__why')?.textContent).toBe('Un gendarme vous dira.');
    press('Parler à un gendarme');
    expect(openHelp).toHaveBeenCalledOnce();
  });

  it('says aloud what was chosen and what comes next', () => {
    render(<Asked zones={[POLICE]} />);
    press(/^samedi 3.avril/);
    act(() => {
      vi.advanceTimersByTime(100);
    });
    const spoken = () => document.querySelector('[role="status"][aria-atomic]')?.textContent?.replaceAll('\u00a0', ' ');
    expect(spoken()).toBe('Départ : samedi 3 avril 2027. Touchez maintenant le jour du retour.');
    press(/^lundi 12.avril/);
    act(() => {
      vi.advanceTimersByTime(100);
    });
    expect(spoken()).toBe('Retour : lundi 12 avril 2027. 10 jours, jours du départ et du retour compris.');
  });
});
