/**
 * The state of the terminal, in plain words: what is wrong first, and what a thief could still try.
 */
import { useCallback } from 'react';
import type { ConfigFault } from '../../../shared/config/schema.ts';
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { HealthView } from '../../../shared/ipc/upkeep.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { ChainNotice } from '../audit/ChainNotice.tsx';
import { WitnessNotice } from '../audit/WitnessNotice.tsx';
import { BackupCard } from '../backup/BackupCard.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { durationMsInWords, instantInWords } from '../common/time.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { TheftCard } from '../security/TheftCard.tsx';
import { SelfTestCard } from './SelfTestCard.tsx';

const words = staffFr.health;

export function HealthScreen() {
  const load = useCallback(() => kiosk.readHealth({}), []);
  const { loaded, reload } = useLoad(load);
  return (
    <StaffPage title={words.title}>
      <SelfTestCard onRan={reload} />
      <LoadedView loaded={loaded} onRetry={reload}>
        {(health) => (
          <>
            <BaseCard health={health} />
            <BackupCard />
            <ConfigCard file={health.configFile} faults={health.configFaults} refused={health.settingsRefused} />
            <Card title={words.runtime}>
              <p>{words.runtimeVersion(health.electronVersion)}</p>
              <Notice tone={health.trialRuntime ? 'attention' : 'done'}>
                <p>{health.trialRuntime ? words.runtimeTrial : words.runtimeGood}</p>
              </Notice>
            </Card>
            <Card title={words.printer}>
              <p>{staffFr.printers[health.printer]}</p>
            </Card>
            <Card title={words.key}>
              <p>
                <strong>{staffFr.keySources[health.keySource].name}</strong>
              </p>
              <Notice tone={health.keySource === 'file' ? 'attention' : 'info'}>
                <p>{staffFr.keySources[health.keySource].weakness}</p>
              </Notice>
            </Card>
            <TheftCard argonMs={health.argonMs} />
            <Card title={words.wipes}>
              <Wipes wipes={health.lastWipes} />
            </Card>
          </>
        )}
      </LoadedView>
    </StaffPage>
  );
}

function BaseCard({ health }: { readonly health: HealthView }) {
  return (
    <Card title={words.base}>
      <Notice tone={health.baseIntact ? 'done' : 'error'}>
        <p>{health.baseIntact ? words.baseIntact : words.baseFault}</p>
      </Notice>
      <ChainNotice intact={health.auditIntact} firstFault={health.auditFirstFault} faults={health.auditFaults} />
      <WitnessNotice witness={health.witness} whole />
      <p>{words.deposits(health.deposits)}</p>
    </Card>
  );
}

const FAULT_COLUMNS: readonly Column<ConfigFault>[] = [
  { id: 'line', label: words.configColumns.line, cell: ({ line }) => line, sortBy: ({ line }) => line },
  { id: 'path', label: words.configColumns.path, cell: ({ path }) => <code>{path}</code> },
  { id: 'message', label: words.configColumns.message, cell: ({ message }) => message },
];

interface ConfigCardProps {
  readonly file: string | null;
  readonly faults: readonly ConfigFault[];
  /** Changes made on the screen that do not fit any more. */
  readonly refused: HealthView['settingsRefused'];
}

function ConfigCard({ file, faults, refused }: ConfigCardProps) {
  return (
    <Card title={words.config}>
      {refused.length > 0 && (
        <Notice tone="error">
          <p>{settingsFr.refused(refused)}</p>
        </Notice>
      )}
      <p className="staff-path">{words.configFile(file)}</p>
      {faults.length === 0 ? (
        <p>{words.configGood}</p>
      ) : (
        <>
          <Notice tone="attention">
            <p>{words.configFaultsBody}</p>
          </Notice>
          <Table
            caption={words.configFaults}
            columns={FAULT_COLUMNS}
            rows={faults}
            rowKey={({ line, path, message }) => `${line} ${path} ${message}`}
            emptyText={words.configGood}
          />
        </>
      )}
    </Card>
  );
}

type Wipe = HealthView['lastWipes'][number];

const WIPE_COLUMNS: readonly Column<Wipe>[] = [
  { id: 'at', label: words.wipesColumns.at, cell: ({ at }) => instantInWords(at), sortBy: ({ at }) => at },
  { id: 'reason', label: words.wipesColumns.reason, cell: ({ reason }) => staffFr.endReasons[reason] },
  {
    id: 'duration',
    label: words.wipesColumns.duration,
    cell: ({ durationMs }) => durationMsInWords(durationMs),
    sortBy: ({ durationMs }) => durationMs,
  },
  { id: 'verified', label: words.wipesColumns.verified, cell: ({ verified }) => (verified ? words.wipeVerified : words.wipeFailed) },
];

function Wipes({ wipes }: { readonly wipes: readonly Wipe[] }) {
  return <Table caption={words.wipes} columns={WIPE_COLUMNS} rows={wipes} rowKey={({ at }) => at} emptyText={words.wipesEmpty} />;
}
