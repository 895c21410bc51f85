/** What was measured, and the share that needed no gendarme with what it counts. */
import { shareAlone } from '../../../shared/figures/alone.ts';
import { TIME_IDS, type Figures } from '../../../shared/figures/publish.ts';
import type { TimeId } from '../../../shared/figures/subjects.ts';
import { durationInWords, figuresFr } from '../../../shared/i18n/staff-figures.fr.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';

const words = figuresFr.durations;

interface FiguresProps {
  readonly figures: Figures;
}

const inWords = (ms: number | null): string => (ms === null ? words.few : durationInWords(ms));

export function Durations({ figures: { durations } }: FiguresProps) {
  const columns: readonly Column<TimeId>[] = [
    { id: 'time', label: words.what, cell: (time) => figuresFr.times[time] },
    { id: 'median', label: words.median, cell: (time) => inWords(durations[time].medianMs), align: 'end' },
    { id: 'ninth', label: words.ninth, cell: (time) => inWords(durations[time].ninthMs), align: 'end' },
  ];
  return (
    <Card title={words.title}>
      <Table caption={words.title} columns={columns} rows={TIME_IDS} rowKey={(time) => time} emptyText={figuresFr.period.empty} />
      <p className="staff-aside">{words.says}</p>
    </Card>
  );
}

export function Alone({ figures }: FiguresProps) {
  const share = shareAlone(figures);
  return (
    <Card title={figuresFr.alone.title}>
      <p className="figure-share">{share === null ? figuresFr.alone.none : figuresFr.alone.value(share)}</p>
      <p className="staff-aside">{figuresFr.alone.says}</p>
    </Card>
  );
}
