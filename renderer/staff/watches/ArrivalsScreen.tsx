/**
 * What passes between units: files that another one sealed for this one, and the public key with which others seal for it.
 */
import { useCallback } from 'react';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { ArrivalsView } from '../../../shared/ipc/deposits.ts';
import type { FailureCode } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { QrCode } from '../../ui/QrCode/QrCode.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { useLoad } from '../common/ask.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { type Act, useAct } from '../common/useAct.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useStaffSession } from '../session.tsx';
import { Parts } from './Parts.tsx';
import './watches.css';

const words = watchesFr.arrivals;

/** Side of the code of the public key, in mm: 62 characters stay coarse enough for a hand-held camera. */
const KEY_QR_MM = 45;

export function ArrivalsScreen() {
  const { go } = useStaffSession();
  const load = useCallback(() => kiosk.listArrivals({}), []);
  const { loaded, reload } = useLoad(load);
  return (
    <StaffPage title={words.title}>
      <div className="row">
        <Button variant="secondary" icon={<Icon name="back" />} onPress={() => go({ name: 'watches' })}>
          {words.back}
        </Button>
      </div>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(arrivals) => (
          <Parts>
            <Card title={words.files}>
              {arrivals.configured ? <Files arrivals={arrivals} onReload={reload} /> : <p>{words.notConfigured}</p>}
            </Card>
            <PublicKey recipient={arrivals.recipient} />
          </Parts>
        )}
      </LoadedView>
    </StaffPage>
  );
}

interface FileRow {
  readonly file: string;
}

function columns(onTakeIn: (file: string) => void): readonly Column<FileRow>[] {
  return [
    { id: 'file', label: words.columns.file, cell: ({ file }) => <span className="staff-path">{file}</span> },
    {
      id: 'act',
      label: words.columns.act,
      cell: ({ file }) => (
        <Button variant="secondary" icon={<Icon name="unlock" />} ariaLabel={words.takeInNamed(file)} onPress={() => onTakeIn(file)}>
          {words.takeIn}
        </Button>
      ),
    },
  ];
}

function Files({ arrivals, onReload }: { readonly arrivals: ArrivalsView; readonly onReload: () => void }) {
  const { act, run } = useAct<Responses['takeInArrival']>();
  const takeIn = async (file: string) => {
    await run(() => kiosk.takeInArrival({ file }));
    onReload();
  };
  return (
    <>
      <TakenIn act={act} />
      <Table
        caption={words.table}
        columns={columns((file) => void takeIn(file))}
        rows={arrivals.files.map((file) => ({ file }))}
        rowKey={({ file }) => file}
        emptyText={words.none}
      />
      <div className="row">
        <Button variant="secondary" onPress={onReload}>
          {words.look}
        </Button>
      </div>
    </>
  );
}

/** What main says of a file that it could not take in. */
const REFUSALS: Readonly<Partial<Record<FailureCode, string>>> = {
  notFound: words.notFound,
  answersRejected: words.unreadable,
  conflict: words.refused,
};

function TakenIn({ act }: { readonly act: Act<Responses['takeInArrival']> }) {
  const { go } = useStaffSession();
  switch (act.state) {
    case 'idle':
      return null;
    case 'running':
      return <p className="staff-aside">{words.taking}</p>;
    case 'failed': {
      const refusal = REFUSALS[act.failure.code];
      return <FailureNotice failure={act.failure} {...(refusal === undefined ? {} : { words: refusal })} />;
    }
    case 'done':
      return (
        <Notice tone="done" live>
          <div className="staff-line">
            <p>{words.taken(act.value.reference)}</p>
            <Button variant="secondary" onPress={() => go({ name: 'watch', reference: act.value.reference })}>
              {words.open}
            </Button>
          </div>
        </Notice>
      );
  }
}

function PublicKey({ recipient }: Pick<ArrivalsView, 'recipient'>) {
  return (
    <Card title={words.key}>
      <p>{words.keyBody}</p>
      <div className="staff-public-key">
        <QrCode text={recipient} label={words.keyQr} sizeMm={KEY_QR_MM} />
        <code className="staff-path">{recipient}</code>
      </div>
    </Card>
  );
}
