/**
 * The watches of the unit as a patrol plans its round: today's homes first, those that nobody has passed by for the longest on top. Main gives the whole
 * list once; choosing and typing happen here.
 */
import { useCallback, useMemo, useState } from 'react';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { Responses } from '../../../shared/ipc/contract.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { useLoad } from '../common/ask.ts';
import { LoadedView } from '../common/LoadedView.tsx';
import { StaffPage } from '../frame/StaffPage.tsx';
import { useStaffSession } from '../session.tsx';
import { FIRST_FILTER, type WatchFilter, findWatches, orderWatches, prepareWatches } from './watch-list.ts';
import { WatchFilters } from './WatchFilters.tsx';
import { WatchTable } from './WatchTable.tsx';
import './watches.css';

const words = watchesFr.list;

/** Rows drawn at once: more than a round holds, few enough to be drawn while one types. */
const PAGE = 30;

interface WatchesScreenProps {
  readonly note?: string;
  /** The list as it was left. */
  readonly filter?: WatchFilter | undefined;
}

export function WatchesScreen({ note, filter }: WatchesScreenProps) {
  const { go } = useStaffSession();
  const load = useCallback(() => kiosk.listWatches({}), []);
  const { loaded, reload } = useLoad(load);
  return (
    <StaffPage title={watchesFr.title}>
      {note !== undefined && (
        <Notice tone="done" live>
          <p>{note}</p>
        </Notice>
      )}
      <LoadedView loaded={loaded} onRetry={reload}>
        {(list) => <Watches list={list} first={filter ?? FIRST_FILTER} />}
      </LoadedView>
      <div className="row">
        <Button variant="secondary" icon={<Icon name="parcel" />} onPress={() => go({ name: 'arrivals' })}>
          {words.arrivals}
        </Button>
      </div>
    </StaffPage>
  );
}

interface WatchesProps {
  readonly list: Responses['listWatches'];
  readonly first: WatchFilter;
}

function Watches({ list: { rows, unopened, today }, first }: WatchesProps) {
  const { go } = useStaffSession();
  const [filter, setFilter] = useState(first);
  const [most, setMost] = useState(PAGE);
  const prepared = useMemo(() => prepareWatches(rows, today), [rows, today]);
  const ordered = useMemo(() => orderWatches(prepared, filter.sort), [prepared, filter.sort]);
  const { found, counts } = useMemo(() => findWatches(ordered, filter), [ordered, filter]);
  const change = (next: WatchFilter) => {
    setFilter(next);
    setMost(PAGE);
  };
  const shown = found.slice(0, most);
  return (
    <>
      {unopened.length > 0 && (
        <Notice tone="attention">
          <p>{words.unopened(unopened)}</p>
        </Notice>
      )}
      <WatchFilters all={prepared} counts={counts} filter={filter} onChange={change} />
      <p className="staff-watches__found" role="status">
        {words.found(shown.length, found.length)}
      </p>
      <WatchTable
        shown={shown}
        today={today}
        sort={filter.sort}
        onSort={(sort) => change({ ...filter, sort })}
        onOpen={(reference) => go({ name: 'watch', reference, filter })}
        emptyText={rows.length + unopened.length === 0 ? words.empty : words.none}
      />
      {found.length > shown.length && (
        <div className="row">
          <Button variant="secondary" icon={<Icon name="down" />} onPress={() => setMost(most + PAGE)}>
            {words.more(found.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}
