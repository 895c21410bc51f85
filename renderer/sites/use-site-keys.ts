import { useMemo } from 'react';
import type { SiteField } from '../../shared/sites/site.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { type ForeignField, useForeignField } from '../keyboard/KeyboardProvider.tsx';

/** Serves the field of the open site with the terminal's keyboard. A key is sent on its way and not waited for: main types them in their order. */
export function useSiteKeys(field: SiteField | null): void {
  const { visit } = useVisit();
  const visitId = visit.id;
  const layout = field?.layout;
  const multiline = field?.multiline === true;
  useForeignField(
    useMemo<ForeignField | null>(
      () =>
        layout === undefined
          ? null
          : {
              layout,
              multiline,
              type: (stroke) => void kiosk.typeInSite({ visitId, stroke }),
              next: () => void kiosk.typeInSite({ visitId, stroke: { act: 'next' } }),
              close: () => void kiosk.actOnSite({ visitId, act: 'leaveField' }),
            },
      [visitId, layout, multiline],
    ),
  );
}
