/**
 * A day of the register in one table: what gendarmes noted and what the terminal recorded by itself, with every correction and cancellation in sight.
 */
import { useCallback } from 'react';
import { registerSentence } from '../../../shared/i18n/staff-events.fr.ts';
import { callsFr } from '../../../shared/i18n/staff-calls.fr.ts';
import { spanInWords } from '../../../shared/i18n/span.fr.ts';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import type { ContactRow, RegisterLine } from '../../../shared/ipc/register.ts';
import type { Call } from '../../../shared/register/calls.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { useLoad } from '../common/ask.ts';
import { namesWithout } from '../common/names.ts';
import { contactInWords, natureInWords, outcomeInWords, timeOf } from './contact-words.ts';
import { CommuneName, FactValue } from './FactValue.tsx';
import { callsOf, isOwnLine } from './day-lines.ts';
import { correctionsIn } from './history.ts';
import { FIRST_FACTS } from './work.tsx';

const words = registerFr.day;

function columns(onAmend: (row: ContactRow) => void, calls: ReadonlyMap<number, Call>): readonly Column<RegisterLine>[] {
  const names = words.columns;
  return [
    { id: 'at', label: names.at, cell: ({ at }) => <span className="tnum">{timeOf(at)}</span>, sortBy: ({ at }) => at },
    {
      id: 'what',
      label: names.what,
      cell: (line) =>
        line.source === 'gendarme' ? (
          <ContactWhat row={line.contact} />
        ) : (
          <span className="reg-aside">
            {registerSentence(line.event.kind, line.event.facts, namesWithout)} ({words.byTerminal})
          </span>
        ),
    },
    {
      id: 'outcome',
      label: names.outcome,
      cell: (line) => (line.source === 'gendarme' ? <ContactEnd row={line.contact} /> : <CallEnd line={line} calls={calls} />),
    },
    {
      id: 'acts',
      label: names.acts,
      cell: (line) =>
        line.source === 'gendarme' && line.contact.stage !== 'cancelled' ? (
          <Button ariaLabel={words.amendOf(contactInWords(line.contact.facts))} onPress={() => onAmend(line.contact)}>
            {words.amend}
          </Button>
        ) : null,
    },
  ];
}

interface DayListProps {
  readonly lines: readonly RegisterLine[];
  readonly onAmend: (row: ContactRow) => void;
}

export function DayList({ lines, onAmend }: DayListProps) {
  return (
    <Table
      caption={words.table}
      columns={columns(onAmend, callsOf(lines))}
      rows={lines.filter(isOwnLine)}
      rowKey={(line) => (line.source === 'gendarme' ? line.contact.id : `t${line.event.kind}${line.event.id}`)}
      emptyText={words.empty}
    />
  );
}

interface CallEndProps {
  readonly line: Extract<RegisterLine, { readonly source: 'terminal' }>;
  readonly calls: ReadonlyMap<number, Call>;
}

/** How a call ended; nothing for what is no call. */
function CallEnd({ line: { event }, calls }: CallEndProps) {
  const call = event.kind === 'gendarme.called' ? calls.get(event.id) : undefined;
  if (call === undefined) return null;
  return <span>{call.waitMs === null ? callsFr.open : callsFr.answered(spanInWords(call.waitMs))}</span>;
}

/** What a contact was about, with its marks, its note and its corrections. */
export function ContactWhat({ row }: { readonly row: ContactRow }) {
  const { facts, cancelled, corrections } = row;
  const struck = cancelled !== null;
  return (
    <div className="reg-what">
      {struck ? <s>{natureInWords(facts)}</s> : <strong>{natureInWords(facts)}</strong>}
      <span className="staff-chips">
        {struck && <span className="staff-chip reg-chip--cancelled">{words.cancelled(contactsFr.cancelReasons[cancelled])}</span>}
        <span className="staff-chip">{contactsFr.channels[facts.channel]}</span>
        {facts.victim && <span className="staff-chip reg-chip--victim">{words.victim}</span>}
        {facts.public !== FIRST_FACTS.public && <span className="staff-chip">{contactsFr.publics[facts.public]}</span>}
        {facts.language !== FIRST_FACTS.language && <span className="staff-chip">{contactsFr.languages[facts.language]}</span>}
        {facts.accessibility && <span className="staff-chip">{words.accessibility}</span>}
        {facts.commune !== null && (
          <span className="staff-chip">
            <CommuneName code={facts.commune} />
          </span>
        )}
      </span>
      {facts.note !== '' && <span className="reg-aside">{struck ? <s>{facts.note}</s> : facts.note}</span>}
      {corrections > 0 && <Corrections key={corrections} row={row} />}
    </div>
  );
}

/** What was corrected, before and after. Asked for again with each further correction. */
function Corrections({ row: { id, corrections } }: { readonly row: ContactRow }) {
  const load = useCallback(() => kiosk.readContact({ contact: id }), [id]);
  const { loaded } = useLoad(load);
  return (
    <div className="reg-corrected">
      <span className="staff-chip">{words.corrected(corrections)}</span>
      {loaded.state === 'ready' && (
        <ul>
          {correctionsIn(loaded.value).flatMap(({ at, before, after, changed }) =>
            changed.map((fact) => (
              <li key={`${at}-${fact}`}>
                {registerFr.facts[fact]}, {registerFr.amend.before}{' '}
                <s>
                  <FactValue fact={fact} facts={before} />
                </s>
                , {registerFr.amend.after} <FactValue fact={fact} facts={after} />
              </li>
            )),
          )}
        </ul>
      )}
    </div>
  );
}

/** How a contact ended, or where it stands, with its times. */
export function ContactEnd({ row: { stage, facts, waitMs, handlingMs } }: { readonly row: ContactRow }) {
  const times = [
    waitMs === null || waitMs === 0 ? null : words.waited(spanInWords(waitMs)),
    handlingMs === null || handlingMs === 0 ? null : words.handled(spanInWords(handlingMs)),
  ].filter((time) => time !== null);
  const end = facts.outcome !== null ? outcomeInWords(facts) : stage === 'cancelled' ? '' : contactsFr.stages[stage];
  return (
    <div className="reg-what">
      {stage === 'cancelled' ? <s>{end}</s> : <span>{end}</span>}
      {times.length > 0 && <span className="reg-aside">{times.join(', ')}</span>}
    </div>
  );
}
