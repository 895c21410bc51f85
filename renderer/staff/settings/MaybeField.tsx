/** A setting that may be absent: a button sets it, another takes it away. */
import type { ReactNode } from 'react';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import { useViewFocus } from '../../a11y/useViewFocus.ts';
import { Button } from '../../ui/Button/Button.tsx';

const words = settingsFr.form;

interface MaybeFieldProps {
  readonly id: string;
  readonly label: string;
  /** Whether it is a part of a form that names it nowhere else. */
  readonly titled: boolean;
  readonly isSet: boolean;
  readonly onSet: () => void;
  readonly onUnset: () => void;
  /** Its fields, while it is set. */
  readonly children: ReactNode;
}

export function MaybeField({ id, label, titled, isSet, onSet, onUnset, children }: MaybeFieldProps) {
  useViewFocus(isSet ? 'set' : 'unset', id);
  if (!isSet) {
    return (
      <div className="setting-maybe">
        {titled && <h3>{label}</h3>}
        <p className="staff-aside">{words.unsetNow}</p>
        <Button id={id} variant="secondary" ariaLabel={`${words.set} – ${label}`} onPress={onSet}>
          {words.set}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className="setting-section" id={id} tabIndex={-1}>
      <legend {...(titled ? {} : { className: 'sr' })}>{label}</legend>
      {children}
      <Button variant="quiet" ariaLabel={`${words.unset} – ${label}`} onPress={onUnset}>
        {words.unset}
      </Button>
    </fieldset>
  );
}
