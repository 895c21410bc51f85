import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCommuneIndex, findCommune, parseCommunes, searchCommunes } from '../../../shared/communes/index.ts';

const json: unknown = JSON.parse(readFileSync(new URL('../../../resources/communes/communes.json', import.meta.url), 'utf8'));
const list = parseCommunes(json);
const index = createCommuneIndex(list);
const codes = (query: string, limit = 8) => searchCommunes(index, query, limit).map(({ code }) => code);
const first = (query: string) => searchCommunes(index, query, 1)[0]?.name;

describe('the list of communes', () => {
  it('is whole, in order and without doubles', () => {
    const all = list.communes.map(({ code }) => code);
    expect(all).toHaveLength(34_969);
    expect(new Set(all).size).toBe(all.length);
    expect([...all].sort()).toEqual(all);
    expect(all.filter((code) => code.startsWith('70'))).toHaveLength(536);
  });

  it('leads every former name to a commune that exists', () => {
    expect(list.aliases.length).toBeGreaterThan(30);
    for (const { name, code } of list.aliases) expect(findCommune(index, code), name).not.toBeNull();
  });

  it.each([
    ['70428', 'Pusey', ['70000']],
    ['70429', 'Pusy-et-Épenoux', ['70000']],
    ['70550', 'Vesoul', ['70000']],
    ['2A004', 'Ajaccio', ['20000', '20090', '20167']],
    ['98412', 'Archipel des Kerguelen', []],
  ])('knows %s as %s', (code, name, postcodes) => {
    const commune = findCommune(index, code);
    expect(commune?.name).toBe(name);
    for (const postcode of postcodes) expect(commune?.postcodes).toContain(postcode);
  });

  it('knows no other code', () => {
    for (const code of ['', '70999', '99999', 'Pusey', '__proto__', 'constructor']) expect(findCommune(index, code)).toBeNull();
  });

  it('refuses a file that is not a list', () => {
    for (const wrong of [null, [], {}, { source: 'x', communes: [['1', 'x', '']], aliases: [] }]) {
      expect(() => parseCommunes(wrong)).toThrow(z.ZodError);
    }
  });
});

describe('searching a commune', () => {
  it('tells Pusey from Pusy-et-Épenoux', () => {
    expect(codes('pusey')[0]).toBe('70428');
    expect(codes('Pusey')).not.toContain('70429');
    expect(codes('pusy')[0]).toBe('70429');
    expect(codes('pus').slice(0, 2)).toEqual(['70428', '70429']);
    expect(codes('pusy epenoux')).toEqual(['70429']);
  });

  it.each([
    ['echenoz la meline', 'Échenoz-la-Méline'],
    ['ECHENOZ-LA-MÉL', 'Échenoz-la-Méline'],
    ['st loup sur sem', 'Saint-Loup-sur-Semouse'],
    ['St-Loup-s/-Semouse', 'Saint-Loup-sur-Semouse'],
    ['ste marie en chaux', 'Sainte-Marie-en-Chaux'],
    ['noidans lez vesoul', 'Noidans-lès-Vesoul'],
    ['noidans les vesoul', 'Noidans-lès-Vesoul'],
    ['vesoul noidans', 'Noidans-lès-Vesoul'],
    ["l'hay", "L'Haÿ-les-Roses"],
    ['L’Haÿ-les-Roses', "L'Haÿ-les-Roses"],
    ['lhay les roses', "L'Haÿ-les-Roses"],
    ['hay les roses', "L'Haÿ-les-Roses"],
    ['oeuilly', 'Œuilly'],
    ['ajaccio', 'Ajaccio'],
    ['strasb', 'Strasbourg'],
    ['paris', 'Paris'],
    ['villedieu en fontenette', 'La Villedieu-en-Fontenette'],
  ])('%j finds %s first', (query, name) => {
    expect(first(query)).toBe(name);
  });

  it('puts the home department first, then a name that is exactly the one typed', () => {
    const found = codes('saint-loup', 4);
    expect(found.slice(0, 2).sort()).toEqual(['70466', '70467']);
    expect(findCommune(index, found[2] ?? '')?.name).toBe('Saint-Loup');
    expect(searchCommunes(index, 'saint', 20).every(({ code }) => code.startsWith('70'))).toBe(true);
  });

  it('finds by postcode, whole or begun, alone or with a name', () => {
    const vesoul = searchCommunes(index, '70000', 200);
    expect(vesoul.every(({ postcodes }) => postcodes.includes('70000'))).toBe(true);
    expect(vesoul.map(({ name }) => name)).toEqual(expect.arrayContaining(['Vesoul', 'Pusey', 'Pusy-et-Épenoux']));
    expect(codes('70000 pus')).toEqual(['70428', '70429']);
    expect(codes('20 ajac')).toEqual(['2A004']);
    expect(codes('700', 300).every((code) => code.startsWith('70'))).toBe(true);
    expect(codes('99999')).toEqual([]);
  });

  it('finds a former commune under its old name, and says so', () => {
    expect(searchCommunes(index, 'servance', 1)).toEqual([
      { code: '70489', name: 'Servance-Miellin', postcodes: ['70440'], formerName: 'Servance' },
    ]);
  });

  it('finds every commune of the home department by its own name and by its name without accents', () => {
    for (const { code, name } of list.communes.filter((commune) => commune.code.startsWith('70'))) {
      expect(codes(name, 3), name).toContain(code);
      expect(codes(name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(), 3), name).toContain(code);
    }
  });

  it('never throws, never gives more than asked, never the same commune twice', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom('s', 't', 'l', "'", '-', ' ', '/', '7', '0', 'é', 'œ', '~', '\u202E'), maxLength: 12 }),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 12 }), (query, limit) => {
        const found = codes(query, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
    expect(codes('')).toEqual([]);
    expect(codes('!!')).toEqual([]);
  });
});
