/**
 * The number that is called, on the attract screen and nowhere else: never over a visitor's form. Touches pass through it to what begins a visit.
 */
import { useEffect, useState } from 'react';
import { CALLED } from '../../shared/i18n/called.ts';
import type { BootView } from '../../shared/ipc/visit.ts';
import { kiosk } from '../bridge/kiosk.ts';

export function CalledBand({ boot }: { readonly boot: BootView }) {
  const [number, setNumber] = useState(boot.called);
  useEffect(() => kiosk.on('numberCalled', (called) => setNumber(called.number)), []);
  return (
    <div role="status" className={number === null ? 'sr' : 'attract__called'}>
      {number !== null &&
        boot.locales.map((locale) => (
          <p key={locale} lang={locale}>
            {CALLED[locale](number)}
          </p>
        ))}
    </div>
  );
}
