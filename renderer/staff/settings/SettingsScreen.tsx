/** The settings of the terminal, for the head: what needs care, the groups, and what was changed. */
import { useCallback, useState } from 'react';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import type { SettingsView } from '../../../shared/ipc/views.ts';
import type { SettingGroup } from '../../../shared/settings/groups.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { instantInWords } from '../common/time.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useStaffSession } from '../session.tsx';
import { FactsCard } from './FactsCard.tsx';
import { GroupForm } from './GroupForm.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import './settings.css';

export function SettingsScreen() {
  const { agent } = useStaffSession();
  return (
    <StaffPage title={settingsFr.title} intro={settingsFr.intro}>
      {agent.role === 'head' ? <HeadSettings /> : <Notice tone="info">{settingsFr.headOnly}</Notice>}
    </StaffPage>
  );
}

function HeadSettings() {
  const load = useCallback(() => kiosk.readSettings({}), []);
  const { loaded, reload } = useLoad(load);
  return (
    <LoadedView loaded={loaded} onRetry={reload}>
      {(view) => <Overview first={view} />}
    </LoadedView>
  );
}

type Said = keyof Pick<typeof settingsFr.form, 'done' | 'undone'>;

/** After a change main answers with everything anew, so that nothing is asked again. */
function Overview({ first }: { readonly first: SettingsView }) {
  const [view, setView] = useState(first);
  const [editing, setEditing] = useState<SettingGroup | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const state = view.groups.find(({ group }) => group === editing);
  const open = (group: SettingGroup) => {
    setSaid(null);
    setEditing(group);
  };
  const kept = (next: SettingsView, what: Said) => {
    setView(next);
    setEditing(null);
    setSaid(what);
  };
  if (state !== undefined) {
    return (
      <GroupForm key={state.group} settings={view} state={state} onKept={(next) => kept(next, 'done')} onBack={() => setEditing(null)} />
    );
  }
  return (
    <>
      {said !== null && (
        <Notice tone="done" live>
          <p>{settingsFr.form[said]}</p>
        </Notice>
      )}
      {view.refused.length > 0 && (
        <Notice tone="error">
          <p>{settingsFr.refused(view.refused)}</p>
        </Notice>
      )}
      <FactsCard facts={view.facts} onOpen={open} />
      <div className="setting-cards">
        {view.groups.map(({ group, changedAt, fromFile }) => (
          <Card key={group} title={settingsFr.groups[group].title}>
            <p>{settingsFr.groups[group].about}</p>
            <p className="staff-aside">
              {fromFile || changedAt === null ? settingsFr.fromFile : settingsFr.changedAt(instantInWords(changedAt))}
            </p>
            <Button variant="secondary" ariaLabel={settingsFr.changeNamed(group)} onPress={() => open(group)}>
              {settingsFr.change}
            </Button>
          </Card>
        ))}
      </div>
      <HistoryCard history={view.history} onUndone={(next) => kept(next, 'undone')} />
    </>
  );
}
