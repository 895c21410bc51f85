/** What a change of settings changes, in sentences: before and after, with the names that the form uses. */
import { isRealDate, isRealTime } from '../time/calendar.ts';
import { formatDate, formatTime } from '../time/format.ts';
import { isPart, isPlain, type Difference, type Step } from '../settings/differences.ts';
import { counted } from './counted.ts';
import { serviceName } from './service-name.fr.ts';
import { choiceWords, fieldWords, isChoiceKey } from './staff-settings-fields.fr.ts';
import { settingsFr } from './staff-settings.fr.ts';
import { SERVICE_BLOCKS } from '../config/schema.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Members of a list of plain values that are said one by one; more are counted. */
const MOST_MEMBERS = 12;

const words = settingsFr.form;

function starred(path: readonly Step[]): string {
  return path.map((step) => ('key' in step ? step.key : '*')).join('.');
}

function scalarInWords(key: string, value: unknown): string {
  if (!isPart(value) || value === null || value === '') return words.nothingThere;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const text = String(value);
  if (isChoiceKey(key)) return choiceWords(key, text);
  if (isRealDate(text)) return formatDate(text, 'fr');
  if (isRealTime(text)) return formatTime(text, 'fr');
  return typeof value === 'number' ? text.replace('.', ',') : text;
}

function spansInWords(value: unknown): string {
  const spans = Array.isArray(value) ? value.filter(isPlain) : [];
  if (spans.length === 0) return 'fermé';
  return spans.map(({ from, to }) => `de ${scalarInWords('from', from)} à ${scalarInWords('to', to)}`).join(', ');
}

function listInWords(key: string, list: readonly unknown[], path: string): string {
  if (list.length === 0) return words.nothingThere;
  if (list.some(isPlain)) return list.map((member) => valueInWords(key, member, `${path}.*`)).join(' ; ');
  const named = list.slice(0, MOST_MEMBERS).map((member) => scalarInWords(key, member));
  const more = list.length - named.length;
  return more === 0 ? named.join(', ') : `${named.join(', ')} et ${counted(more, 'autre', 'autres')}`;
}

function eventInWords({ date, from, to, place }: Plain, title: Plain): string {
  const hours =
    to === null || from === null ? (from === null ? '' : `, à partir de ${scalarInWords('', from)}`) : `, ${spansInWords([{ from, to }])}`;
  const where = isPlain(place) ? `, ${scalarInWords('', place['fr'])}` : '';
  return `${scalarInWords('date', date)}${hours} : « ${scalarInWords('', title['fr'])} »${where}`;
}

function alertInWords({ from, fromTime, until, untilTime }: Plain, text: Plain): string {
  const end = (day: unknown, time: unknown): string =>
    isPart(time) && time !== null ? `${scalarInWords('', day)} à ${scalarInWords('', time)}` : scalarInWords('', day);
  return `« ${scalarInWords('', text['fr'])} », du ${end(from, fromTime)} au ${end(until, untilTime)}`;
}

/** A value as one reads it; `path` is that of the setting, with stars. */
export function valueInWords(key: string, value: unknown, path: string): string {
  if (Array.isArray(value)) return listInWords(key, value, path);
  if (!isPlain(value)) return scalarInWords(key, value);
  const { weekday, from, to, date, spans, reason, id, name, recipient, communes, services, title, text, start, hosts, rule } = value;
  if (isPlain(title)) return eventInWords(value, title);
  if (isPlain(text)) return alertInWords(value, text);
  if (start !== undefined)
    return `« ${scalarInWords('', name)} » (${scalarInWords('', id)}), ${scalarInWords('', start)}, noms permis : ${valueInWords('', hosts, '')}`;
  if (rule !== undefined)
    return `${scalarInWords('', rule)} pour ${scalarInWords('', value['site'])}, ${scalarInWords('kind', value['kind'])}`;
  if (id !== undefined && name !== undefined) {
    const key = recipient === null ? 'sans clé publique' : 'avec une clé publique';
    const listed = services === undefined ? `communes ${valueInWords('', communes ?? [], '')}` : valueInWords('services', services, '');
    return `${scalarInWords('', name)} (${scalarInWords('', id)}), ${key}, ${listed}`;
  }
  if (date !== undefined) return `${scalarInWords('date', date)} : ${spansInWords(spans)} (${scalarInWords('reason', reason)})`;
  if (weekday !== undefined) return `${scalarInWords('weekday', weekday)} ${spansInWords([{ from, to }])}`;
  if (from !== undefined) return spansInWords([value]);
  return Object.entries(value)
    .map(([name, part]) => `${fieldWords(`${path}.${name}`).label.toLowerCase()} ${valueInWords(name, part, `${path}.${name}`)}`)
    .join(', ');
}

/** How a member of a list is called. */
function memberName(step: Extract<Step, { readonly member: string }>, path: string): string {
  const { of } = step;
  if (!isPlain(of)) return scalarInWords('', of);
  if (of['name'] !== undefined) return `« ${scalarInWords('', of['name'])} »`;
  if (of['date'] !== undefined)
    return `${scalarInWords('date', of['date'])}${isPlain(of['title']) ? `, « ${scalarInWords('', of['title']['fr'])} »` : ''}`;
  if (of['weekday'] !== undefined) return valueInWords('', { weekday: of['weekday'], from: of['from'], to: of['to'] }, path);
  if (of['zone'] !== undefined) return scalarInWords('zone', of['zone']);
  return '';
}

/** Where a difference lies: `Horaires › Jours exceptionnels › 25 décembre 2026`. */
function placeInWords(path: readonly Step[]): string {
  const names = path.flatMap((step, at) => {
    if (!('key' in step)) return [memberName(step, starred(path.slice(0, at + 1)))];
    if (at === 0 && SERVICE_BLOCKS.includes(step.key)) return [serviceName(step.key)];
    const { label } = fieldWords(starred(path.slice(0, at + 1)));
    // The first key of a group is what its card says already.
    return at === 0 && path.length > 1 ? [] : [label];
  });
  return names.filter((name) => name !== '').join(' › ');
}

export interface DifferenceWords {
  readonly place: string;
  readonly kind: Difference['kind'];
  readonly before: string;
  readonly after: string;
}

const lastKey = (path: readonly Step[]): string => {
  const keys = path.flatMap((step) => ('key' in step ? [step.key] : []));
  return keys.at(-1) ?? '';
};

const ofPlainMember = ({ path }: Difference): boolean => {
  const last = path.at(-1);
  return last !== undefined && 'member' in last && !isPlain(last.of);
};

/** Differences as a person reads them. Plain members that joined or left the same list are said together. */
export function differencesInWords(list: readonly Difference[]): readonly DifferenceWords[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of list) {
    const path = ofPlainMember(difference) ? difference.path.slice(0, -1) : difference.path;
    const name = ofPlainMember(difference) ? `${difference.kind} ${JSON.stringify(path)}` : JSON.stringify(difference.path);
    groups.set(name, [...(groups.get(name) ?? []), difference]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const plain = ofPlainMember(first);
    const path = plain ? first.path.slice(0, -1) : first.path;
    // A member that came or left is told whole: its name before it would say it twice.
    const place = first.kind === 'changed' || 'key' in (path.at(-1) ?? { key: '' }) ? path : path.slice(0, -1);
    const value = (side: 'before' | 'after'): unknown => (plain ? members.map((member) => member[side]) : first[side]);
    const say = (side: 'before' | 'after'): string => valueInWords(lastKey(path), value(side), starred(path));
    return [
      {
        place: placeInWords(place),
        kind: first.kind,
        before: first.before === undefined ? '' : say('before'),
        after: first.after === undefined ? '' : say('after'),
      },
    ];
  });
}
