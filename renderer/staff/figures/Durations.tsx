/** What was measured, and the shares with what they count. */
import { shareAlone } from '../../../shared/figures/alone.ts';
import { TIME_IDS, type Figures } from '../../../shared/figures/publish.ts';
import { shareSatisfied } from '../../../shared/figures/satisfied.ts';
import type { TimeId } from '../../../shared/figures/subjects.ts';
import { durationInWords, figuresFr, shareInWords } from '../../../shared/i18n/staff-figures.fr.ts';
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
  return <Share words={figuresFr.alone} share={shareAlone(figures)} />;
}

export function Satisfied({ figures }: FiguresProps) {
  return <Share words={figuresFr.satisfied} share={shareSatisfied(figures)} />;
}

interface ShareProps {
  readonly words: { readonly title: string; readonly says: string };
  /** In per cent; null when it may not be shown. */
  readonly share: number | null;
}

function Share({ words: { title, says }, share }: ShareProps) {
  return (
    <Card title={title}>
      <p className="figure-share">{shareInWords(share)}</p>
      <p className="staff-aside">{says}</p>
    </Card>
  );
}
