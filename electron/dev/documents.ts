/** `npm run documents`: writes the documents that are drawn from the program, where a definition changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generatedDocuments } from './generated.ts';

for (const { file, text } of await generatedDocuments()) {
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!same) writeFileSync(file, text);
  process.stdout.write(`documents: ${basename(file)} ${same ? 'is up to date' : 'written'}\n`);
}
