/**
 * The audit chain, in words: who did what, page by page; whether any line was changed; the seal that proves it outside of the terminal.
 */
import { useCallback, useRef, useState } from 'react';
import { AUDIT_GROUP_NAMES, TECHNICIAN_GROUPS, type AuditGroup } from '../../../shared/audit/groups.ts';
import { auditSentence } from '../../../shared/i18n/staff-events.fr.ts';
import { shiftFr } from '../../../shared/i18n/staff-shift.fr.ts';
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import type { AuditRow } from '../../../shared/ipc/journal.ts';
import type { AgentView } from '../../../shared/ipc/staff.ts';
import { type Result, ok } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { PageTurns } from '../common/PageTurns.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { namesOf } from '../common/names.ts';
import { instantInWords } from '../common/time.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useStaffSession } from '../session.tsx';
import { ChainNotice } from './ChainNotice.tsx';
import { CompareSeal } from './CompareSeal.tsx';
import { type JournalFilter, NO_FILTER, chosenWords, pageRequest } from './journal-filter.ts';
import { JournalFilters } from './JournalFilters.tsx';
import { SealCard } from './SealCard.tsx';
import { WitnessNotice } from './WitnessNotice.tsx';
import './journal.css';

const words = staffFr.audit;

interface AuditPage extends Readonly<Responses['readAudit']> {
  readonly agents: readonly AgentView[];
}

/** What is asked for: the filter, and the number above each page that was turned, the present one last. */
interface Asked {
  readonly filter: JournalFilter;
  readonly turned: readonly number[];
  /** Grows when the chain is to be followed again. */
  readonly follow: number;
}

/** Main gives agents by name, and keeps the two actors that are not agents as they are stored. */
function actorInWords(actor: string): string {
  if (actor === 'visitor') return words.visitor;
  if (actor === 'system') return words.system;
  return actor.startsWith('agent:') ? words.formerAgent : actor;
}

function columns(agents: readonly AgentView[]): readonly Column<AuditRow>[] {
  const names = namesOf(agents);
  return [
    { id: 'seq', label: words.columns.seq, cell: ({ seq }) => seq },
    { id: 'at', label: words.columns.at, cell: ({ at }) => instantInWords(at) },
    { id: 'actor', label: words.columns.actor, cell: ({ actor }) => actorInWords(actor) },
    { id: 'event', label: words.columns.event, cell: ({ event, facts }) => auditSentence(event, facts, names) },
  ];
}

export function AuditScreen() {
  const technician = useStaffSession().agent.role === 'technician';
  const [asked, setAsked] = useState<Asked>({ filter: NO_FILTER, turned: [], follow: 0 });
  const followed = useRef(-1);
  const load = useCallback(async (): Promise<Result<AuditPage>> => {
    const request = pageRequest(asked.filter, asked.turned.at(-1) ?? null, followed.current === asked.follow);
    const [audit, list] = await Promise.all([kiosk.readAudit(request), kiosk.listAgents({})]);
    if (!audit.ok) return audit;
    followed.current = asked.follow;
    return list.ok ? ok({ ...audit.value, agents: list.value.agents }) : list;
  }, [asked]);
  const { loaded, reload } = useLoad(load);
  return (
    <StaffPage title={words.title} intro={technician ? shiftFr.technician.journal : words.intro}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(page) => (
          <>
            <WitnessNotice witness={page.witness} />
            <ChainNotice intact={page.intact} firstFault={page.firstFault} faults={page.faults} />
            <div className="staff-line">
              <p>{journalFr.chain.checked(instantInWords(page.checkedAt))}</p>
              <Button onPress={() => setAsked({ ...asked, follow: asked.follow + 1 })}>{journalFr.chain.again}</Button>
            </div>
            <Lines page={page} groups={technician ? TECHNICIAN_GROUPS : AUDIT_GROUP_NAMES} asked={asked} onAsk={setAsked} />
            {!technician && (
              <>
                <SealCard sealed={page.sealed} onPrinted={reload} />
                <CompareSeal onCompared={reload} />
              </>
            )}
          </>
        )}
      </LoadedView>
    </StaffPage>
  );
}

interface LinesProps {
  readonly page: AuditPage;
  readonly groups: readonly AuditGroup[];
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

function Lines({ page: { rows, older, agents }, groups, asked, onAsk }: LinesProps) {
  const { filter, turned } = asked;
  const [first, last] = [rows[0]?.seq, rows.at(-1)?.seq];
  return (
    <>
      <JournalFilters agents={agents} groups={groups} filter={filter} onChange={(next) => onAsk({ ...asked, filter: next, turned: [] })} />
      <Table
        caption={words.table}
        columns={columns(agents)}
        rows={rows}
        rowKey={({ seq }) => String(seq)}
        emptyText={chosenWords(filter, agents).length === 0 ? words.empty : journalFr.pages.none}
      />
      <PageTurns
        words={journalFr.pages}
        shown={first === undefined || last === undefined ? '' : journalFr.pages.shown(first, last)}
        onOlder={older && last !== undefined ? () => onAsk({ ...asked, turned: [...turned, last] }) : null}
        onNewer={turned.length > 0 ? () => onAsk({ ...asked, turned: turned.slice(0, -1) }) : null}
      />
    </>
  );
}
