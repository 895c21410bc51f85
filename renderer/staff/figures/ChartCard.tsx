/** A card with its chart and, behind a button, the same numbers as a table. */
import { useState } from 'react';
import { barsInWords, barValue, type Bar } from '../../../shared/figures/bars.ts';
import { cellInWords, figuresFr } from '../../../shared/i18n/staff-figures.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { type Column, Table } from '../../ui/Table/Table.tsx';
import { LyingBars, UprightBars } from './charts.tsx';

const words = figuresFr.chart;

const COLUMNS: readonly Column<Bar>[] = [
  { id: 'label', label: words.what, cell: ({ label }) => label },
  { id: 'count', label: words.count, cell: ({ cell }) => cellInWords(cell), align: 'end' },
];

interface ChartCardProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** `upright` for what follows in time, `lying` for words. */
  readonly as: 'upright' | 'lying';
}

export function ChartCard({ title, bars, as }: ChartCardProps) {
  const [open, setOpen] = useState(false);
  const nothing = bars.every((bar) => barValue(bar) === 0);
  return (
    <Card
      title={title}
      {...(nothing
        ? {}
        : {
            actions: (
              <Button icon={<Icon name="list" />} ariaExpanded={open} onPress={() => setOpen(!open)}>
                {open ? words.hideTable : words.seeTable}
              </Button>
            ),
          })}
    >
      {nothing ? (
        <p>{figuresFr.period.empty}</p>
      ) : (
        <>
          {as === 'upright' ? (
            <UprightBars
              described={barsInWords(title, bars)}
              bars={bars.map((bar) => ({ id: bar.id, mark: bar.mark, value: barValue(bar) }))}
            />
          ) : (
            <LyingBars title={title} bars={bars} />
          )}
          {bars.some((bar) => barValue(bar) === null) && <p className="staff-aside">{words.masked}</p>}
          {open && <Table caption={title} columns={COLUMNS} rows={bars} rowKey={({ id }) => id} emptyText={figuresFr.period.empty} />}
        </>
      )}
    </Card>
  );
}
