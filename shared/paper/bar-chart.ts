/** A small bar chart as SVG, without script and without a style of its own. */
import { escapeHtml } from './escape.ts';
import type { BarChart } from './model.ts';

/** Units of the drawing: the bars stand on `GROUND`, labels hang below it. */
const [WIDTH, HEIGHT, TOP, GROUND] = [150, 78, 9, 68] as const;
/** Part of its place that a bar takes. */
const SHARE = 0.78;
/** Height of the outline that stands for a masked number: no height can be read from it. */
const MASKED_HEIGHT = 6;

const units = (value: number): string => value.toFixed(1);

/** One chart as a figure with its title. The largest number stands above the first bar that is as high. */
export function barChart({ title, described, bars }: BarChart): string {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const highest = bars.findIndex(({ value }) => value === most);
  const place = WIDTH / Math.max(1, bars.length);
  const drawn = bars.map(({ label, value }, at) => {
    const height = value === null ? MASKED_HEIGHT : ((GROUND - TOP) * value) / most;
    const x = at * place + (place * (1 - SHARE)) / 2;
    const box = `x="${units(x)}" y="${units(GROUND - height)}" width="${units(place * SHARE)}" height="${units(height)}"`;
    const middle = units((at + 0.5) * place);
    const top = at === highest ? `<text x="${middle}" y="${units(GROUND - height - 2)}">${String(most)}</text>` : '';
    const below = label === '' ? '' : `<text x="${middle}" y="${units(HEIGHT - 1.5)}">${escapeHtml(label)}</text>`;
    return `<rect class="${value === null ? 'masked' : 'bar'}" ${box}/>${top}${below}`;
  });
  const ground = `<line class="ground" x1="0" x2="${String(WIDTH)}" y1="${String(GROUND)}" y2="${String(GROUND)}"/>`;
  const drawing = `<svg viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="${escapeHtml(described)}">${drawn.join('')}${ground}</svg>`;
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>${drawing}</figure>`;
}
