/**
 * A door: what to do here and now, why, what this is not, whom to contact. A number that rests on no dated official page
 * carries its mark. A visitor whom a form sent here can go back to it and finds what was typed.
 */
import { useTranslation } from 'react-i18next';
import { CONTACTS } from '../../shared/services/orientation/contacts.ts';
import { contactsFor, findDestination } from '../../shared/services/orientation/destinations.ts';
import { ORIENTATION_WORDS } from '../../shared/services/orientation/words.ts';
import { offeredService } from '../app/offered.ts';
import { isResting } from '../app/offering.ts';
import { Page } from '../app/Page.tsx';
import type { Screen, ServicePlace } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { OpenHere } from '../sites/OpenHere.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { OpeningLine } from './OpeningLine.tsx';
import { useOffer } from './place.ts';

interface DestinationProps {
  readonly id: string;
  readonly from: ServicePlace | null;
  readonly advice: string | null;
  readonly back?: Screen | undefined;
}

export function DestinationScreen({ id, from, advice, back }: DestinationProps) {
  const { t } = useTranslation(['shell', 'opening']);
  const { boot, locale, go, openHelp } = useVisit();
  const destination = findDestination(id);
  const words = ORIENTATION_WORDS[locale].destinations[id];
  if (destination === undefined || words === undefined) throw new Error(`no destination ${id}`);
  const offer = useOffer();
  const offered = destination.service === undefined ? undefined : offeredService(offer, destination.service);
  const resting = destination.service !== undefined && isResting(offer, destination.service);
  const contacts = contactsFor(destination, advice);
  const fitting = advice === null ? undefined : words.advice?.[advice];
  const unverified = advice !== null && destination.advice[advice]?.toVerify === true;

  const here: Screen = { name: 'destination', id, from, advice, ...(back === undefined ? {} : { back }) };

  return (
    <Page screen={`destination-${id}`} title={words.title} onBack={() => go(from ?? back ?? { name: 'orientation' })}>
      <div className="stack">
        {fitting !== undefined && (
          <Notice tone="attention">
            <p>{fitting}</p>
            {unverified && <em className="destination__mark">{t('orientation.toVerify')}</em>}
          </Notice>
        )}
        <ol className="destination__now">
          {words.now.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {resting && (
          <Notice tone="info" title={t('opening:closedFace.title')}>
            <p>{t('opening:closedFace.restingHere')}</p>
            <OpeningLine boot={boot} locale={locale} />
          </Notice>
        )}
        {offered !== undefined && (
          <Button variant="primary" size="large" wide id="to-service" onPress={() => go({ name: 'service', id: offered.id, from: here })}>
            {offered.definition.words[locale].tile}
          </Button>
        )}
        {(destination.kind === 'staff' || destination.kind === 'emergency') && (
          <Button variant="primary" size="large" wide icon={<Icon name="gendarme" />} onPress={openHelp}>
            {t('foot.help')}
          </Button>
        )}
        {contacts.length > 0 && (
          <Card title={t('orientation.contacts')}>
            <ul className="destination__contacts">
              {contacts.map((key) => {
                const contact = CONTACTS[key];
                return (
                  <li key={key}>
                    <strong className={contact.kind === 'site' ? 'destination__site' : 'destination__number'} dir="ltr">
                      {contact.value}
                    </strong>
                    <span>{ORIENTATION_WORDS[locale].contacts[key]}</span>
                    {contact.toVerify && <em className="destination__mark">{t('orientation.toVerify')}</em>}
                    {contact.kind === 'site' && <OpenHere address={contact.value} wanted={id} here={here} />}
                  </li>
                );
              })}
            </ul>
          </Card>
        )}
        <Card title={t('orientation.why')}>
          <p>{words.why}</p>
          <p>{words.isNot}</p>
        </Card>
        {from !== null && (
          <>
            <p>{t('orientation.kept')}</p>
            <Button variant="secondary" wide onPress={() => go(from)}>
              {t('orientation.backToForm')}
            </Button>
          </>
        )}
        <Button variant="quiet" onPress={() => go({ name: 'orientation' })}>
          {t('orientation.restart')}
        </Button>
      </div>
    </Page>
  );
}
