/** The body of a card: each kind of block with its own look, each line with its mark and its way on. */
import { useTranslation } from 'react-i18next';
import type { BlockKind } from '../../shared/content/closed-lists.ts';
import type { BlockView, LineView } from '../../shared/content/view.ts';
import type { Screen } from '../app/screens.ts';
import { Icon, type IconName } from '../ui/Icon/Icon.tsx';
import { ActionButton } from './ActionButton.tsx';
import { ToVerify } from './ToVerify.tsx';

/** How the lines of a block are led in: by their number, by a drawing, or by nothing. */
const LEADS: Readonly<Record<BlockKind, IconName | 'number' | null>> = {
  tips: 'check',
  happened: 'number',
  steps: 'number',
  bring: 'document',
  facts: 'info',
  plain: null,
};

export function CardBlock({ block, here }: { readonly block: BlockView; readonly here: Screen }) {
  const { t } = useTranslation('info');
  const lead = LEADS[block.kind];
  const lines = block.lines.map((line, index) => (
    <li key={line.id} className="info-line">
      {lead !== null && (
        <span className="info-line__lead" aria-hidden="true">
          {lead === 'number' ? index + 1 : <Icon name={lead} />}
        </span>
      )}
      <Line line={line} here={here} />
    </li>
  ));
  return (
    <section className={`info-block info-block--${block.kind}`}>
      <h2>{block.title ?? t(`card.kinds.${block.kind}`)}</h2>
      {lead === 'number' ? <ol className="info-lines">{lines}</ol> : <ul className="info-lines">{lines}</ul>}
    </section>
  );
}

function Line({ line, here }: { readonly line: LineView; readonly here: Screen }) {
  return (
    <div className="info-line__words">
      <p>
        {line.text} {line.toVerify && <ToVerify />}
      </p>
      {line.action !== null && <ActionButton action={line.action} here={here} />}
    </div>
  );
}
