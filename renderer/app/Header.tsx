/**
 * Who we are, the date and time, the language. Five taps on the name open the door of staff mode; during a visit they
 * interrupt it, and it waits as it is.
 */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { BootView } from '../../shared/ipc/visit.ts';
import { formatDate, formatTime } from '../../shared/time/format.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { HeaderBar, HeaderButton, LanguageBar } from '../ui/HeaderBar/HeaderBar.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { useNow } from './useNow.ts';
import { useVisit } from './visit.tsx';

/** Taps, and the time in ms within which they must fall, that open the staff door. */
const DOOR_TAPS = 5;
const DOOR_WITHIN_MS = 3000;

function useStaffDoor(onOpen: () => void): () => void {
  const taps = useRef<readonly number[]>([]);
  return () => {
    const now = performance.now();
    taps.current = [...taps.current.filter((at) => now - at < DOOR_WITHIN_MS), now];
    if (taps.current.length < DOOR_TAPS) return;
    taps.current = [];
    onOpen();
  };
}

interface TopBarProps {
  readonly boot: BootView;
  readonly locale: Locale;
  readonly onStaffDoor: () => void;
  /** Absent where the language is chosen elsewhere (attract screen) or would draw attention (hidden screen). */
  readonly onLocale?: (locale: Locale) => void;
  /** Absent outside a visit, where the emergency numbers stand on the screen itself. */
  readonly onNumbers?: () => void;
}

export function TopBar({ boot, locale, onStaffDoor, onLocale, onNumbers }: TopBarProps) {
  const { t } = useTranslation(['shell', 'info']);
  const tap = useStaffDoor(onStaffDoor);
  const { today, time } = localNow(useNow());
  return (
    <HeaderBar
      name={boot.point.name}
      place={boot.trialRuntime ? `${boot.point.place} · ${t('header.trial')}` : boot.point.place}
      date={formatDate(today, locale)}
      time={formatTime(time, locale)}
      onNamePointerDown={tap}
      aside={
        onLocale === undefined ? undefined : (
          <>
            {onNumbers !== undefined && (
              <HeaderButton id="head-numbers" icon={<Icon name="phone" />} onPress={onNumbers}>
                {t('info:numbers.open')}
              </HeaderButton>
            )}
            <LanguageBar
              label={t('header.language')}
              languages={boot.locales.map((code) => ({ locale: code, name: t(`languages.${code}`) }))}
              current={locale}
              onChoose={(chosen) => {
                const known = boot.locales.find((code) => code === chosen);
                if (known !== undefined) onLocale(known);
              }}
            />
          </>
        )
      }
    />
  );
}

/** The header of every screen of a visit. */
export function Header() {
  const { boot, locale, chooseLocale, openNumbers, openStaffDoor } = useVisit();
  return <TopBar boot={boot} locale={locale} onStaffDoor={openStaffDoor} onLocale={chooseLocale} onNumbers={() => openNumbers({})} />;
}
