/** The way to a person: being called back while that is offered, else a gendarme here and the recruiters' site on the visitor's own phone. */
import { useTranslation } from 'react-i18next';
import { offeredService } from '../../app/offered.ts';
import type { Screen } from '../../app/screens.ts';
import { useVisit } from '../../app/visit.tsx';
import { OpenHere } from '../../sites/OpenHere.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Icon } from '../../ui/Icon/Icon.tsx';
import { QrCode } from '../../ui/QrCode/QrCode.tsx';
import { useOffer } from '../place.ts';

/** The recruiters' public site. */
const SITE = 'www.lagendarmerierecrute.fr';
/** Side of the code in mm: read by a phone at arm's length. */
const QR_MM = 45;

export function GoFurther({ here }: { readonly here: Screen }) {
  const { t } = useTranslation('recruitment');
  const { go, openHelp } = useVisit();
  const offer = useOffer();
  const contact = offeredService(offer, 'recruitmentContact');
  if (contact !== undefined) {
    return (
      <Button
        variant="primary"
        size="large"
        wide
        id="to-contact"
        icon={<Icon name="phone" />}
        onPress={() => go({ name: 'service', id: contact.id, from: here })}
      >
        {t('further.contact')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="primary" size="large" wide icon={<Icon name="gendarme" />} onPress={openHelp}>
        {t('further.gendarme')}
      </Button>
      <Card title={t('further.site')}>
        <div className="recruitment__site">
          <QrCode text={`https://${SITE}`} sizeMm={QR_MM} label={t('further.siteLabel', { address: SITE })} />
          <div>
            <p>{t('further.siteBody')}</p>
            <p dir="ltr">{SITE}</p>
          </div>
        </div>
        <OpenHere address={SITE} wanted="recrutement" here={here} />
      </Card>
    </>
  );
}
