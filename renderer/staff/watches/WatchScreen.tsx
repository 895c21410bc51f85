/**
 * One watch as the patrol reads it: what it is about, the passage to log, the patrol sheet, then what happened and what else can be done with it.
 */
import { useCallback, useState } from 'react';
import { formatDate } from '../../../shared/fields/format.ts';
import { serviceName } from '../../../shared/i18n/service-name.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { DepositRow, OpenedWatch, WatchRow } from '../../../shared/ipc/deposits.ts';
import { findService } from '../../../shared/services/index.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import type { WatchChange } from '../../../shared/watch/changes.ts';
import { useNow } from '../../app/useNow.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { statusName } from '../common/statuses.ts';
import { instantInWords } from '../common/time.ts';
import { StatusActs } from '../deposit/StatusActs.tsx';
import { StaffPage } from '../frame/StaffPage.tsx';
import { type Place, useStaffSession } from '../session.tsx';
import { HandOver } from './HandOver.tsx';
import { Parts } from './Parts.tsx';
import { PassageActs } from './PassageActs.tsx';
import { PatrolSheet } from './PatrolSheet.tsx';
import { type WatchFilter, phaseOf } from './watch-list.ts';
import { periodInWords, phaseInWords } from './watch-words.ts';
import { FlagChips, PassageChip } from './WatchChips.tsx';
import { VisitorChanges, WatchPassages } from './WatchHistory.tsx';
import './watches.css';

const words = watchesFr.watch;

/** The age of the last passage is in minutes. */
const AGE_EVERY_MS = 30_000;

interface WatchScreenProps {
  readonly reference: string;
  /** The list to go back to. */
  readonly filter?: WatchFilter | undefined;
}

export function WatchScreen({ reference, filter }: WatchScreenProps) {
  const { agent, go } = useStaffSession();
  const load = useCallback(() => kiosk.openWatch({ reference }), [reference]);
  const { loaded, reload } = useLoad(load);
  /** The watch with what was done on this screen: opening it again would be another audited read. */
  const [after, setAfter] = useState<OpenedWatch | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const list: Place = filter === undefined ? { name: 'watches' } : { name: 'watches', filter };
  const erasedContent = loaded.state === 'failed' && loaded.failure.code === 'conflict';

  const passed = (watch: OpenedWatch, row: WatchRow, change: WatchChange) => {
    const at = row.lastPassage?.at ?? new Date().toISOString();
    setAfter({ ...watch, row, changes: [...watch.changes, { at, by: agent.name, change }] });
  };
  const moved = (watch: OpenedWatch, { service, status, eraseAfter }: DepositRow) => {
    setAfter({ ...watch, row: { ...watch.row, status, eraseAfter } });
    setNote(staffFr.deposit.changed(statusName(findService(service), status)));
  };
  return (
    <StaffPage title={words.title(reference)}>
      <div className="row">
        <Button variant="secondary" icon={<Icon name="back" />} onPress={() => go(list)}>
          {staffFr.frame.back}
        </Button>
        <Button variant="quiet" icon={<Icon name="document" />} onPress={() => go({ name: 'deposit', reference })}>
          {words.whole}
        </Button>
      </div>
      {note !== null && (
        <Notice tone="done" live>
          <p>{note}</p>
        </Notice>
      )}
      {erasedContent ? (
        <FailureNotice failure={loaded.failure} words={words.contentErased} />
      ) : (
        <LoadedView loaded={loaded} onRetry={reload}>
          {(opened) => {
            const watch = after ?? opened;
            return (
              <Opened
                watch={watch}
                onPassed={(row, change) => passed(watch, row, change)}
                onMoved={(row) => moved(watch, row)}
                onErased={(erased) => go({ ...list, note: erased })}
              />
            );
          }}
        </LoadedView>
      )}
    </StaffPage>
  );
}

interface OpenedProps {
  readonly watch: OpenedWatch;
  readonly onPassed: (row: WatchRow, change: WatchChange) => void;
  readonly onMoved: (row: DepositRow) => void;
  readonly onErased: (note: string) => void;
}

function Opened({ watch, onPassed, onMoved, onErased }: OpenedProps) {
  const { row, changes, receivedAt } = watch;
  const definition = findService(row.service);
  return (
    <>
      <WatchHead row={row} />
      <PassageActs reference={row.reference} status={row.status} onPassed={onPassed} />
      <Parts>
        <div className="staff-parts__part">
          {definition === undefined ? (
            <Notice tone="attention">
              <p>{words.unknownService}</p>
            </Notice>
          ) : (
            <PatrolSheet definition={definition} watch={watch} />
          )}
          <About watch={watch} />
        </div>
        <div className="staff-parts__part">
          <WatchPassages changes={changes} />
          <VisitorChanges receivedAt={receivedAt} changes={changes} />
          <StatusActs reference={row.reference} service={row.service} status={row.status} onChanged={onMoved} onErased={onErased} />
          <HandOver reference={row.reference} status={row.status} />
        </div>
      </Parts>
    </>
  );
}

function WatchHead({ row }: Pick<OpenedWatch, 'row'>) {
  const now = useNow(AGE_EVERY_MS);
  const { today } = localNow(now);
  return (
    <div className="staff-watch__head">
      <p className="staff-watch__address">
        {row.address}, {row.commune}
      </p>
      <p>
        {periodInWords(row.period)}, <strong>{phaseInWords(phaseOf(row, today), row.period, today)}</strong>
      </p>
      <div className="staff-chips">
        <span className={`staff-status staff-status--${row.status}`}>{statusName(findService(row.service), row.status)}</span>
        <PassageChip row={row} today={today} now={now} />
        <FlagChips row={row} />
      </div>
    </div>
  );
}

/** What a patrol seldom asks: which service, since when, until when it is kept. */
function About({ watch: { row, locale, receivedAt } }: { readonly watch: OpenedWatch }) {
  return (
    <p className="staff-aside">
      <span className="staff-reference">{row.reference}</span>. {serviceName(row.service)}. {watchesFr.zones[row.zone]}.{' '}
      {staffFr.deposit.received(instantInWords(receivedAt))}. {staffFr.deposit.language(locale)}.{' '}
      {words.eraseAfter(formatDate(row.eraseAfter, 'fr'))}
    </p>
  );
}
