/** The pages of the gallery: plain HTML without script, to open from the disk or to print. Pure. */
import { CONTRASTS, SIZES, type Contrast, type Size } from '../../shared/session/look.ts';

/** One picture; `file` is relative to the gallery's folder. */
export interface Shot {
  readonly screen: string;
  readonly locale: string;
  readonly size: Size;
  readonly contrast: Contrast;
  readonly file: string;
}

export interface GalleryPage {
  readonly file: string;
  readonly html: string;
}

const STYLE = `body{font:16px/1.5 sans-serif;margin:2rem;background:#f1efe8;color:#14171f}
.shots{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1.5rem}
.looks{border-collapse:collapse}.looks td{padding:.5rem}
figure{margin:0}img{max-width:100%;border:1px solid #6c7485}figcaption{overflow-wrap:anywhere}`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1>${body}</html>\n`;

/** Names of screens hold letters, digits, dots and dashes only; anything else is a mistake that must not become markup. */
const plain = (name: string): string => name.replaceAll(/[^\w.-]/g, '');

const image = ({ file, screen, locale, size, contrast }: Shot): string =>
  `<img loading="lazy" src="${file.split('/').map(plain).join('/')}" alt="${plain(screen)}, ${locale}, ${size}, ${contrast}">`;

/** An index with each screen in its standard look, a page a screen with every look in every language. */
export function galleryPages(shots: readonly Shot[]): readonly GalleryPage[] {
  const screens = [...new Set(shots.map(({ screen }) => screen))];
  const locales = [...new Set(shots.map(({ locale }) => locale))];
  const standard = shots.filter(({ size, contrast }) => size === 'standard' && contrast === 'standard');
  const index = locales.map((locale) => {
    const figures = standard
      .filter((shot) => shot.locale === locale)
      .map(
        (shot) => `<figure><a href="${plain(shot.screen)}.html">${image(shot)}</a><figcaption>${plain(shot.screen)}</figcaption></figure>`,
      );
    return `<h2>${locale}</h2><div class="shots">${figures.join('')}</div>`;
  });
  return [
    { file: 'index.html', html: page(`Screens (${screens.length})`, index.join('')) },
    ...screens.map((screen) => ({
      file: `${plain(screen)}.html`,
      html: page(plain(screen), locales.map((locale) => looks(shots, screen, locale)).join('')),
    })),
  ];
}

function looks(shots: readonly Shot[], screen: string, locale: string): string {
  const own = shots.filter((shot) => shot.screen === screen && shot.locale === locale);
  if (own.length === 0) return '';
  const rows = SIZES.map((size) => {
    const cells = CONTRASTS.map((contrast) =>
      own
        .filter((shot) => shot.size === size && shot.contrast === contrast)
        .map(image)
        .join(''),
    );
    return `<tr><th scope="row">${size}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = CONTRASTS.map((contrast) => `<th scope="col">${contrast}</th>`).join('');
  return `<h2>${locale}</h2><table class="looks"><tr><td></td>${heads}</tr>${rows.join('')}</table>`;
}
