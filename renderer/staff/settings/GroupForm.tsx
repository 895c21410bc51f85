/** One group of settings: typed, then shown as what it changes, and only then kept. */
import { useState } from 'react';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import type { SettingsPreview, SettingsView } from '../../../shared/ipc/upkeep.ts';
import { isPlain } from '../../../shared/settings/differences.ts';
import type { SettingFault } from '../../../shared/settings/layer.ts';
import type { GroupValue } from '../../../shared/settings/groups.ts';
import { useViewFocus } from '../../a11y/useViewFocus.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { useAct } from '../common/useAct.ts';
import { Differences } from './Differences.tsx';
import { errorOf, faultsIn, faultsWithout } from './faults.ts';
import { FieldList } from './FieldList.tsx';
import { SETTING_FORMS } from './forms.ts';
import { ShippedSites } from './SitesField.tsx';
import { TestPage } from './TestPage.tsx';
import { UnitsImport } from './UnitsImport.tsx';

const words = settingsFr.form;
/** What takes focus when the form gives way to the preview, and the other way round. */
const PREVIEW_TITLE_ID = 'setting-preview-title';
const PREVIEW_ID = 'setting-preview';

interface GroupFormProps {
  readonly settings: SettingsView;
  readonly state: SettingsView['groups'][number];
  readonly onKept: (view: SettingsView) => void;
  readonly onBack: () => void;
}

export function GroupForm({ settings, state, onKept, onBack }: GroupFormProps) {
  const { group, number } = state;
  const [value, setValue] = useState<GroupValue>(state.value);
  const [attempt, setAttempt] = useState(0);
  const [faults, setFaults] = useState<readonly SettingFault[]>([]);
  /** What a faultless check says that would change, while it is looked at. */
  const [seen, setSeen] = useState<SettingsPreview['differences'] | null>(null);
  const preview = useAct<SettingsPreview>();
  const apply = useAct<SettingsView>();
  useViewFocus(seen === null ? 'form' : 'preview', seen === null ? PREVIEW_ID : PREVIEW_TITLE_ID);

  const show = async (next: GroupValue) => {
    const result = await preview.run(() => kiosk.previewSettings({ group, value: next }));
    if (result?.ok !== true) return;
    setFaults(faultsIn(next, result.value.faults));
    setSeen(result.value.faults.length === 0 ? result.value.differences : null);
    setAttempt((count) => count + 1);
  };
  const keep = async () => {
    const result = await apply.run(() => kiosk.applySettings({ group, value, after: number }));
    if (result?.ok === true) onKept(result.value);
  };
  const edit = (next: unknown) => {
    if (isPlain(next)) setValue(next);
  };

  return (
    <div className="setting-group">
      <div className="row">
        <Button variant="quiet" onPress={onBack}>
          {words.back}
        </Button>
      </div>
      <Card>
        {seen !== null ? (
          <>
            <h2 id={PREVIEW_TITLE_ID} tabIndex={-1}>
              {words.previewTitle}
            </h2>
            {seen.length === 0 ? <Notice tone="info">{words.nothing}</Notice> : <Differences differences={seen} />}
            {apply.act.state === 'failed' && (
              <FailureNotice failure={apply.act.failure} {...(apply.act.failure.code === 'conflict' ? { words: words.stale } : {})} />
            )}
            <div className="row">
              {seen.length > 0 && (
                <Button variant="primary" onPress={() => void keep()}>
                  {apply.act.state === 'running' ? words.applying : words.apply}
                </Button>
              )}
              <Button variant="secondary" onPress={() => setSeen(null)}>
                {words.edit}
              </Button>
            </div>
          </>
        ) : (
          <>
            {group === 'units' && (
              <UnitsImport
                files={settings.importFiles}
                onRead={(units) => {
                  setValue(units);
                  void show(units);
                }}
              />
            )}
            {group === 'printer' && <TestPage printer={state.value} />}
            <StaffForm onSubmit={() => void show(value)}>
              <ErrorSummary title={words.faults(faults.length)} errors={faults.map(errorOf)} attempt={attempt} />
              <ShippedSites value={settings.sites}>
                <FieldList
                  value={value}
                  onChange={edit}
                  faults={faults}
                  onGone={(path) => setFaults((before) => faultsWithout(before, path))}
                  base={[]}
                  fields={SETTING_FORMS[group]}
                />
              </ShippedSites>
              {preview.act.state === 'failed' && <FailureNotice failure={preview.act.failure} />}
              <Button id={PREVIEW_ID} variant="primary" onPress={() => void show(value)}>
                {words.preview}
              </Button>
            </StaffForm>
          </>
        )}
      </Card>
    </div>
  );
}
