/**
 * What a passer-by sees after "Masquer": ordinary prevention advice. After an interruption that ended with nobody at the desk: that a form waits. The form waits behind, out of the accessibility tree
 * and off the screen; the visitor comes back with the code shown when the form began.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenFocus } from '../a11y/useScreenFocus.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { TopBar } from '../app/Header.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Frame } from '../ui/Frame/Frame.tsx';
import { Heading } from '../ui/Heading/Heading.tsx';
import { HelpOverlay } from '../visitor/HelpOverlay.tsx';
import { CodePad } from './CodePad.tsx';

interface HiddenProps {
  readonly as: 'advice' | 'waiting';
  /** False before a form began: nothing was typed and no code was shown, so coming back is one tap. */
  readonly needsCode: boolean;
  readonly onBack: () => void;
}

export function HiddenScreen({ as, needsCode, onBack }: HiddenProps) {
  const { t } = useTranslation('shell');
  const { boot, locale, visit, endNow, openStaffDoor } = useVisit();
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [calling, setCalling] = useState(false);
  const heading = useScreenFocus(asking ? 'code' : as);

  const tryCode = async (code: string) => {
    const answer = await kiosk.resume({ visitId: visit.id, code });
    if (answer.ok) onBack();
    else setWrong(true);
  };

  return (
    <Frame
      header={<TopBar boot={boot} locale={locale} onStaffDoor={openStaffDoor} />}
      foot={
        <div className="hidden__foot">
          <Button variant="quiet" onPress={() => endNow('button')}>
            {t('hide.close')}
          </Button>
          <Button variant="secondary" onPress={() => setCalling(true)}>
            {t('foot.help')}
          </Button>
          {!asking && (
            <Button variant="secondary" onPress={() => (needsCode ? setAsking(true) : void tryCode(visit.hideCode))}>
              {needsCode ? t('hide.resume') : as === 'waiting' ? t('waiting.resume') : t('help.close')}
            </Button>
          )}
        </div>
      }
    >
      {calling && <HelpOverlay onClose={() => setCalling(false)} />}
      <div className="page" data-screen={as === 'waiting' ? 'waiting' : 'hidden'}>
        {asking ? (
          <>
            <Heading ref={heading}>{t('hide.codeTitle')}</Heading>
            <p className="page__intro">{t('hide.codeBody')}</p>
            <CodePad length={4} error={wrong ? t('hide.wrong') : null} onCode={(code) => void tryCode(code)} />
          </>
        ) : as === 'waiting' ? (
          <>
            <Heading ref={heading}>{t('waiting.title')}</Heading>
            <p className="page__intro">{needsCode ? t('waiting.code') : t('waiting.body')}</p>
          </>
        ) : (
          <>
            <Heading ref={heading}>{t('hide.title')}</Heading>
            <ul className="hidden__tips">
              {t('hide.tips', { returnObjects: true }).map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Frame>
  );
}
