/**
 * Staff mode in a window of its own, while a visit waits in another one: nothing of that visit is in this process. It becomes neutral as soon as main
 * says that it leaves.
 */
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BootView } from '../../shared/ipc/visit.ts';
import { kiosk } from '../bridge/kiosk.ts';
import { DEFAULT_LOOK, applyAppearance } from '../theme/appearance.ts';
import { EndingScreen } from '../visitor/EndingScreen.tsx';
import { staffLayer } from './parts.ts';

export function StaffWindow({ boot }: { readonly boot: Pick<BootView, 'pxPerMm'> }) {
  const [left, setLeft] = useState(false);
  const { pxPerMm } = boot;
  useEffect(() => applyAppearance({ ...DEFAULT_LOOK, pxPerMm, locale: 'fr' }), [pxPerMm]);
  const leave = useCallback(() => flushSync(() => setLeft(true)), []);
  useEffect(() => kiosk.on('visitEnding', leave), [leave]);
  return left ? <EndingScreen /> : <staffLayer.Part onLeave={leave} />;
}
