/**
 * Opening hours and events: today, the week, the days that differ, what one can come to, and the telephone. Only what somebody verified; where the hours
 * are not known the screen says so and offers a person.
 */
import { useTranslation } from 'react-i18next';
import { isUsable } from '../../shared/facts/fact.ts';
import { comingEvents, textIn } from '../../shared/notices/notices.ts';
import type { LocalEvent } from '../../shared/notices/schema.ts';
import { comingExceptions, openingNow, openingOn } from '../../shared/opening/opening.ts';
import { dayInWords } from '../../shared/paper/dates.ts';
import { addDays, weekday } from '../../shared/time/calendar.ts';
import { formatTime, formatWeekday } from '../../shared/time/format.ts';
import { Page } from '../app/Page.tsx';
import { useVisit } from '../app/visit.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { OpeningLine } from './OpeningLine.tsx';
import { usePlace } from './place.ts';
import { useHours } from './use-hours.ts';
import './hours.css';

/** How many days ahead days that differ are told, and how many lines a list has at most. */
const COMING_DAYS = 60;
const MOST_LINES = 6;

export function HoursScreen() {
  const { t } = useTranslation(['opening', 'shell']);
  const { boot, locale, go, openHelp } = useVisit();
  const { now } = usePlace(boot);
  const hours = useHours(locale);
  const { opening, point } = boot;
  const told = openingNow(opening, now);
  const { phone } = point;
  const known = told !== null || (point.hours !== null && isUsable(point.hours, now.today));
  const exceptions = comingExceptions(opening, now.today, COMING_DAYS).slice(0, MOST_LINES);
  const events = comingEvents(boot.events, now).slice(0, MOST_LINES);
  const monday = addDays(now.today, 1 - weekday(now.today));
  return (
    <Page screen="hours" title={t('page.title')} onBack={() => go({ name: 'home' })}>
      <div className="stack">
        {known ? (
          <Card>
            {told !== null && <h2>{told.open ? t('page.openNow') : t('closedFace.title')}</h2>}
            <OpeningLine boot={boot} locale={locale} />
          </Card>
        ) : (
          <>
            <Notice tone="info" title={t('page.unknown')}>
              <p>{t('page.unknownBody')}</p>
            </Notice>
            <Button id="hours-ask" variant="primary" size="large" wide icon={<Icon name="gendarme" />} onPress={openHelp}>
              {t('shell:foot.help')}
            </Button>
          </>
        )}
        {opening !== null && told !== null && (
          <Card title={t('page.week')}>
            <dl className="hours__days">
              {Array.from({ length: 7 }, (_, at) => addDays(monday, at)).map((date) => (
                <div key={date} className={date === now.today ? 'hours__day hours__day--today' : 'hours__day'}>
                  <dt>{formatWeekday(date, locale)}</dt>
                  <dd>{hours(openingOn({ week: opening.week, exceptions: [] }, date).spans)}</dd>
                </div>
              ))}
            </dl>
          </Card>
        )}
        {exceptions.length > 0 && (
          <Card title={t('page.exceptions')}>
            <dl className="hours__days">
              {exceptions.map(({ date, spans, reason }) => (
                <div key={date} className="hours__day">
                  <dt>{dayInWords(date, locale)}</dt>
                  <dd>{reason === null ? hours(spans) : `${hours(spans)} (${t(`reasons.${reason}`)})`}</dd>
                </div>
              ))}
            </dl>
          </Card>
        )}
        <Card title={t('page.events')}>
          {events.length === 0 ? (
            <p>{t('page.noEvent')}</p>
          ) : (
            <ul className="hours__events">
              {events.map((event) => (
                <EventLine key={`${event.date} ${event.from} ${event.title.fr}`} event={event} />
              ))}
            </ul>
          )}
        </Card>
        {phone !== null && isUsable(phone, now.today) && <p className="hours__phone">{t('phone', { phone: phone.value })}</p>}
      </div>
    </Page>
  );
}

function EventLine({ event: { date, from, to, title, place } }: { readonly event: LocalEvent }) {
  const { t } = useTranslation('opening');
  const { locale } = useVisit();
  const [what, where] = [textIn(title, locale), textIn(place, locale)];
  const times = { from: formatTime(from ?? '', locale), to: formatTime(to ?? '', locale) };
  const day = dayInWords(date, locale);
  return (
    <li className="hours__event">
      <strong lang={what.lang}>{what.text}</strong>
      <span>{from === null ? day : `${day}, ${to === null ? t('page.from', times) : t('page.until', times)}`}</span>
      <span lang={where.lang}>{where.text}</span>
    </li>
  );
}
