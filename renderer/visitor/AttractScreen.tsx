/**
 * What the terminal shows while nobody uses it. One touch anywhere begins a visit and presses nothing beneath: the home
 * screen appears only once the finger has left and a short guard has passed.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { driftAt } from '../../shared/content/playlist.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { BootView } from '../../shared/ipc/visit.ts';
import { TopBar } from '../app/Header.tsx';
import type { Visit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Sky } from '../ui/Frame/Sky.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { AttractSlides } from './AttractSlides.tsx';
import { CalledBand } from './CalledBand.tsx';
import { ClosedBand } from './ClosedBand.tsx';
import { OpeningLine } from './OpeningLine.tsx';
import { usePlace } from './place.ts';
import './attract.css';

/** Time in ms during which the screen that appears under the finger takes no touch (the tap that wakes presses nothing). */
const WAKE_GUARD_MS = 200;
/** Time in ms after which a touch that is not answered yet is told to wait: the base may still be opening. */
const PATIENCE_MS = 400;

interface AttractProps {
  readonly boot: BootView;
  /** What the next screen needs; the visit is drawn once it is there. */
  readonly beforeBegin: () => Promise<void>;
  readonly onBegin: (visit: Visit, locale: Locale) => void;
  readonly onStaffDoor: () => void;
}

export function AttractScreen({ boot, beforeBegin, onBegin, onStaffDoor }: AttractProps) {
  const { t } = useTranslation('shell');
  const [ready, setReady] = useState(true);
  const [waiting, setWaiting] = useState(false);
  const beginning = useRef(false);
  const place = usePlace(boot);
  const { x, y } = driftAt(place.now.time);

  useEffect(() => kiosk.on('visitReady', () => setReady(true)), []);

  const begin = useCallback(
    async (locale: Locale) => {
      if (beginning.current) return;
      beginning.current = true;
      const patience = setTimeout(() => setWaiting(true), PATIENCE_MS);
      const answer = await kiosk.beginVisit({ locale });
      clearTimeout(patience);
      setWaiting(false);
      if (!answer.ok) {
        beginning.current = false;
        setReady(false);
        return;
      }
      const { visitId, hideCode, services } = answer.value;
      const guard = new Promise((resolve) => setTimeout(resolve, WAKE_GUARD_MS));
      await Promise.all([guard, beforeBegin()]);
      onBegin({ id: visitId, hideCode, services }, locale);
    },
    [beforeBegin, onBegin],
  );

  return (
    <main className="attract" data-screen="attract" data-ready={ready} style={{ translate: `${x}px ${y}px` }}>
      <TopBar boot={boot} locale="fr" onStaffDoor={onStaffDoor} />
      <h1 className="sr">{t('attract.title')}</h1>
      <CalledBand boot={boot} />
      {place.closed && <ClosedBand boot={boot} />}
      <div className="attract__stage">
        <AttractSlides boot={boot} place={place} />
      </div>
      <button type="button" className="attract__start" onClick={() => void begin('fr')}>
        <span className="attract__touch">
          <Icon name="hand" />
          {waiting ? t('attract.waiting') : ready ? t('attract.touch') : t('attract.cleaning')}
        </span>
        <span className="attract__private">
          <Icon name="shield" />
          {t('attract.private')}
        </span>
      </button>
      <Sky />
      <div className="attract__low">
        <div className="attract__languages">
          {boot.locales.map((code) => (
            <button key={code} type="button" lang={code} className="attract__language" onClick={() => void begin(code)}>
              {t(`languages.${code}`)}
            </button>
          ))}
        </div>
        {!place.closed && <OpeningLine boot={boot} locale="fr" />}
        <p className="attract__danger">{t('home.danger')}</p>
      </div>
    </main>
  );
}
