/**
 * One screen of a visit: header, work zone, foot bar, keyboard. Every screen is drawn through it, so that the way back,
 * the call for a gendarme, hiding, accessibility and the end are always in the same place.
 */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenFocus } from '../a11y/useScreenFocus.ts';
import { Keyboard } from '../keyboard/Keyboard.tsx';
import { FootBar } from '../ui/FootBar/FootBar.tsx';
import { Frame } from '../ui/Frame/Frame.tsx';
import { Heading } from '../ui/Heading/Heading.tsx';
import { Header } from './Header.tsx';
import { useVisit } from './visit.tsx';

interface PageProps {
  /** Name of the screen for tests and the gallery; never shown, never personal. */
  readonly screen: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly onBack?: () => void;
  /** Above the title: where the visitor is in a form. */
  readonly aside?: ReactNode;
  /** Beside the title: the way out of a page that nobody behind should read. */
  readonly beside?: ReactNode;
  /** `fill`: the page takes the work zone whole and never scrolls, its last part the room that is left. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

export function Page({ screen, title, intro, onBack, aside, beside, fill = false, children }: PageProps) {
  const { t } = useTranslation('shell');
  const { openHelp, openAccess, hide, askToEnd } = useVisit();
  const heading = useScreenFocus(`${screen} ${title}`);
  return (
    <Frame
      header={<Header />}
      keyboard={<Keyboard />}
      work={fill ? 'full' : 'column'}
      foot={
        <FootBar
          back={onBack !== undefined}
          onBack={() => onBack?.()}
          onHelp={openHelp}
          onHide={hide}
          onAccess={openAccess}
          onEnd={askToEnd}
          labels={{
            bar: t('foot.bar'),
            back: t('foot.back'),
            help: t('foot.help'),
            hide: t('foot.hide'),
            access: t('foot.access'),
            end: t('foot.end'),
          }}
        />
      }
    >
      <div className={fill ? 'page page--fill' : 'page'} data-screen={screen}>
        {aside}
        <div className={beside === undefined ? undefined : 'page__head'}>
          <Heading ref={heading} {...(intro === undefined ? {} : { intro })}>
            {title}
          </Heading>
          {beside}
        </div>
        {children}
      </div>
    </Frame>
  );
}
