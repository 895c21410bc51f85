/** How far visitors came in a form. Made of shown figures only. */
import { exactly, MASKED, type Cell } from './mask.ts';
import type { Figures } from './publish.ts';
import { leftLine, placesOf, SERVICE_IDS } from './subjects.ts';

/** One place of a form: how many came to it, and how many left the form there. */
export interface FunnelPlace {
  readonly place: string;
  readonly reached: Cell;
  readonly left: Cell;
}

export interface Funnel {
  readonly service: (typeof SERVICE_IDS)[number];
  readonly places: readonly FunnelPlace[];
  readonly submitted: Cell;
}

/** The forms of every service, in the order of its definition; empty where lists are not shown. How many came is masked when one who went further is. */
export function funnelsOf({ lists }: Figures): readonly Funnel[] {
  if (lists === null) return [];
  const cell = (list: 'leftStep' | 'service', line: string): Cell => lists[list].find(({ id }) => id === line)?.cell ?? MASKED;
  return SERVICE_IDS.map((service) => {
    const submitted = cell('service', service);
    const places = placesOf(service).reduceRight<readonly FunnelPlace[]>((after, place) => {
      const further = after[0]?.reached ?? submitted;
      const left = cell('leftStep', leftLine(service, place));
      const known = further.shown === 'exact' && left.shown === 'exact';
      return [{ place, left, reached: known ? exactly(further.count + left.count) : MASKED }, ...after];
    }, []);
    return { service, places, submitted };
  });
}
