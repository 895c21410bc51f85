// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fairCopyDocument } from '../../../shared/paper/fair-copy.ts';
import { footHtml, toHtml } from '../../../shared/paper/html.ts';
import { receiptDocument } from '../../../shared/paper/receipt.ts';
import { slipDocument } from '../../../shared/paper/slip.ts';
import { PAPER_FONTS, PAPER_STYLES } from '../../../shared/paper/styles.ts';
import { CASES, POINT, receiptOf, serviceAndAnswers, sourceOf } from './papers.ts';

function parse(html: string): Document {
  // The test's document would try to fetch the style sheet.
  return new DOMParser().parseFromString(html.replace(/<link[^>]*>/g, ''), 'text/html');
}

const HOSTILE = `</blockquote></main><script>document.title='x'</script><img src=x onerror=alert(1)>"'\u202E\u0000`;

describe('toHtml', () => {
  it.each(CASES)('needs no script, no inline style, no image and no other host: %s', (_, service, answers) => {
    const documents = [
      receiptDocument({ receipt: receiptOf(service, answers, 'de'), service, locale: 'de', point: POINT }),
      fairCopyDocument(service, sourceOf(service, answers, 'de'), POINT),
      slipDocument({ receipt: receiptOf(service, answers, 'en', null, 'slip'), service, locale: 'en', point: POINT, answers }),
    ];
    for (const document of documents) {
      const html = toHtml(document);
      const page = parse(html);
      expect(html).not.toMatch(/<(?:script|style|img|iframe|object)\b|\sstyle=|\son\w+=/i);
      const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
      expect(addresses.length).toBe(PAPER_FONTS.length + 1);
      expect(addresses.every((address) => address?.startsWith('/paper/'))).toBe(true);
      expect(page.title).toBe(document.title);
      expect(page.documentElement.lang).toBe(document.lang);
      expect([...page.querySelectorAll('th')].every((cell) => ['row', 'col'].includes(cell.getAttribute('scope') ?? ''))).toBe(true);
      expect([...page.querySelectorAll('table')].every((table) => (table.querySelector('caption')?.textContent ?? '') !== '')).toBe(true);
      expect([...page.querySelectorAll('svg')].every((code) => (code.getAttribute('aria-label') ?? '') !== '')).toBe(true);
      expect(page.querySelectorAll('h1').length).toBeGreaterThan(0);
    }
  });

  it('turns hostile answers into inert text, wherever they stand', () => {
    const [service, answers] = serviceAndAnswers('preComplaint bicycle');
    const hostile = {
      ...answers,
      narrative: HOSTILE,
      birthName: HOSTILE,
      address: HOSTILE,
      objects: [{ type: 'other', label: HOSTILE, serial: HOSTILE, marks: HOSTILE }],
    };
    const page = parse(toHtml(fairCopyDocument(service, sourceOf(service, hostile), { name: HOSTILE, place: HOSTILE })));
    expect(page.querySelectorAll('script, img').length).toBe(0);
    expect(page.querySelector('blockquote')?.textContent).toBe(HOSTILE.replace('\u202E', '⟨U+202E⟩').replace('\u0000', '␀'));
  });

  it('isolates every answer, so that one in another direction disturbs nothing around it', () => {
    const [service, answers] = serviceAndAnswers('preComplaint everyScript');
    const page = parse(toHtml(fairCopyDocument(service, sourceOf(service, answers), POINT)));
    const given = [...page.querySelectorAll('bdi')];
    expect(given.some((each) => each.textContent === 'ليلى, Zoë')).toBe(true);
    expect(given.every((each) => each.getAttribute('dir') === 'auto')).toBe(true);
  });

  it('says each language where it begins', () => {
    const [service, answers] = serviceAndAnswers('preComplaint minimal');
    const page = parse(toHtml(receiptDocument({ receipt: receiptOf(service, answers, 'de'), service, locale: 'de', point: POINT })));
    expect([...page.querySelectorAll('.parallel > div')].map((each) => each.getAttribute('lang'))).toEqual(['de', 'fr']);
  });
});

describe('the foot of a page', () => {
  it('holds the number of the page and of pages, and escapes what it repeats', () => {
    const [service, answers] = serviceAndAnswers('preComplaint minimal');
    const foot = footHtml({ ...fairCopyDocument(service, sourceOf(service, answers), POINT), foot: HOSTILE });
    expect(foot).toContain('Page <span class="pageNumber"></span> sur <span class="totalPages"></span>');
    expect(foot).not.toContain('<script');
  });
});

describe('the style sheets', () => {
  it('take their fonts from the paper folder and nothing from elsewhere', () => {
    for (const css of Object.values(PAPER_STYLES)) {
      const urls = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, url]) => url);
      expect(urls).toEqual(PAPER_FONTS.map((font) => `/paper/fonts/${font}`));
      expect(css).not.toMatch(/@import|https?:/);
    }
  });
});
