/** One group of settings: typed, then shown as what it changes, and only then kept. */
import { useEffect, useRef, useState } from 'react';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import { fieldWords } from '../../../shared/i18n/staff-settings-fields.fr.ts';
import type { SettingsPreview, SettingsView } from '../../../shared/ipc/upkeep.ts';
import { isPlain } from '../../../shared/settings/differences.ts';
import type { SettingFault } from '../../../shared/settings/layer.ts';
import type { GroupValue } from '../../../shared/settings/groups.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { StaffForm } from '../common/StaffForm.tsx';
import { useAct } from '../common/useAct.ts';
import { Differences } from './Differences.tsx';
import { fieldId } from './draft.ts';
import { FieldList } from './FieldList.tsx';
import { weekLine } from './SpansInput.tsx';
import { SETTING_FORMS } from './forms.ts';
import { ShippedSites } from './SitesField.tsx';
import { TestPage } from './TestPage.tsx';
import { UnitsImport } from './UnitsImport.tsx';

const words = settingsFr.form;

interface GroupFormProps {
  readonly settings: SettingsView;
  readonly state: SettingsView['groups'][number];
  readonly onKept: (view: SettingsView) => void;
  readonly onBack: () => void;
}

/** The path of a fault as steps: numbers are places of a list. */
const steps = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
/** Lists of short texts and spans are one field: a fault of a member is shown there. */
const ofField = (path: string): string =>
  path.replace(/\.(communes|departments|closedDays|spans|periods)\..*$/, '.$1').replace(/\.(hosts|languages|closed)\.\d+$/, '.$1');

/** Where a fault is shown, and what is said of it in the summary. */
function errorOf({ path, message }: SettingFault, value: GroupValue): { readonly fieldId: string; readonly message: string } {
  const line = weekLine(value, steps(path));
  if (line !== null) return { fieldId: line.id, message: `${line.name} – ${message}` };
  const { label } = fieldWords(ofField(path).replace(/\.\d+/g, '.*'));
  return { fieldId: fieldId(steps(ofField(path))), message: `${label} – ${message}` };
}

export function GroupForm({ settings, state, onKept, onBack }: GroupFormProps) {
  const { group, number } = state;
  const [value, setValue] = useState<GroupValue>(state.value);
  const [attempt, setAttempt] = useState(0);
  const [seen, setSeen] = useState<SettingsPreview | null>(null);
  const preview = useAct<SettingsPreview>();
  const apply = useAct<SettingsView>();
  const top = useRef<HTMLDivElement>(null);

  const show = async (next: GroupValue) => {
    const result = await preview.run(() => kiosk.previewSettings({ group, value: next }));
    if (result?.ok !== true) return;
    setSeen(result.value);
    setAttempt((count) => count + 1);
    top.current?.scrollIntoView({ block: 'start' });
  };
  const keep = async () => {
    const result = await apply.run(() => kiosk.applySettings({ group, value, after: number }));
    if (result?.ok === true) onKept(result.value);
  };
  const edit = (next: unknown) => {
    if (isPlain(next)) setValue(next);
  };

  const faults = seen?.faults ?? [];
  const previewing = seen !== null && faults.length === 0;
  return (
    <div ref={top} className="setting-group">
      <div className="row">
        <Button variant="quiet" onPress={onBack}>
          {words.back}
        </Button>
      </div>
      <Card>
        {previewing ? (
          <>
            <PreviewTitle />
            {seen.differences.length === 0 ? <Notice tone="info">{words.nothing}</Notice> : <Differences differences={seen.differences} />}
            {apply.act.state === 'failed' && (
              <FailureNotice failure={apply.act.failure} {...(apply.act.failure.code === 'conflict' ? { words: words.stale } : {})} />
            )}
            <div className="row">
              {seen.differences.length > 0 && (
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
              <ErrorSummary title={words.faults(faults.length)} errors={faults.map((fault) => errorOf(fault, value))} attempt={attempt} />
              <ShippedSites value={settings.sites}>
                <FieldList value={value} onChange={edit} faults={faults} base={[]} fields={SETTING_FORMS[group]} />
              </ShippedSites>
              {preview.act.state === 'failed' && <FailureNotice failure={preview.act.failure} />}
              <Button variant="primary" onPress={() => void show(value)}>
                {words.preview}
              </Button>
            </StaffForm>
          </>
        )}
      </Card>
    </div>
  );
}

/** What held focus is gone when the preview takes its place. */
function PreviewTitle() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h2 ref={title} tabIndex={-1}>
      {words.previewTitle}
    </h2>
  );
}
