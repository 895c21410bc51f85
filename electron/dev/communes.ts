/**
 * Writes `resources/communes/communes.json` from the official geographic code (COG) as published in the package
 * `@etalab/decoupage-administratif` (MIT). Run with `npx tsx electron/dev/communes.ts` after a new edition of the package; the
 * same edition always gives the same file, one commune per line so that the difference between two editions can be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

z.config({ jitless: true });

/** Former communes are kept as other names where visitors still use them: the department of the reception point. */
const ALIAS_DEPARTMENT = '70';

const PACKAGE = '@etalab/decoupage-administratif';
const require = createRequire(import.meta.url);

const entries = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    departement: z.string().optional(),
    chefLieu: z.string().optional(),
    codesPostaux: z.array(z.string()).default([]),
  }),
);

const read = (path: string): unknown => JSON.parse(readFileSync(require.resolve(`${PACKAGE}/${path}`), 'utf8'));

const { version } = z.object({ version: z.string() }).parse(read('package.json'));
const all = entries.parse(read('data/communes.json'));
const byCode = (a: readonly string[], b: readonly string[]) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);

const communes = all
  .filter(({ type }) => type === 'commune-actuelle')
  .map(({ code, nom, codesPostaux }) => [code, nom.normalize('NFC'), [...codesPostaux].sort().join(' ')])
  .sort(byCode);
const names = new Map(communes.map(([code, name]) => [code, name]));
const aliases = all
  .filter(({ type, departement }) => ['commune-deleguee', 'commune-associee'].includes(type) && departement === ALIAS_DEPARTMENT)
  .flatMap(({ code, nom, chefLieu }) =>
    chefLieu === undefined || names.get(chefLieu) === nom ? [] : [[code, nom.normalize('NFC'), chefLieu]],
  )
  .sort(byCode)
  .map(([, name, parent]) => [name, parent]);

const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join(',\n');
const target = fileURLToPath(new URL('../../resources/communes/communes.json', import.meta.url));
writeFileSync(
  target,
  `{"source":${JSON.stringify(`${PACKAGE} ${version} (COG, INSEE)`)},\n"communes":[\n${lines(communes)}\n],\n"aliases":[\n${lines(aliases)}\n]}\n`,
);
process.stdout.write(`${communes.length} communes and ${aliases.length} other names written\n`);
