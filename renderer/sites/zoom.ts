import { SITE_ZOOMS, type SiteState } from '../../shared/sites/site.ts';

type Zoom = SiteState['zoom'];

/** The size that follows, or the same at the end of the scale. */
export function nextSize(zoom: Zoom, to: 'larger' | 'smaller'): Zoom {
  return SITE_ZOOMS[SITE_ZOOMS.indexOf(zoom) + (to === 'larger' ? 1 : -1)] ?? zoom;
}
