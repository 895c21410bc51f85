/**
 * The audit chain, in words: who did what, and whether any line was changed.
 */
import { auditSentence } from '../../../shared/i18n/staff-events.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { AgentView, AuditRow, Responses } from '../../../shared/ipc/contract.ts';
import { type Result, ok } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { namesOf } from '../common/names.ts';
import { instantInWords } from '../common/time.ts';
import { StaffPage } from '../frame/StaffPage.tsx';
import { ChainNotice } from './ChainNotice.tsx';

const words = staffFr.audit;

/** Lines shown. */
const LINES = 100;

interface AuditPage extends Readonly<Responses['readAudit']> {
  readonly agents: readonly AgentView[];
}

async function loadAudit(): Promise<Result<AuditPage>> {
  const [audit, list] = await Promise.all([kiosk.readAudit({ limit: LINES }), kiosk.listAgents({})]);
  if (!audit.ok) return audit;
  return list.ok ? ok({ ...audit.value, agents: list.value.agents }) : list;
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
    { id: 'seq', label: words.columns.seq, cell: ({ seq }) => seq, sortBy: ({ seq }) => seq },
    { id: 'at', label: words.columns.at, cell: ({ at }) => instantInWords(at) },
    { id: 'actor', label: words.columns.actor, cell: ({ actor }) => actorInWords(actor), sortBy: ({ actor }) => actorInWords(actor) },
    { id: 'event', label: words.columns.event, cell: ({ event, facts }) => auditSentence(event, facts, names) },
  ];
}

export function AuditScreen() {
  const { loaded, reload } = useLoad(loadAudit);
  return (
    <StaffPage title={words.title} intro={words.intro}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ rows, intact, firstFault, agents }) => (
          <>
            <ChainNotice intact={intact} firstFault={firstFault} />
            <Table caption={words.table} columns={columns(agents)} rows={rows} rowKey={({ seq }) => String(seq)} emptyText={words.empty} />
          </>
        )}
      </LoadedView>
    </StaffPage>
  );
}
