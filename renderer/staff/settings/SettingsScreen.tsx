/** The settings of the terminal, for the head: what needs care, the groups, and what was changed. */
import { useCallback, useState } from 'react';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import type { SettingsView } from '../../../shared/ipc/upkeep.ts';
import type { SettingGroup } from '../../../shared/settings/groups.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { instantInWords } from '../common/time.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { FactsCard } from './FactsCard.tsx';
import { GroupForm } from './GroupForm.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import './settings.css';

type Said = keyof Pick<typeof settingsFr.form, 'done' | 'undone'>;

/** After a change main answers with everything anew, so that nothing is asked again. Each group is a page of its own: it begins at its top, with focus. `group`: the one to begin with. */
export function SettingsScreen({ group }: { readonly group: SettingGroup | null }) {
  const load = useCallback(() => kiosk.readSettings({}), []);
  const { loaded, reload } = useLoad(load);
  const [newer, setNewer] = useState<SettingsView | null>(null);
  const [editing, setEditing] = useState(group);
  const [said, setSaid] = useState<Said | null>(null);
  const open = (group: SettingGroup | null) => {
    setSaid(null);
    setEditing(group);
  };
  const kept = (next: SettingsView, what: Said) => {
    setNewer(next);
    setEditing(null);
    setSaid(what);
  };
  const { title, about, effect } =
    editing === null ? { title: settingsFr.title, about: settingsFr.intro, effect: '' } : settingsFr.groups[editing];
  return (
    <StaffPage key={editing ?? `list ${newer?.history[0]?.number ?? 0}`} title={title} intro={`${about} ${effect}`.trim()}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(first) => {
          const view = newer ?? first;
          const state = view.groups.find(({ group }) => group === editing);
          if (state !== undefined) {
            return <GroupForm settings={view} state={state} onKept={(next) => kept(next, 'done')} onBack={() => open(null)} />;
          }
          return <Overview view={view} said={said} onOpen={open} onUndone={(next) => kept(next, 'undone')} />;
        }}
      </LoadedView>
    </StaffPage>
  );
}

interface OverviewProps {
  readonly view: SettingsView;
  readonly said: Said | null;
  readonly onOpen: (group: SettingGroup) => void;
  readonly onUndone: (view: SettingsView) => void;
}

function Overview({ view, said, onOpen, onUndone }: OverviewProps) {
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
      <FactsCard facts={view.facts} onOpen={onOpen} />
      <div className="setting-cards">
        {view.groups.map(({ group, changedAt, fromFile }) => (
          <Card
            key={group}
            title={settingsFr.groups[group].title}
            actions={
              <Button variant="secondary" ariaLabel={settingsFr.changeNamed(group)} onPress={() => onOpen(group)}>
                {settingsFr.change}
              </Button>
            }
          >
            <p>{settingsFr.groups[group].about}</p>
            <p className="staff-aside">
              {fromFile || changedAt === null ? settingsFr.fromFile : settingsFr.changedAt(instantInWords(changedAt))}
            </p>
          </Card>
        ))}
      </div>
      <HistoryCard history={view.history} onUndone={onUndone} />
    </>
  );
}
