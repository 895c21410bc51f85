/** What the focus reporter and main say to each other: names that both sides share, and the check of what arrives from a foreign page's process. */
import { SITE_LAYOUTS, type SiteField } from '../../shared/sites/site.ts';

/** From the page: the field that has focus and takes text, or null. */
export const FIELD_REPORT = 'site-field';
/** From a frame: a finger or a mouse touched it. Main sees the touches of the page itself; those of a frame in a process of its own it does not. */
export const FRAME_TOUCH = 'site-frame-touch';
/** To the page: the room has changed, show the field again. */
export const SHOW_FIELD = 'site-show-field';

/** The field that a page's process reports, or null for none and for anything that is not a field. */
export function fieldOf(report: unknown): SiteField | null {
  if (typeof report !== 'object' || report === null) return null;
  const asked: unknown = Reflect.get(report, 'layout');
  const layout = SITE_LAYOUTS.find((each) => each === asked);
  return layout === undefined ? null : { layout, multiline: Reflect.get(report, 'multiline') === true };
}
