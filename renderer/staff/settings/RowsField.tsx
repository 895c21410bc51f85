/** A list in a form: one card a member, removed one by one; what is added comes last. */
import type { ReactNode } from 'react';
import { fieldWords } from '../../../shared/i18n/staff-settings-fields.fr.ts';
import { valueInWords } from '../../../shared/i18n/staff-settings-differences.fr.ts';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import { isPlain } from '../../../shared/settings/differences.ts';
import type { GroupValue } from '../../../shared/settings/groups.ts';
import type { SettingFault } from '../../../shared/settings/layer.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { fieldId, listAt, setAt, shown, type Path } from './draft.ts';

const words = settingsFr.form;

interface RowsProps {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly faults: readonly SettingFault[];
  /** The member at a path was taken away. */
  readonly onGone: (path: Path) => void;
  readonly path: Path;
  /** What a new member begins as. */
  readonly fresh: GroupValue;
  /** The fields of the member at a path. */
  readonly drawMember: (path: Path) => ReactNode;
}

/** What a member is called beside its number. */
function titleOf(member: unknown, path: string): string {
  if (!isPlain(member)) return '';
  const { name, weekday, date, from } = member;
  if (name !== undefined) return shown(name);
  return weekday !== undefined || date !== undefined || from !== undefined ? valueInWords('', member, path) : '';
}

export function RowsField({ value, onChange, faults, onGone, path, fresh, drawMember }: RowsProps) {
  const starred = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  const { label, hint } = fieldWords(starred);
  const list = listAt(value, path);
  const put = (members: readonly unknown[]) => onChange(setAt(value, path, members));
  const error = faults.find((fault) => fault.path === path.join('.'))?.message;
  const addId = `${fieldId(path)}-add`;
  const remove = (at: number) => {
    // The button of the next member takes the place of the one that was pressed; the last has none after it.
    if (at === list.length - 1) document.getElementById(addId)?.focus({ preventScroll: true });
    put(list.filter((_, index) => index !== at));
    onGone([...path, at]);
  };
  const one = fieldWords(`${starred}.*`).label;
  return (
    <fieldset className="setting-section" id={fieldId(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="staff-aside">{hint}</p>}
      {error !== undefined && (
        <p className="setting-error" id={`${fieldId(path)}-error`}>
          {error}
        </p>
      )}
      {list.map((member, at) => {
        const name = `${one} ${at + 1}`;
        const title = titleOf(member, `${starred}.*`);
        return (
          // A member has no name of its own while it is typed: its place is what it is known by.
          <fieldset key={at} className="setting-row">
            <legend>{title === '' ? name : `${name} – ${title}`}</legend>
            <div className="setting-row__fields">{drawMember([...path, at])}</div>
            <Button variant="quiet" ariaLabel={words.removeRow(name)} onPress={() => remove(at)}>
              {words.remove}
            </Button>
          </fieldset>
        );
      })}
      <div className="row">
        <Button id={addId} variant="secondary" ariaLabel={`${words.addRow} – ${label}`} onPress={() => put([...list, fresh])}>
          {words.addRow}
        </Button>
      </div>
    </fieldset>
  );
}
