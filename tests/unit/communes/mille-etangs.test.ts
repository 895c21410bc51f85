import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { createCommuneIndex, findCommune, parseCommunes } from '../../../shared/communes/index.ts';
import { isOfMilleEtangs, MILLE_ETANGS } from '../../../shared/communes/mille-etangs.ts';

const members = z.array(z.object({ code: z.string(), membres: z.array(z.object({ code: z.string(), nom: z.string() })) }));

it('are the communes that the package of the list of communes names', () => {
  const file = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/epci.json');
  const group = members.parse(JSON.parse(readFileSync(file, 'utf8'))).find(({ code }) => code === '247000854');
  const expected = (group?.membres ?? []).map(({ code, nom }) => ({ code, name: nom }));
  expect(expected).toHaveLength(26);
  expect(MILLE_ETANGS).toEqual(expected.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
});

it('are communes that a visitor can choose, under the same names', () => {
  const file = new URL('../../../resources/communes/communes.json', import.meta.url);
  const index = createCommuneIndex(parseCommunes(JSON.parse(readFileSync(file, 'utf8'))));
  for (const { code, name } of MILLE_ETANGS) expect(findCommune(index, code)?.name).toBe(name);
});

it('are told from their neighbours', () => {
  expect(isOfMilleEtangs('70339')).toBe(true);
  for (const code of ['70428', '70550', '70310', '']) expect(isOfMilleEtangs(code)).toBe(false);
});
