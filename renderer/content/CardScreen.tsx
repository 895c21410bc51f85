/**
 * A page of information: what to keep in mind first, then the tips and the steps, each leading on to what this terminal can do. A private page bears a
 * large "Masquer" beside its title, and nothing of it stays: neither in the way back through the search nor on paper with its title.
 */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardView } from '../../shared/content/view.ts';
import { formatDate } from '../../shared/time/format.ts';
import { offeredService } from '../app/offered.ts';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { OpenHere } from '../sites/OpenHere.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { AddressCode } from '../ui/QrCode/AddressCode.tsx';
import { Tiles } from '../ui/Tile/Tile.tsx';
import { CardBlock } from './CardBlocks.tsx';
import { CardTiles } from './CardTiles.tsx';
import { CommuneLookup } from './CommuneLookup.tsx';
import { ContentGate } from './ContentGate.tsx';
import { findCard, useContent, useEasy } from './ContentProvider.tsx';
import { NumberList } from './NumberList.tsx';
import { PrintPage } from './PrintPage.tsx';
import { ToVerify } from './ToVerify.tsx';
import { useOffer } from '../visitor/place.ts';
import './content.css';

export function CardScreen({ id, from }: { readonly id: string; readonly from: Screen }) {
  const { t } = useTranslation('info');
  const { go, hide, keepPrivate } = useVisit();
  const content = useContent();
  const card = findCard(content, id);
  const isPrivate = card?.private === true;
  useEffect(() => {
    if (isPrivate) keepPrivate();
  }, [isPrivate, keepPrivate]);
  const onBack = () => go(from);
  if (card === undefined) {
    const { title } = from.name === 'topics' ? { title: t(`shelves.${from.shelf}.title`) } : { title: t('home.inform') };
    return (
      <Page screen="card" title={title} onBack={onBack}>
        <ContentGate state={content.state} />
      </Page>
    );
  }
  return (
    <Page
      screen="card"
      title={card.title}
      onBack={onBack}
      beside={
        card.private ? (
          <Button id="card-hide" variant="primary" size="large" icon={<Icon name="hide" />} onPress={hide}>
            {t('card.hide')}
          </Button>
        ) : undefined
      }
    >
      <CardBody card={card} here={{ name: 'card', id, from }} />
    </Page>
  );
}

function CardBody({ card, here }: { readonly card: CardView; readonly here: Screen }) {
  const { t } = useTranslation('info');
  const { locale, go } = useVisit();
  const offer = useOffer();
  const content = useContent();
  const [easyWanted, setEasy] = useEasy();
  const easy = card.easy !== null && easyWanted ? card.easy : null;
  const offered = card.service === null ? undefined : offeredService(offer, card.service);
  const { cards, numbers } = content.state === 'ready' ? content.view : { cards: [], numbers: [] };
  const links = card.links.flatMap((link) => cards.find(({ id }) => id === link) ?? []);
  const own = card.numbers.flatMap((number) => numbers.find(({ id }) => id === number) ?? []);
  return (
    <div className="stack">
      {card.easy !== null && (
        <Button chosen={easyWanted} icon={<Icon name="textSize" />} onPress={() => setEasy(!easyWanted)}>
          {t('card.easy')}
        </Button>
      )}
      {easy === null ? (
        <p className="info-message">{card.message}</p>
      ) : (
        <div className="info-easy">
          {easy.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {offered !== undefined && (
        <Button variant="primary" size="large" wide id="to-service" onPress={() => go({ name: 'service', id: offered.id, from: here })}>
          {`${t('card.begin')} · ${offered.definition.words[locale].tile}`}
        </Button>
      )}
      {easy === null && card.blocks.map((block) => <CardBlock key={block.id} block={block} here={here} />)}
      {card.lookup !== null && <CommuneLookup />}
      {own.length > 0 && (
        <Card title={t('card.numbers')}>
          <NumberList numbers={own} />
        </Card>
      )}
      {card.official !== null && <Official card={card} address={card.official} here={here} />}
      <PrintPage id="print-card" label={t('print.page')} ask={(visitId) => kiosk.printCard({ visitId, id: card.id, locale })} />
      {links.length > 0 && (
        <section className="stack stack--close">
          <h2>{t('card.links')}</h2>
          <Tiles>
            <CardTiles cards={links} here={here} />
          </Tiles>
        </section>
      )}
      <Provenance card={card} />
    </div>
  );
}

interface OfficialProps {
  readonly card: CardView;
  readonly address: string;
  readonly here: Screen;
}

/** The official page on the visitor's own telephone, or here where its site is one that the terminal opens. */
function Official({ card, address, here }: OfficialProps) {
  const { t } = useTranslation('info');
  return (
    <Card title={t('card.official')}>
      <AddressCode address={address} label={(shown) => t('card.officialLabel', { address: shown })}>
        {(shown) => (
          <>
            <p>{t('card.officialBody')}</p>
            {card.private && <p>{t('card.officialPrivate')}</p>}
            <p className="info-address" dir="ltr">
              {shown}
            </p>
          </>
        )}
      </AddressCode>
      <OpenHere address={address} wanted={card.id} here={here} />
    </Card>
  );
}

function Provenance({ card }: { readonly card: CardView }) {
  const { t } = useTranslation('info');
  const { locale } = useVisit();
  return (
    <div className="info-source">
      {card.toVerify && (
        <p>
          <ToVerify /> {t('card.unchecked')}
        </p>
      )}
      <p>
        {t('card.source')} <span lang="fr">{card.source}.</span>
        {card.verifiedOn !== null && ` ${t('card.checked', { date: formatDate(card.verifiedOn, locale) })}`}
      </p>
    </div>
  );
}
