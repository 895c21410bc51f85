/** One contact that was found, with all that happened to it: nothing of the register is ever lost from sight. */
import { useCallback, useEffect, useRef } from 'react';
import { contactsFr } from '../../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../../shared/i18n/staff-register.fr.ts';
import { searchFr } from '../../../shared/i18n/staff-search.fr.ts';
import type { ContactHistory, ContactRow } from '../../../shared/ipc/register.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { instantInWords } from '../common/time.ts';
import { ContactWhat } from '../register/DayList.tsx';
import { contactInWords } from '../register/contact-words.ts';
import { FactValue } from '../register/FactValue.tsx';
import { correctionsIn } from '../register/history.ts';

const words = searchFr;

type Event = ContactHistory['events'][number];
interface Line {
  readonly id: string;
  readonly event: Event;
}

function eventInWords({ event }: Event): string {
  switch (event.kind) {
    case 'opened':
      return words.events.opened(event.waiting);
    case 'cancelled':
      return words.events.cancelled(contactsFr.cancelReasons[event.reason]);
    case 'logged':
    case 'taken':
    case 'closed':
    case 'corrected':
      return words.events[event.kind];
  }
}

function columns(history: ContactHistory): readonly Column<Line>[] {
  const corrections = correctionsIn(history);
  return [
    { id: 'at', label: words.historyColumns.at, cell: ({ event }) => instantInWords(event.at) },
    {
      id: 'what',
      label: words.historyColumns.what,
      cell: ({ event }) => {
        const number = history.events.filter(({ event: each }) => each.kind === 'corrected').indexOf(event);
        const correction = event.event.kind === 'corrected' ? corrections[number] : undefined;
        return (
          <div className="reg-what">
            <span>{eventInWords(event)}</span>
            {correction?.changed.map((fact) => (
              <span key={fact} className="reg-aside">
                {registerFr.facts[fact]}, {registerFr.amend.before}{' '}
                <s>
                  <FactValue fact={fact} facts={correction.before} />
                </s>
                , {registerFr.amend.after} <FactValue fact={fact} facts={correction.after} />
              </span>
            ))}
          </div>
        );
      },
    },
    { id: 'by', label: words.historyColumns.by, cell: ({ event }) => event.by ?? words.nobody },
  ];
}

interface ContactPanelProps {
  readonly row: ContactRow;
  readonly onClose: () => void;
}

export function ContactPanel({ row, onClose }: ContactPanelProps) {
  const contact = row.id;
  const load = useCallback(() => kiosk.readContact({ contact }), [contact]);
  const { loaded, reload } = useLoad(load);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [contact]);
  return (
    <section className="reg-section reg-details" aria-labelledby="search-contact">
      <div className="staff-line">
        <h2 id="search-contact" className="search-contact" ref={heading} tabIndex={-1}>
          {words.history(contactInWords(row.facts))}
        </h2>
        <Button icon={<Icon name="close" />} onPress={onClose}>
          {words.close}
        </Button>
      </div>
      {/* Its corrections are told below, each in its place. */}
      <ContactWhat row={{ ...row, corrections: 0 }} />
      <LoadedView loaded={loaded} onRetry={reload}>
        {(history) => (
          <Table
            caption={words.historyTable}
            columns={columns(history)}
            rows={history.events.map((event, index) => ({ id: String(index), event }))}
            rowKey={({ id }) => id}
            emptyText={registerFr.day.empty}
          />
        )}
      </LoadedView>
    </section>
  );
}
