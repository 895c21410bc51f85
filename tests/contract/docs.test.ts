/** Documents drift unless tested: what they quote of the program must be what the program says today. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLANK_LOOK_MS, BLANK_LOOKS } from '../../electron/session/blank-watch.ts';
import { EXIT_CODES } from '../../electron/boot/step.ts';
import { defaultConfig } from '../../electron/config/parse.ts';
import { generatedDocuments } from '../../electron/dev/generated.ts';
import { at } from '../../electron/dev/paths.ts';
import { LOG_EVENTS } from '../../electron/log/events.ts';
import { PATIENCE_MS } from '../../electron/print/print-desk.ts';
import { HANG_AFTER_MS } from '../../electron/session/hang-watch.ts';
import type { StoreRefusal } from '../../electron/store/store.ts';
import { LEAST_TRY_MS } from '../../electron/vault/argon.ts';
import { CREDENTIAL_NAME, type KeyRefusal } from '../../electron/vault/key-source.ts';
import { SECRET_FAMILIES, THIEF_CORES, durationInWords, meanSeconds } from '../../renderer/staff/security/theft.ts';
import { DAYS_WITHOUT_BACKUP } from '../../shared/backup.ts';
import { RETRY_MS } from '../../electron/use-cases/backup.ts';
import { FIRST_WAIT_MS, FREE_TRIES, LONGEST_WAIT_MS } from '../../shared/auth/lockout.ts';
import { PIN_DIGITS, SECRET_CHARACTERS, SECRET_DIGITS } from '../../shared/auth/secret.ts';
import { PIN_TRIES, SHIFT_MS } from '../../shared/auth/staff.ts';
import { configSchema, settingsOf } from '../../shared/config/schema.ts';
import { WORDS } from '../../shared/i18n/index.ts';
import { pagesFr } from '../../shared/i18n/staff-pages.fr.ts';
import { backupFr } from '../../shared/i18n/staff-backup.fr.ts';
import { clockFr } from '../../shared/i18n/staff-clock.fr.ts';
import { requestsFr } from '../../shared/i18n/staff-requests.fr.ts';
import { settingsFr } from '../../shared/i18n/staff-settings.fr.ts';
import { siteUseFr } from '../../shared/i18n/staff-sites.fr.ts';
import { diaryFr } from '../../shared/i18n/staff-diary.fr.ts';
import { figuresFr } from '../../shared/i18n/staff-figures.fr.ts';
import { shiftFr } from '../../shared/i18n/staff-shift.fr.ts';
import { registerFr } from '../../shared/i18n/staff-register.fr.ts';
import { waitingFr } from '../../shared/i18n/staff-waiting.fr.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import { watchesFr } from '../../shared/i18n/staff-watches.fr.ts';
import { SERVICES } from '../../shared/services/index.ts';
import { HIDE_CODE_TRIES } from '../../shared/session/clock.ts';
import { FAILURE_WINDOW_MS, FAILURES_BEFORE_MAINTENANCE } from '../../shared/session/recovery.ts';

const DOCS = 'resources/docs';
const FRENCH = ['premier-demarrage.md', 'cahier-de-tests.md', 'declaration-accessibilite.md', 'inventaire-donnees.md', 'menaces.md'];

const read = (file: string): string => readFileSync(at(file), 'utf8');
/** One kind of space and of apostrophe: what is compared is the words. */
const plain = (text: string): string => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(at(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownBelow(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function texts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

/** Text outside of blocks and spans of code. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

describe('generated documents', async () => {
  it.each(await generatedDocuments())('$file is up to date (npm run documents writes it)', ({ file, text }) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('every document', () => {
  const documents = ['README.md', 'resources/docs', 'resources', 'electron', 'renderer', 'shared', 'tests'].flatMap((path) =>
    path.endsWith('.md') ? [path] : markdownBelow(path),
  );

  it.each([...new Set(documents)])('%s leads only to what exists', (file) => {
    const text = read(file).replace(/^```[\s\S]*?^```/gm, '');
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) => join(dirname(file), String(link)));
    const paths = [...text.matchAll(/`((?:electron|renderer|shared|resources|tests)\/[\w./@-]+)`/g)].map(([, path]) => String(path));
    const names = paths.filter((path) => !path.includes('NNNN'));
    expect([...links, ...names].filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it('is named where the documents are listed', () => {
    const list = read(join(DOCS, 'README.md'));
    const names = readdirSync(at(DOCS)).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(names.filter((name) => !list.includes(`\`${name}\``))).toEqual([]);
  });

  it('of decisions has the next number and its three parts', () => {
    const files = readdirSync(at(DOCS, 'adr')).toSorted();
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
    for (const name of files) expect(read(join(DOCS, 'adr', name)), name).toMatch(/^# 0\d{3}/);
  });

  it('of decisions that the code names is there', () => {
    const named = ['electron', 'renderer', 'shared'].flatMap((room) =>
      readdirSync(at(room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|tsx|css|md)$/.test(entry.name))
        .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/resources\/docs\/[\w./-]+\.md/g)])
        .map(([path]) => path),
    );
    expect(named.length).toBeGreaterThan(2);
    expect([...new Set(named)].filter((path) => !existsSync(at(path)))).toEqual([]);
  });
});

describe('the French documents', () => {
  it.each(FRENCH)('%s has the spaces and quotes of French', (name) => {
    const lines = prose(read(join(DOCS, name))).split('\n');
    const faults = lines.filter(
      (line) => !/^\|[ :|-]+\|$/.test(line) && / [?!;:»](?:\s|$)|« |«(?!\u00A0)|[^\u00A0]»|[\p{L}]'[\p{L}]/u.test(line),
    );
    expect(faults.map((line) => line.slice(0, 120))).toEqual([]);
  });

  const said = new Set(
    [
      ...texts(staffFr),
      ...texts(watchesFr),
      ...texts(backupFr),
      ...texts(shiftFr),
      ...texts(clockFr),
      ...texts(diaryFr),
      ...texts(figuresFr),
      ...texts(registerFr),
      ...texts(waitingFr),
      ...texts(WORDS.fr),
      ...texts(pagesFr),
      ...texts(siteUseFr),
      pagesFr.pack.rollBack(null),
      ...texts(requestsFr),
      ...Object.values(settingsFr.groups).map(({ title }) => title),
      ...Object.values(SERVICES).flatMap((service) => texts(service.words.fr)),
      ...headings(),
    ].map(plain),
  );
  function headings(): readonly string[] {
    return [...read('renderer/maintenance.html').matchAll(/<h1>([^<]+)<\/h1>/g)].map(([, text]) => String(text));
  }

  it.each(['premier-demarrage.md', 'declaration-accessibilite.md', 'menaces.md'])('%s quotes words that the screen shows', (name) => {
    // A quote in bold is a promise about the screen.
    const quoted = [...read(join(DOCS, name)).matchAll(/\*\*«\u00A0(.+?)\u00A0»\*\*/g)].map(([, text]) => plain(String(text)));
    expect(quoted.filter((text) => !said.has(text))).toEqual([]);
    if (name === 'premier-demarrage.md') expect(quoted.length).toBeGreaterThan(30);
  });
});

describe('the operator’s guide', () => {
  const guide = plain(read(join(DOCS, 'premier-demarrage.md')));
  const { session, ...config } = defaultConfig();
  const seconds = (ms: number): string => `${ms / 1000} secondes`;
  const minutes = (ms: number): string => `${ms / 60_000} minutes`;

  it.each([
    `au moins ${SECRET_CHARACTERS} caractères, ou au moins ${SECRET_DIGITS} chiffres`,
    `un service de ${SHIFT_MS / 3_600_000} heures`,
    `un code de ${PIN_DIGITS.least} à ${PIN_DIGITS.most} chiffres`,
    `Après ${PIN_TRIES} codes faux`,
    `cet agent attend ${seconds(FIRST_WAIT_MS)}`,
    `jusqu’à ${minutes(LONGEST_WAIT_MS)}`,
    `pendant ${session.formSeconds} secondes, la borne demande`,
    `et compte ${session.warningSeconds} secondes`,
    `Sans activité pendant ${session.staffSeconds / 60} minutes`,
    `${HIDE_CODE_TRIES} essais, ${session.hiddenSeconds} secondes`,
    `${FAILURES_BEFORE_MAINTENANCE} pannes de l’écran en ${minutes(FAILURE_WINDOW_MS)}`,
    `se relance toutes les ${minutes(FAILURE_WINDOW_MS)}`,
    `pas sorti en ${seconds(PATIENCE_MS)}`,
    `Tout est effacé ${config.holidayWatch.retentionDays} jours après`,
    `la référence attend ${seconds(FIRST_WAIT_MS)}`,
    CREDENTIAL_NAME,
    `d’elle-même ${RETRY_MS / 3_600_000} heure après`,
    `garde les ${defaultConfig().backup.keep} dernières copies`,
    `${DAYS_WITHOUT_BACKUP} jours sans sauvegarde`,
  ])('says %s', (phrase) => {
    expect(guide).toContain(phrase);
  });

  it('counts free tries as the rule does', () => {
    expect(FREE_TRIES).toBe(5);
    expect(guide).toContain('Au cinquième secret faux de suite');
    expect(guide).toContain('Au cinquième code faux de suite');
  });

  it('keeps the retention of each service as its default', () => {
    for (const { id, retentionDays } of Object.values(SERVICES)) expect(settingsOf(defaultConfig(), id).retentionDays).toBe(retentionDays);
    // The guide gives one figure for the three watches.
    for (const id of ['shopWatch', 'seniorWatch'] as const) expect(config[id].retentionDays).toBe(config.holidayWatch.retentionDays);
  });

  const keys: Readonly<Record<KeyRefusal, true>> = {
    noSource: true,
    weakOsStore: true,
    osStoreFailed: true,
    wrongMode: true,
    wrongOwner: true,
    wrongSize: true,
    sourceChanged: true,
    keyMissing: true,
    keyWrong: true,
    recordDamaged: true,
  };
  const stores: Readonly<Record<StoreRefusal, true>> = {
    fromFuture: true,
    unreadable: true,
    altered: true,
    diskFull: true,
    readOnly: true,
  };

  it('explains every reason for which the house does not open, and no other', () => {
    const reasons = [...Object.keys(keys).map((reason) => `key.${reason}`), ...Object.keys(stores).map((reason) => `store.${reason}`)];
    const explained = [...guide.matchAll(/\| `((?:key|store)\.\w+)`/g)].map(([, code]) => String(code));
    expect(explained.toSorted()).toEqual(reasons.toSorted());
  });

  it('explains every exit code, and no other', () => {
    const explained = [...guide.matchAll(/\| (\d) \| /g)].map(([, code]) => Number(code));
    expect(explained).toEqual(Object.values(EXIT_CODES));
  });

  it('names events of the log and keys of the configuration that exist', () => {
    const named = [...guide.matchAll(/`([a-z]+[A-Z]\w+)`/g)].map(([, word]) => String(word));
    const known: readonly string[] = [...LOG_EVENTS, ...Object.keys(configSchema.shape)];
    expect(named.filter((word) => !known.includes(word))).toEqual([]);
    const paths = [
      ...guide.matchAll(/`(point|display|session|preComplaint|holidayWatch|shopWatch|seniorWatch|printer|vault|help|backup)\.(\w+)`/g),
    ].map(([, group, key]) => [group, key]);
    const config = defaultConfig();
    const has = (group: string, key: string): boolean =>
      Object.entries(config).some(
        ([name, value]) => name === group && typeof value === 'object' && value !== null && Object.hasOwn(value, key),
      );
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter(([group = '', key = '']) => !has(group, key))).toEqual([]);
  });
});

describe('the threat notes', () => {
  const notes = plain(read(join(DOCS, 'menaces.md')));

  it('give the times of the health page for the cost that every terminal has at least', () => {
    const rows = SECRET_FAMILIES.map(({ count }) => THIEF_CORES.map((cores) => durationInWords(meanSeconds(count, LEAST_TRY_MS, cores))));
    for (const row of rows) expect(notes).toContain(plain(row.join(' | ')));
    expect(notes).toContain(`${LEAST_TRY_MS / 1000} seconde`.replace('.', ','));
  });

  it('give the times after which a dead or empty screen is found', () => {
    expect(notes).toContain(`${HANG_AFTER_MS / 1000} secondes`);
    expect(notes).toContain(`${Math.ceil((BLANK_LOOKS * BLANK_LOOK_MS) / 1000)} secondes`);
  });
});
