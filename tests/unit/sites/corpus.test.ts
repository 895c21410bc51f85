import { beforeAll, expect, it } from 'vitest';
import { siteCorpus } from '../../fixtures/sites/corpus.ts';
import { type SiteAnswer, type SiteRequest } from '../../fixtures/site-stand.ts';

const SITE = 'site-a.example';
const pages = siteCorpus(SITE, 'site-b.example')[SITE] ?? {};

/** Pages that never come, and those that are not there to be read. */
const NOT_READ = new Set(['/links/never']);

const ask = (path: string, more: Partial<SiteRequest> = {}): SiteAnswer | Promise<SiteAnswer> => {
  const [name = '', query] = path.split('?');
  const handler = pages[name] ?? pages[name.replace(/\/[^/]*$/, '/*')];
  if (handler === undefined) throw new Error(`no page ${name}`);
  return handler({ method: 'GET', host: SITE, path: name, query: new URLSearchParams(query), headers: {}, body: '', ...more });
};

const header = (answer: SiteAnswer, name: string): string => [answer.headers?.[name] ?? ''].flat().join('\n');

const textOf = ({ body }: SiteAnswer): string => (typeof body === 'string' ? body : '');

const documents = new Map<string, string>();

beforeAll(async () => {
  for (const path of Object.keys(pages).filter((one) => !NOT_READ.has(one))) {
    const text = textOf(await ask(path.replace('*', '3')));
    if (text.startsWith('<!doctype html>')) documents.set(path, text);
  }
});

it('leads every script, style, frame and link of its own to a page that is there', () => {
  const dead = [...documents].flatMap(([path, text]) =>
    [...text.matchAll(/(?:src|href|action)="(\/[^"]*)"/g)]
      .map(([, target = '']) => target.replace(/[?#].*/, ''))
      .filter((target) => pages[target] === undefined && pages[target.replace(/\/[^/]*$/, '/*')] === undefined)
      .map((target) => `${path} → ${target}`),
  );
  // One link is dead on purpose.
  expect(dead).toEqual(['/links/ → /links/missing']);
  expect(documents.size).toBeGreaterThan(12);
});

it('leaves no word of a template unfilled and gives every field an id', () => {
  for (const [path, text] of documents) {
    expect(text, path).not.toMatch(/\{\{|undefined/);
    for (const [field] of text.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)) expect(field, path).toMatch(/\bid=|type="hidden"/);
  }
});

it('takes a visitor through the three pages of the form, and nobody who skips one', async () => {
  const first = await ask('/form/');
  const cookie = /__Host-form=[\w-]+/.exec(header(first, 'Set-Cookie'))?.[0] ?? '';
  const headers = { cookie };
  const token = /name="token" value="([^"]+)"/.exec(textOf(await ask('/form/identity', { headers })))?.[1] ?? '';
  const send = (path: string, fields: Readonly<Record<string, string>>): SiteAnswer | Promise<SiteAnswer> =>
    ask(path, { method: 'POST', headers, body: new URLSearchParams({ token, ...fields }).toString() });

  const who = { title: 'Madame', familyName: 'O’Neil <b>', givenName: 'Élodie', birthDay: '24', birthMonth: '12', birthYear: '1987' };
  expect((await send('/form/identity', who)).status).toBe(422);
  expect((await send('/form/identity', { ...who, token: 'other' })).status).toBe(403);
  const reached = await send('/form/identity', { ...who, email: 'e@exemple.fr', phone: '0612345678', postalCode: '70000' });
  expect(header(reached, 'Location')).toBe('/form/facts');
  expect(header(await ask('/form/end', { headers }), 'Location')).toBe('/form/');
  const facts = await send('/form/facts', { day: '2026-11-20', place: 'Domicile', story: 'Une ligne.\r\nUne autre.' });
  expect(header(facts, 'Location')).toBe('/form/confirmation');
  expect((await ask('/form/confirmation', { headers })).body).toContain('Madame O’Neil &lt;b&gt; Élodie');
  expect(header(await send('/form/confirmation', { password: 'Douze lettres 1', sworn: 'oui' }), 'Location')).toBe('/form/end');
  expect((await ask('/form/end', { headers })).body).toMatch(/ESSAI-[\dA-F]{8}/);
});

it('bundles the page whose fields are React’s own', async () => {
  const { body } = await ask('/scripted/react.js');
  expect(body).toContain('compositionend');
  expect(body).not.toContain('process.env.NODE_ENV');
});
