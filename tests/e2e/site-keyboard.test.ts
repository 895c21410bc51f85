/** The terminal's keyboard over pages that are not ours, in the real application: the fields are the site's, the keys are the terminal's. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SiteStroke } from '../../shared/ipc/sites.ts';
import type { SiteField } from '../../shared/sites/site.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';
import { PATIENT } from '../fixtures/journey-seed.ts';
import { openSiteStand, type SiteStand } from '../fixtures/site-stand.ts';
import {
  ABOVE_KEYBOARD,
  beginSiteVisit,
  corpusSite,
  OTHER_HOST,
  SITE_HOST,
  siteKiosk,
  WHOLE,
  type SiteVisit,
} from '../fixtures/site-visit.ts';
import { siteCorpus } from '../fixtures/sites/corpus.ts';

const TEXT: SiteField = { layout: 'text', multiline: false };
const LONG: SiteField = { layout: 'text', multiline: true };
const EMAIL: SiteField = { layout: 'email', multiline: false };
const DIGITS: SiteField = { layout: 'numeric', multiline: false };
const DECIMAL: SiteField = { layout: 'decimal', multiline: false };

/** Fields of `fields/kinds.html` with the keyboard that each is given. */
const KINDS: Readonly<Record<string, SiteField>> = {
  ...{ text: TEXT, search: TEXT, password: TEXT, listed: TEXT, untyped: TEXT, email: EMAIL, url: EMAIL },
  ...{ tel: DIGITS, numeric: DIGITS, date: DIGITS, month: DIGITS, week: DIGITS, time: DIGITS, datetime: DIGITS },
  ...{ number: DECIMAL, bounded: DECIMAL, decimal: DECIMAL, area: LONG, editable: LONG, plain: LONG, rich: LONG },
};
/** What takes focus or looks like a field, and takes no text. */
const NOT_TYPED = ['mute', 'readonly', 'several', 'box', 'button'] as const;

const by = (id: string): string => `document.getElementById('${id}')`;
type Act = Extract<SiteStroke, { act: string }>['act'];
const act = (name: Act): SiteStroke => ({ act: name });

let stand: SiteStand;
let kiosk: Kiosk;
let visit: SiteVisit;
beforeAll(async () => {
  stand = await openSiteStand({ pages: siteCorpus(SITE_HOST, OTHER_HOST) });
  kiosk = await launchKiosk(siteKiosk(stand, [corpusSite('/fields/kinds')], { config: { session: PATIENT } }));
  visit = await beginSiteVisit(kiosk);
  await visit.open();
});
afterAll(async () => {
  await kiosk.close();
  await stand.close();
});

const read = (expression: string): Promise<unknown> => visit.guest().evaluate(expression);
const becomes = async (expression: string, value: unknown): Promise<void> => {
  await expect.poll(() => read(expression), { message: expression, timeout: 4_000, interval: 20 }).toEqual(value);
};
/** Touches a field and waits for its keyboard; once more where the page still moved under the finger. */
const enterField = async (expression: string, field: SiteField = TEXT): Promise<void> => {
  const focused = `(${expression}.closest('[contenteditable]') ?? ${expression}).matches(':focus')`;
  const touch = async (): Promise<void> => {
    await visit.touch(expression);
    await vi.waitFor(async () => expect(await read(focused)).toBe(true), { timeout: 700, interval: 20 });
  };
  await touch().catch(touch);
  await visit.until({ field });
};
/** Touches a field, types, and waits for what the field shows. */
const typed = async (id: string, field: SiteField, text: readonly (string | SiteStroke)[], shown: string): Promise<void> => {
  await enterField(by(id), field);
  await visit.type(...text);
  await becomes(`${by(id)}.value`, shown);
};

describe('[PAR-186] the keyboard of the terminal over the pages of an official site', () => {
  it('has the keys that each kind of field needs, and leaves what takes no text alone', async () => {
    for (const [id, field] of Object.entries(KINDS)) await enterField(by(id), field);
    for (const id of NOT_TYPED) {
      await enterField(by('text'));
      await visit.touch(by(id));
      await visit.until({ field: null });
    }
  });

  it('types as a real one does, for the scripts of the page as for its fields', async () => {
    await enterField(by('search'));
    await read('void window.__events.splice(0)');
    await visit.type('a');
    await becomes("window.__events.map(({ type }) => type).join(' ')", 'keydown keypress beforeinput input keyup');
    expect(await read("window.__events.every(({ on, trusted }) => trusted && on === 'search')")).toBe(true);
    await typed('text', TEXT, ['Éçàœ€ßŁ « L’œuf » "n\' 1-2@x', { insert: '.fr' }], 'Éçàœ€ßŁ « L’œuf » "n\' 1-2@x.fr');
    const quick = '0123456789 abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUV';
    await typed('area', LONG, [quick], quick);
    const edits = [
      'Vesoul',
      act('left'),
      act('left'),
      act('backspace'),
      'X',
      act('home'),
      '1',
      act('delete'),
      act('right'),
      act('end'),
      '!',
    ];
    await typed('password', TEXT, edits, '1esXul!');
    await typed('number', DECIMAL, ['3,5'], '3.5');
    await typed('bounded', DECIMAL, ['1.5'], '1.5');
    await typed('numeric', DIGITS, ['7016012'], '70160');
    await typed('date', DIGITS, ['24121987'], '1987-12-24');
    await typed('time', DIGITS, ['1430'], '14:30');
    await typed('month', DIGITS, ['3', act('next'), '1990'], '1990-03');
    await typed('week', DIGITS, ['122026'], '2026-W12');
    await typed('datetime', DIGITS, ['24121987', act('next'), '1430'], '1987-12-24T14:30');
  });

  it('goes on with Enter and with Tab', async () => {
    await typed('area', LONG, [act('end'), act('enter'), 'deux'], `${String(await read(`${by('area')}.value`))}\ndeux`);
    await enterField(by('editable'), LONG);
    await visit.type('un', act('enter'), 'deux');
    await becomes(`${by('editable')}.innerText`, 'un\ndeux');
    await visit.goTo('/form/');
    await typed('family-name', TEXT, ['Martin'], 'Martin');
    await visit.type(act('next'));
    await becomes('document.activeElement.id', 'given-name');
    await visit.type(act('next'), '4');
    await visit.until({ field: DIGITS });
    await becomes(`${by('birth-day')}.value`, '4');
    await visit.type(act('previous'), act('enter'));
    await becomes(`${by('errors')}.hidden`, false);
    await visit.until({ field: null });
    await typed('postal-code', DIGITS, ['70160', act('next')], '70160');
    await visit.until({ field: null });
  });

  it('lets the scripts of the page format what is typed', async () => {
    await visit.goTo('/scripted/react');
    await becomes(`${by('name')} !== null`, true);
    await typed('name', TEXT, ['Élodie'], 'ÉLODIE');
    await typed('phone', DIGITS, ['0384000000'], '03 84 00 00 00');
    await typed('iban', TEXT, ['fr7630006000011234567890189'], 'FR76 3000 6000 0112 3456 7890 189');
    await typed('amount', DECIMAL, ['12,5'], '12.5');
    await typed('date', TEXT, ['24121987', act('backspace'), '6'], '24/12/1986');
    await typed('story', LONG, ['a', act('enter'), 'b'], 'a\nb');
    await enterField(by('name'));
    await visit.type(act('enter'));
    await becomes(`JSON.parse(${by('sent')}.value || '{}').amount`, '12.5');
    await visit.goTo('/scripted/model');
    await typed('name', TEXT, ['zoé'], 'ZOÉ');
    await typed('trimmed', TEXT, [' Pusey '], ' Pusey ');
    await typed('amount', DECIMAL, ['1,25'], '1.25');
    await typed('phone', DIGITS, ['0384000000'], '03 84 00 00 00');
    await typed('lazy', TEXT, ['lu', act('next')], 'lu');
    await becomes('window.__model', { name: 'ZOÉ', town: 'Pusey', amount: 1.25, phone: '03 84 00 00 00', lazy: 'lu' });
  });

  it('follows fields that come, go and change', async () => {
    await visit.goTo('/fields/autofocus');
    await becomes('document.activeElement.id', 'eager');
    // Time in which its keyboard would have come.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await visit.state()).toMatchObject({ field: null });
    await enterField(by('eager'), DIGITS);
    await visit.goTo('/fields/moving');
    for (const id of ['leaving', 'closing']) {
      await enterField(by(id));
      await visit.type('abc');
      await visit.until({ field: null });
    }
    await enterField(by('changing'), DIGITS);
    await visit.touch(by('add'));
    await becomes('document.activeElement.id', 'added-now');
    await visit.until({ field: TEXT });
    await visit.act('leaveField');
    await visit.until({ field: null });
    await visit.touch(by('add-later'));
    await visit.until({ field: TEXT });
    await enterField(by('digit-1'), DIGITS);
    await visit.type('12', act('backspace'), '23456');
    await becomes(`${by('whole-code')}.value`, '123456');
    await visit.until({ field: TEXT });
  });

  it('reaches fields in components and in frames', async () => {
    await visit.goTo('/fields/shadow');
    const inner = `${by('nested-host')}.shadowRoot.getElementById('middle').shadowRoot.getElementById`;
    const fields = [
      [by('light'), TEXT],
      [`${by('open-host')}.shadowRoot.getElementById('open')`, TEXT],
      // Nobody but the page sees into a closed one: it is given the keyboard that has everything.
      ["window.__closed.getElementById('closed')", LONG],
      [`${inner}('nested')`, TEXT],
      [`${inner}('nested-editable')`, LONG],
    ] as const;
    for (const [expression, field] of fields) {
      await enterField(expression, field);
      await visit.type('été');
      await becomes(`${expression}.value ?? ${expression}.textContent`, 'été');
    }
  });

  it('never hides the field that it is for', async () => {
    await visit.goTo('/fields/places');
    // Not at once: the driver loses an answer when a frame comes before it.
    await read(`void setTimeout(() => document.querySelector('main').insertAdjacentHTML('beforeend', '<div id="long" contenteditable>' +
      '<p>ligne</p>'.repeat(90) + '</div><textarea id="tall" style="height:400px"></textarea><iframe id="frame" src="/fields/frame" height="300">'))`);
    await becomes(`(${by('frame')}?.contentDocument.getElementById('inside-date') ?? null) !== null`, true);
    const inFrame = (id: string): string => `${by('frame')}.contentDocument.getElementById('${id}')`;
    const places = [
      [by('panelled'), TEXT],
      [by('last'), TEXT],
      [by('fixed'), TEXT],
      [by('tall'), LONG],
      [`${by('long')}.children[60]`, LONG],
      [inFrame('inside'), TEXT],
      [inFrame('inside-date'), DIGITS],
    ] as const;
    for (const [expression, field] of places) {
      await enterField(expression, field);
      await visit.place(ABOVE_KEYBOARD);
      const seen = async (): Promise<boolean> => {
        const { top, bottom, viewHeight } = await visit.rectOf(expression);
        return viewHeight <= ABOVE_KEYBOARD.height && top >= 0 && bottom <= viewHeight;
      };
      await expect.poll(seen, { message: expression, interval: 30 }).toBe(true);
      await visit.type('é');
      // What is typed late would bring its field back while the next one is touched; a date takes no letter.
      if (field !== DIGITS) await becomes(`(${expression}.value ?? ${expression}.textContent).includes('é')`, true);
      await visit.act('leaveField');
      await visit.place(WHOLE);
      await expect.poll(async () => (await visit.rectOf(expression)).viewHeight).toBe(WHOLE.height);
    }
  });

  it('takes no focus from the page, goes when it is put away, and gives way to a real one', async () => {
    await visit.goTo('/fields/kinds');
    await enterField(by('text'));
    await read("void addEventListener('blur', () => window.__events.push({ type: 'window blur' }), window.__events.splice(0))");
    await kiosk.tapAt(visit.page, 500, 1800);
    await kiosk.app.evaluate(({ BrowserWindow }) => {
      const shell = BrowserWindow.getAllWindows().find((one) => one.isVisible() && one.webContents.getURL().startsWith('app:'));
      shell?.focus();
      shell?.webContents.focus();
    });
    await visit.type('ab');
    await becomes(`${by('text')}.value`, 'ab');
    expect(await read('window.__events.filter(({ type }) => /blur|focus/.test(type))')).toEqual([]);
    await visit.act('leaveField');
    await visit.until({ field: null });
    await enterField(by('text'));
    await kiosk.app.evaluate(({ BrowserWindow }) => {
      const site = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().startsWith('https:'));
      site?.focus();
      for (const type of ['keyDown', 'char', 'keyUp'] as const) site?.webContents.sendInputEvent({ type, keyCode: 'c' });
    });
    await visit.until({ field: null });
    await becomes(`${by('text')}.value`, 'abc');
    await enterField(by('text'));
  });
});
