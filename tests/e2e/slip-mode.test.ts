/** `preComplaint.mode: slip`: the visitor leaves with everything, the terminal with nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/flow/definition.ts';
import { flowFr } from '../../shared/i18n/flow.fr.ts';
import { joinSlipQrTexts, slipQrTexts, slipText } from '../../shared/paper/slip-qr.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { codeCells, codePathCells } from '../fixtures/journey-codes.ts';
import { filesBelow, filesHolding, paperText, papersIn } from '../fixtures/journey-files.ts';
import { PATIENT, newFolder } from '../fixtures/journey-seed.ts';
import { canary, enter, goTo, leaveReceipt, openForm, startForm, submit, type Visitor } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const WORD = canary();
const NAME = `Nom${[...canary()].filter((sign) => /[a-z]/.test(sign)).join('')}`;
const ANSWERS = {
  ...EXAMPLES.minimal,
  narrative: `Le mot est ${WORD} et rien d’autre.`,
  birthName: NAME,
} as const satisfies Answers;

const data = newFolder('data');
const papers = newFolder('papers');
const control = newFolder('control');
let kiosk: Kiosk;
let visitor: Visitor;
let reference = '';

afterAll(() => {
  for (const folder of [data, papers, control]) folder.remove();
});

describe('[PAR-09] slip mode', () => {
  beforeAll(async () => {
    kiosk = await launchKiosk({
      dataDir: data.path,
      config: { session: PATIENT, preComplaint: { mode: 'slip' }, printer: { kind: 'trial', folder: papers.path } },
    });
  });
  afterAll(() => kiosk.close());

  it('looks for a word as it would lie on a disk', () => {
    const forms = {
      plain: Buffer.from(`avant ${WORD} après`),
      wide: Buffer.from(WORD, 'utf16le'),
      coded: Buffer.from(Buffer.from(`ab${WORD}c`).toString('base64')),
    };
    for (const [name, bytes] of Object.entries(forms)) writeFileSync(join(control.path, name), bytes);
    writeFileSync(join(control.path, 'other'), 'rien');
    expect(filesHolding(control.path, WORD)).toHaveLength(Object.keys(forms).length);
  });

  it('hands the whole preparation over as codes that join', async () => {
    visitor = await enter(kiosk);
    await openForm(visitor);
    await startForm(visitor);
    await goTo(visitor, ANSWERS, 'review');
    expect(await visitor.page.locator('#submit').innerText()).toBe(flowFr.review.submitSlip);
    reference = await submit(visitor);
    expect(await visitor.page.locator('.page').innerText()).toContain(flowFr.receipt.notKept);

    const texts = slipQrTexts(preComplaint, ANSWERS, reference);
    for (const [index, text] of texts.entries()) {
      const code = encode(text, { ecc: 'M', border: 4 });
      const path = (await visitor.page.locator('.qr path').getAttribute('d')) ?? '';
      expect(codePathCells(path, code.size)).toBe(codeCells(code.data));
      if (index < texts.length - 1) await visitor.touch(visitor.page.getByRole('button', { name: flowFr.receipt.nextCode }));
    }
    const joined = joinSlipQrTexts(texts.toReversed());
    expect(joined).toEqual({ state: 'whole', reference, text: slipText(preComplaint, ANSWERS, reference) });
    expect(slipText(preComplaint, ANSWERS, reference)).toContain(WORD);

    await visitor.touch(visitor.page.getByRole('button', { name: flowFr.receipt.print, exact: true }));
    await visitor.page.locator('.notice--done', { hasText: flowFr.receipt.printed }).waitFor();
    const [paper, ...others] = papersIn(papers.path);
    expect(others).toEqual([]);
    const text = paperText(paper ?? '');
    for (const part of [reference, WORD, NAME]) expect(text).toContain(part);
  });

  it('writes none of it anywhere below the data folder, while the receipt is shown and after', async () => {
    expect(filesBelow(data.path).length).toBeGreaterThan(5);
    for (const word of [WORD, NAME, reference]) expect(filesHolding(data.path, word)).toEqual([]);
    await leaveReceipt(visitor);
    await kiosk.logged(({ event }) => event === 'visitWiped');
    for (const word of [WORD, NAME, reference]) expect(filesHolding(data.path, word)).toEqual([]);
  });
});

describe('what is left of it', () => {
  it('is no word, once the application has written everything and ended', () => {
    for (const word of [WORD, NAME, reference]) expect(filesHolding(data.path, word)).toEqual([]);
  });
});
