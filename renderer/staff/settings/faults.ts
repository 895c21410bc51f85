/** The faults of a group while it is edited: each stays with what it was found in, and is shown there. Pure. */
import { choiceWords, fieldWords } from '../../../shared/i18n/staff-settings-fields.fr.ts';
import { isPlain } from '../../../shared/settings/differences.ts';
import type { SettingFault } from '../../../shared/settings/layer.ts';
import { fieldId, listAt, type Path } from './draft.ts';

/** The path of a fault as steps: numbers are places of a list. */
const steps = (path: string): Path => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
/** Lists of short texts and spans are one field: a fault of a member is shown there. */
const ofField = (path: string): string =>
  path.replace(/\.(communes|departments|closedDays|spans|periods)\..*$/, '.$1').replace(/\.(hosts|languages|closed)\.\d+$/, '.$1');

/** Where a fault of one day of a week lies. */
export const dayPath = (week: Path, day: number): string => [...week, `day-${day}`].join('.');
const DAY = /\.day-(\d)$/;

/** The faults that a check found in `value`. One of a week is known by its day from here on: the spans of a week change places as one types. */
export function faultsIn(value: unknown, found: readonly SettingFault[]): readonly SettingFault[] {
  return found.map((fault) => {
    const path = steps(fault.path);
    const after = path.indexOf('week') + 1;
    const place = path[after];
    if (after === 0 || typeof place !== 'number') return fault;
    const week = path.slice(0, after);
    const span = listAt(value, week)[place];
    return isPlain(span) ? { ...fault, path: dayPath(week, Number(span['weekday'])) } : fault;
  });
}

/** The faults that are left when what lies at `gone` was taken away; those of the members that move up in its list move with them. */
export function faultsWithout(faults: readonly SettingFault[], gone: Path): readonly SettingFault[] {
  const list = gone.slice(0, -1);
  const place = gone.at(-1);
  return faults.flatMap((fault) => {
    const path = steps(fault.path);
    const step = path[list.length];
    if (list.some((each, at) => path[at] !== each)) return [fault];
    if (step === place) return [];
    if (typeof place !== 'number' || typeof step !== 'number' || step < place) return [fault];
    return [{ ...fault, path: [...list, step - 1, ...path.slice(list.length + 1)].join('.') }];
  });
}

/** Where a fault is shown, and what is said of it in the summary. */
export function errorOf({ path, message }: SettingFault): { readonly fieldId: string; readonly message: string } {
  const day = DAY.exec(path)?.[1];
  const label = day === undefined ? fieldWords(ofField(path).replace(/\.\d+/g, '.*')).label : choiceWords('weekday', day);
  return { fieldId: fieldId(steps(ofField(path))), message: `${label} – ${message}` };
}
