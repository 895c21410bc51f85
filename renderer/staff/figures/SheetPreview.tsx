/** The sheet of a month as it will be printed, block by block, from the same document. */
import type { BarChart, Block, PaperDocument } from '../../../shared/paper/model.ts';
import { UprightBars } from './charts.tsx';

export function SheetPreview({ paper }: { readonly paper: PaperDocument }) {
  return (
    <article className="figure-sheet" aria-label={paper.title}>
      <Blocks blocks={paper.blocks} />
      <p className="figure-sheet__foot">{paper.foot}</p>
    </article>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  // The blocks of one document never move: their place names them.
  return blocks.map((block, at) => <BlockView key={`${at} ${block.kind}`} block={block} />);
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'masthead':
      return (
        <header>
          <strong>{block.issuer}</strong>
          <p>{block.place}</p>
        </header>
      );
    case 'title':
      return (
        <h3>
          {block.text}
          {block.under !== undefined && <span>{block.under.text}</span>}
        </h3>
      );
    case 'subheading':
      return <h4>{block.text}</h4>;
    case 'large':
      return (
        <dl className="figure-sheet__large">
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'facts':
      return (
        <table>
          <caption className="sr">{block.caption}</caption>
          <tbody>
            {block.rows.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'charts':
      return (
        <div className="figure-sheet__charts">
          {block.charts.map((chart) => (
            <SmallChart key={chart.title} chart={chart} />
          ))}
        </div>
      );
    case 'parallel':
      return (
        <div className="figure-sheet__columns">
          {block.columns.map(({ blocks }, at) => (
            <div key={at === 0 ? 'left' : 'right'}>
              <Blocks blocks={blocks} />
            </div>
          ))}
        </div>
      );
    case 'text':
      return <p>{block.tone === 'strong' ? <strong>{block.text}</strong> : block.text}</p>;
    default:
      // No sheet of figures holds another block; what is printed is what `shared/paper` makes of it.
      return null;
  }
}

function SmallChart({ chart }: { readonly chart: BarChart }) {
  return (
    <figure>
      <figcaption>{chart.title}</figcaption>
      <UprightBars described={chart.described} bars={chart.bars.map(({ label, value }, at) => ({ id: String(at), mark: label, value }))} />
    </figure>
  );
}
