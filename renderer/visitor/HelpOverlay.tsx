/**
 * "Parler à un gendarme": two taps from anywhere. Both choices look and sound the same from behind; the second only
 * marks the event, so that the gendarme offers a quiet place without a word being said aloud. While nobody is here nothing is called: the numbers are given.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { playChime } from '../a11y/sound.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Dialog } from '../ui/Dialog/Dialog.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { ContactLines, EMERGENCY_CONTACTS } from './ContactLines.tsx';
import { OpeningLine } from './OpeningLine.tsx';
import { usePlace } from './place.ts';

type Call = 'ask' | 'done' | 'failed';

export function HelpOverlay({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['shell', 'opening']);
  const { visit, boot, locale, keepPrivate } = useVisit();
  const { closed } = usePlace(boot);
  const [call, setCall] = useState<Call>('ask');

  const ask = async (confidential: boolean) => {
    if (confidential) keepPrivate();
    const answer = await kiosk.callGendarme({ visitId: visit.id, confidential });
    if (answer.ok && answer.value.chime) playChime();
    setCall(answer.ok ? 'done' : 'failed');
  };

  return (
    <Dialog
      title={t('help.title')}
      onClose={onClose}
      actions={
        <Button variant="quiet" wide onPress={onClose}>
          {t('help.close')}
        </Button>
      }
    >
      {call === 'ask' && closed && (
        <div className="stack" data-screen="help">
          <Notice tone="attention" title={t('opening:closedFace.title')}>
            <p>{t('opening:closedFace.nobody')}</p>
          </Notice>
          <ContactLines contacts={EMERGENCY_CONTACTS} locale={locale} />
        </div>
      )}
      {call === 'ask' && !closed && (
        <div className="stack" data-screen="help">
          <p>{t('help.body')}</p>
          <Button variant="primary" size="large" wide onPress={() => void ask(false)}>
            {t('help.here')}
          </Button>
          <Button variant="primary" size="large" wide onPress={() => void ask(true)}>
            {t('help.apart')}
          </Button>
        </div>
      )}
      {/* A reader speaks only a region that was there before its text; the announcer of the page is behind the panel. */}
      <div className="stack" role="status">
        {call === 'done' && (
          <Notice tone="done" title={t('help.done')}>
            {t('help.doneBody')}
          </Notice>
        )}
        {call === 'failed' && <Notice tone="attention">{t('help.failed')}</Notice>}
        <p>{t('help.danger')}</p>
      </div>
      <OpeningLine boot={boot} locale={locale} whole />
    </Dialog>
  );
}
