/** The forms: how many came to each place, how many stopped there. */
import { funnelsOf, type Funnel, type FunnelPlace } from '../../../shared/figures/funnel.ts';
import type { Figures } from '../../../shared/figures/publish.ts';
import { serviceName } from '../../../shared/i18n/service-name.fr.ts';
import { cellInWords, figuresFr, placeName } from '../../../shared/i18n/staff-figures.fr.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { LyingBars } from './charts.tsx';

const words = figuresFr.forms;

function columnsOf(service: string): readonly Column<FunnelPlace>[] {
  return [
    { id: 'place', label: words.place, cell: ({ place }) => placeName(service, place) },
    { id: 'reached', label: words.reached, cell: ({ reached }) => cellInWords(reached), align: 'end' },
    { id: 'left', label: words.left, cell: ({ left }) => cellInWords(left), align: 'end' },
  ];
}

export function Forms({ figures }: { readonly figures: Figures }) {
  return funnelsOf(figures).map((funnel) => <Form key={funnel.service} funnel={funnel} />);
}

function Form({ funnel: { service, places, submitted } }: { readonly funnel: Funnel }) {
  const title = `${words.title}\u00A0: ${serviceName(service)}`;
  const bars = [
    ...places.map(({ place, reached }) => ({ id: place, mark: '', label: placeName(service, place), cell: reached })),
    { id: 'submitted', mark: '', label: words.submitted, cell: submitted },
  ];
  return (
    <Card title={title}>
      <p className="staff-aside">{words.says}</p>
      <LyingBars title={title} bars={bars} />
      <Table caption={title} columns={columnsOf(service)} rows={places} rowKey={({ place }) => place} emptyText={figuresFr.period.empty} />
    </Card>
  );
}
