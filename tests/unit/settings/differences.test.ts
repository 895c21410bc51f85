import { describe, expect, it } from 'vitest';
import { differencesInWords } from '../../../shared/i18n/staff-settings-differences.fr.ts';
import { differences } from '../../../shared/settings/differences.ts';

const said = (before: Record<string, unknown>, after: Record<string, unknown>): readonly string[] =>
  differencesInWords(differences(before, after)).map(({ place, kind, before: was, after: is }) =>
    `${kind} | ${place} | ${was} | ${is}`.replaceAll('\u00A0', ' '),
  );

const unit = (id: string, name: string, communes: readonly string[] = []) => ({ id, name, recipient: null, communes });
const HOURS = { week: [{ weekday: 1, from: '09:00', to: '12:00' }], exceptions: [], source: 'affiche', verifiedOn: null, expiresOn: null };

describe('what changes, in words', () => {
  it('tells units that came, left and changed, and their communes together', () => {
    expect(
      said(
        { units: [unit('a', 'Unité A', ['70001', '70002']), unit('b', 'Unité B')] },
        { units: [unit('a', 'Unité A modèle', ['70002', '70003', '70004']), unit('c', 'Unité C', ['70005'])] },
      ),
    ).toEqual([
      'added | Unités |  | Unité C (c), sans clé publique, communes 70005',
      'changed | « Unité A modèle » › Nom officiel | Unité A | Unité A modèle',
      'added | « Unité A modèle » › Communes |  | 70003, 70004',
      'removed | « Unité A modèle » › Communes | 70001 | ',
      'removed | Unités | Unité B (b), sans clé publique, communes rien | ',
    ]);
  });

  it('tells an exceptional day, a span and a date as one reads them', () => {
    expect(
      said(
        { opening: HOURS },
        {
          opening: {
            ...HOURS,
            week: [...HOURS.week, { weekday: 2, from: '14:00', to: '18:30' }],
            exceptions: [{ date: '2026-12-25', spans: [], reason: 'publicHoliday' }],
            verifiedOn: '2026-11-23',
          },
        },
      ),
    ).toEqual([
      'added | Semaine |  | mardi de 14 h à 18 h 30',
      'added | Jours exceptionnels |  | 25 décembre 2026 : fermé (jour férié)',
      'changed | Vérifié le | rien | 23 novembre 2026',
    ]);
  });

  it('tells yes and no, closed lists and numbers', () => {
    expect(
      said(
        { display: { size: 'standard', pxPerMm: 4.03 }, help: { confidentialChime: true } },
        { display: { size: 'large', pxPerMm: 5.5 }, help: { confidentialChime: false } },
      ),
    ).toEqual([
      'changed | Taille du texte au début d’une visite | normale | grande',
      'changed | Pixels par millimètre | 4,03 | 5,5',
      'changed | Carillon des appels « à l’écart » | oui | non',
    ]);
  });

  it('tells a service by its name and another order of a list as a change', () => {
    expect(said({ preComplaint: { offered: true } }, { preComplaint: { offered: false } })).toEqual([
      'changed | Préparer une pré-plainte › Proposée au public | oui | non',
    ]);
    expect(said({ units: [unit('a', 'A'), unit('b', 'B')] }, { units: [unit('b', 'B'), unit('a', 'A')] })).toHaveLength(1);
  });
});
