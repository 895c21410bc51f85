/**
 * One message at a time, in French from three metres, with one line in another language that changes each time the message comes back. The first is the
 * greeting, which is drawn with the screen itself; the others are asked of main when its turn is over, and again at each turn: a pack or a new day changes
 * them.
 */
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../shared/content/attract.ts';
import { slidesNow, turnAt } from '../../shared/content/playlist.ts';
import { WORDS } from '../../shared/i18n/index.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { BootView } from '../../shared/ipc/visit.ts';
import { kiosk } from '../bridge/kiosk.ts';
import { Icon, type IconName } from '../ui/Icon/Icon.tsx';
import type { Place } from './place.ts';

/** How long one message stands, in ms: time to read it twice. */
const SLIDE_MS = 12_000;

interface AttractSlidesProps {
  readonly boot: BootView;
  readonly place: Place;
}

export function AttractSlides({ boot, place }: AttractSlidesProps) {
  const { t } = useTranslation(['shell', 'opening', 'info']);
  const [all, setAll] = useState<readonly Slide[]>([]);
  const { closed, alert } = place;
  const turn = useTurns(alert?.text.fr ?? '', setAll);
  const slides = slidesNow(all, { ...place.now, closed, offered: closed ? boot.offers.whenClosed : boot.offers.whenOpen });
  const { show, round } = turnAt(turn, alert !== null, slides.length + 1);
  const others = boot.locales.filter((locale) => locale !== 'fr');
  /** The language of the second line. */
  const other = (place: number): Locale | undefined => others[(place + round) % Math.max(1, others.length)];

  if (show === 'alert' && alert !== null) {
    const written = others.filter((locale) => alert.text[locale] !== null);
    const second = written[round % Math.max(1, written.length)];
    return (
      <Message
        key="alert"
        kind="alert"
        icon="alert"
        above={t('opening:alert')}
        title={alert.text.fr}
        second={second === undefined ? null : { locale: second, text: alert.text[second] ?? '' }}
      />
    );
  }
  const slide = typeof show === 'number' ? slides[show - 1] : undefined;
  if (slide === undefined) {
    const second = other(0);
    return (
      <Message
        key="greeting"
        kind="greeting"
        title={
          <>
            <span className="attract__greeting">{t('attract.greeting')}</span>
            {t('attract.title')}
          </>
        }
        body={closed ? t('opening:closedFace.attract') : t('attract.body')}
        second={second === undefined ? null : { locale: second, text: greetingIn(second) }}
      />
    );
  }
  const second = other(slides.indexOf(slide) + 1);
  return (
    <Message
      key={slide.id}
      kind="slide"
      icon={slide.icon}
      {...(slide.verifiedOn === null ? { above: t('info:card.toVerify') } : {})}
      title={slide.text.fr.title}
      body={slide.text.fr.body}
      second={second === undefined ? null : { locale: second, text: slide.text[second].title }}
    />
  );
}

function greetingIn(locale: Locale): string {
  const { greeting, title } = WORDS[locale].shell.attract;
  return `${greeting} ${title}`;
}

/** Counts turns. A new alert begins anew, so that it is seen at once; a hand on a keyboard, or a reader, stops the change while it lasts. */
function useTurns(alert: string, setAll: (slides: readonly Slide[]) => void): number {
  const [state, setState] = useState({ alert, turn: 0 });
  if (state.alert !== alert) setState({ alert, turn: 0 });
  useEffect(() => {
    const next = async (): Promise<void> => {
      if (document.activeElement?.matches(':focus-visible') === true && document.activeElement !== document.body) return;
      const answer = await kiosk.readSlides({});
      if (answer.ok) setAll(answer.value);
      setState((before) => ({ ...before, turn: before.turn + 1 }));
    };
    const timer = setInterval(() => {
      // What cannot be read leaves the greeting where it is.
      next().catch(() => undefined);
    }, SLIDE_MS);
    return () => clearInterval(timer);
  }, [alert, setAll]);
  return state.turn;
}

interface MessageProps {
  readonly kind: 'greeting' | 'slide' | 'alert';
  readonly icon?: IconName;
  readonly above?: string;
  readonly title: ReactNode;
  readonly body?: string;
  readonly second: { readonly locale: Locale; readonly text: string } | null;
}

function Message({ kind, icon, above, title, body, second }: MessageProps) {
  return (
    <div className={`attract__message attract__message--${kind}`} data-message={kind}>
      {icon !== undefined && (
        <p className="attract__sign">
          <Icon name={icon} />
          {above}
        </p>
      )}
      <p className="attract__title">{title}</p>
      {body !== undefined && <p className="attract__body">{body}</p>}
      {second !== null && (
        <p className="attract__second" lang={second.locale}>
          {second.text}
        </p>
      )}
    </div>
  );
}
