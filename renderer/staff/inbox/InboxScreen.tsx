/**
 * What an agent sees first: today's numbers, then the deposits. One tap opens one.
 */
import { useCallback, useState } from 'react';
import { DEPOSIT_STATUSES, type DepositStatus } from '../../../shared/deposit-status.ts';
import { formatDate, formatTime } from '../../../shared/fields/format.ts';
import { serviceName } from '../../../shared/i18n/service-name.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { DepositRow } from '../../../shared/ipc/deposits.ts';
import { findService, SERVICES } from '../../../shared/services/index.ts';
import { useNow } from '../../app/useNow.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { TextInput } from '../../ui/TextInput/TextInput.tsx';
import { useLoad } from '../common/ask.ts';
import { FilterChoices } from '../common/FilterChoices.tsx';
import { LoadedView } from '../common/LoadedView.tsx';
import { placeOf } from '../common/names.ts';
import { statusName, statusNames } from '../common/statuses.ts';
import { ageInWords } from '../common/time.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { SelfTestNotice } from '../health/SelfTestNotice.tsx';
import { WaitingRequests } from '../requests/WaitingRequests.tsx';
import { useStaffSession } from '../session.tsx';
import { Completeness } from './Completeness.tsx';
import { Numbers } from './Numbers.tsx';

const words = staffFr.inbox;

/** Ages in the list are in minutes. */
const AGE_EVERY_MS = 30_000;

const SERVICE_CHOICES = Object.keys(SERVICES).map((id) => ({ value: id, label: serviceName(id) }));

export function InboxScreen({ note }: { readonly note?: string }) {
  const { pinSet, go } = useStaffSession();
  /** Counts what happened here that makes the numbers old. */
  const [changes, setChanges] = useState(0);
  return (
    <StaffPage title={words.title}>
      {note !== undefined && (
        <Notice tone="done" live>
          <p>{note}</p>
        </Notice>
      )}
      <SelfTestNotice />
      <Numbers key={changes} />
      <Deposits onChanged={() => setChanges((count) => count + 1)} />
      {!pinSet && (
        <Notice tone="info">
          <div className="staff-line">
            <p>{words.pinAdvice}</p>
            <Button variant="secondary" icon={<Icon name="key" />} onPress={() => go({ name: 'agents' })}>
              {words.pinAct}
            </Button>
          </div>
        </Notice>
      )}
    </StaffPage>
  );
}

function Deposits({ onChanged }: { readonly onChanged: () => void }) {
  const { go } = useStaffSession();
  const [status, setStatus] = useState<DepositStatus | null>(null);
  const [search, setSearch] = useState('');
  const [service, setService] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const load = useCallback(
    () => kiosk.listDeposits({ status, search: search.trim().toUpperCase(), ...(service === null ? {} : { service }) }),
    [status, search, service],
  );
  const { loaded, reload } = useLoad(load);
  const now = useNow(AGE_EVERY_MS);
  return (
    <>
      <WaitingRequests
        onHanded={() => {
          reload();
          onChanged();
        }}
      />
      <div className="staff-filters">
        <TextInput
          id="inbox-search"
          label={words.search}
          labelSize="small"
          value={search}
          onChange={setSearch}
          layout="upper"
          maxLength={20}
          icon={<Icon name="search" />}
        />
        <div className="row" role="group" aria-label={words.filter}>
          <Button chosen={status === null} onPress={() => setStatus(null)}>
            {words.all}
          </Button>
          {DEPOSIT_STATUSES.map((value) => (
            <Button key={value} chosen={status === value} onPress={() => setStatus(value)}>
              {statusNames(value)}
            </Button>
          ))}
        </div>
        <Button icon={<Icon name="list" />} ariaExpanded={choosing} onPress={() => setChoosing(!choosing)}>
          {service === null ? words.everyService : serviceName(service)}
        </Button>
      </div>
      {choosing && (
        <FilterChoices label={words.service} every={words.everyService} choices={SERVICE_CHOICES} chosen={service} onChoose={setService} />
      )}
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ rows }) => (
          <Table
            caption={words.table}
            columns={columns(now)}
            rows={rows}
            rowKey={({ reference }) => reference}
            onOpen={(row) => go(placeOf(row))}
            emptyText={status === null && search === '' && service === null ? words.empty : words.none}
          />
        )}
      </LoadedView>
    </>
  );
}

function slotInWords(slot: DepositRow['slot']): string {
  if (slot === null) return words.noSlot;
  return slot.kind === 'firm' ? `${formatDate(slot.date, 'fr')}, ${formatTime(slot.time, 'fr')}` : words.toConfirm;
}

/** Firm appointments sort by their moment, then those to confirm, then none. */
function slotKey(slot: DepositRow['slot']): string {
  if (slot === null) return '2';
  return slot.kind === 'firm' ? `0${slot.date}${slot.time}` : '1';
}

function columns(now: Date): readonly Column<DepositRow>[] {
  const names = words.columns;
  return [
    { id: 'reference', label: names.reference, cell: ({ reference }) => <span className="staff-reference">{reference}</span> },
    { id: 'service', label: names.service, cell: ({ service }) => serviceName(service), sortBy: ({ service }) => serviceName(service) },
    {
      id: 'received',
      label: names.received,
      cell: ({ receivedAt }) => ageInWords(receivedAt, now),
      sortBy: ({ receivedAt }) => receivedAt,
    },
    {
      id: 'language',
      label: names.language,
      cell: ({ locale }) => staffFr.locales[locale],
      sortBy: ({ locale }) => staffFr.locales[locale],
    },
    {
      id: 'completeness',
      label: names.completeness,
      cell: ({ completeness }) => <Completeness share={completeness} />,
      sortBy: ({ completeness }) => completeness,
    },
    {
      id: 'status',
      label: names.status,
      cell: ({ service, status }) => (
        <span className={`staff-status staff-status--${status}`}>{statusName(findService(service), status)}</span>
      ),
      sortBy: ({ status }) => DEPOSIT_STATUSES.indexOf(status),
    },
    { id: 'slot', label: names.slot, cell: ({ slot }) => slotInWords(slot), sortBy: ({ slot }) => slotKey(slot) },
  ];
}
