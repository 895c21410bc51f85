/**
 * The receipt: what it is and is not, what to bring, what happens next, a QR code that holds it. Printing has its own
 * outcome; the screen says "printed" only when the spooler does. The secret code of a watch is in the QR code and on paper: it is never
 * drawn here as text, since the screen stands in a crowd.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../../shared/time/format.ts';
import type { ReceiptView } from '../../shared/ipc/visit.ts';
import { findService } from '../../shared/services/index.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { useAnnounce } from '../a11y/Announcer.tsx';
import { Page } from '../app/Page.tsx';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { QrCode } from '../ui/QrCode/QrCode.tsx';
import { SurveyCard } from '../visitor/SurveyCard.tsx';
import { periodInWords } from './period-words.ts';

type Printing = 'idle' | 'waiting' | 'printed' | 'failed';

/** Side of the QR code in mm: read by a phone at arm's length. */
const QR_MM = 55;

export function ReceiptScreen({ receipt }: { readonly receipt: ReceiptView }) {
  const { t } = useTranslation('flow');
  const { locale, boot, visit, leave } = useVisit();
  const announce = useAnnounce();
  const definition = findService(receipt.service);
  const [printing, setPrinting] = useState<Printing>('idle');
  const [part, setPart] = useState(0);
  const received = localNow(new Date(receipt.receivedAt));
  const failedWords = receipt.code === null ? t('receipt.printFailed') : t('receipt.printFailedCode');

  useEffect(
    () =>
      kiosk.on('printOutcome', ({ state }) => {
        setPrinting(state);
        announce(state === 'printed' ? t('receipt.printed') : failedWords);
      }),
    [announce, failedWords, t],
  );

  const print = async () => {
    setPrinting('waiting');
    const answer = await kiosk.printReceipt({ visitId: visit.id, reference: receipt.reference });
    if (!answer.ok) setPrinting('failed');
  };

  if (definition === undefined) return null;
  const words = definition.words[locale];
  const qr = receipt.qr[part];
  const hasCode = receipt.code !== null;
  return (
    <Page screen="receipt" title={words.receipt.title}>
      <div className="stack">
        <Card>
          <p>{t('receipt.reference')}</p>
          <p className="receipt__reference" dir="ltr">
            {receipt.reference}
          </p>
          {receipt.period !== null && <p className="receipt__period">{periodInWords(definition, receipt.period, locale)}</p>}
          <p>{t('receipt.received', { date: formatDate(received.today, locale), time: formatTime(received.time, locale) })}</p>
          <p>{receipt.eraseAfter === null ? t('receipt.notKept') : t('receipt.kept', { date: formatDate(receipt.eraseAfter, locale) })}</p>
          {receipt.slot?.kind === 'firm' && (
            <p>
              {t('receipt.slotFirm', {
                date: formatDate(receipt.slot.date, locale),
                time: formatTime(receipt.slot.time, locale),
              })}
            </p>
          )}
          {receipt.slot?.kind === 'toConfirm' && <p>{t('receipt.slotToConfirm')}</p>}
        </Card>
        <p className="page__intro">{receipt.mode === 'slip' ? t('receipt.slipIs') : words.receipt.is}</p>
        <Notice tone="attention">{words.receipt.isNot}</Notice>
        {qr !== undefined && (
          <Card>
            <p>{receipt.mode === 'slip' ? t('receipt.qrSlip') : t('receipt.qr')}</p>
            <QrCode text={qr} sizeMm={QR_MM} label={t('receipt.qr')} />
            {receipt.qr.length > 1 && (
              <div className="receipt__codes">
                <Button variant="secondary" onPress={() => setPart(Math.max(0, part - 1))}>
                  {t('receipt.previousCode')}
                </Button>
                <span>{t('receipt.qrPart', { current: part + 1, total: receipt.qr.length })}</span>
                <Button variant="secondary" onPress={() => setPart(Math.min(receipt.qr.length - 1, part + 1))}>
                  {t('receipt.nextCode')}
                </Button>
              </div>
            )}
          </Card>
        )}
        {receipt.calendar !== null && (
          <Card>
            <p>{t('receipt.calendar')}</p>
            <QrCode text={receipt.calendar} sizeMm={QR_MM} label={t('receipt.calendarLabel')} />
          </Card>
        )}
        {hasCode && (
          <Card title={t('receipt.codeTitle')}>
            <p>{t('receipt.codeWhere')}</p>
            <p>{t('receipt.codeUse')}</p>
            <p>{t('receipt.codeWithout')}</p>
          </Card>
        )}
        {boot.printer ? (
          <Button variant="secondary" size="large" wide icon={<Icon name="print" />} onPress={() => void print()}>
            {t('receipt.print')}
          </Button>
        ) : (
          <p>{t('receipt.noPrinter')}</p>
        )}
        {printing === 'waiting' && <Notice tone="info">{t('receipt.printing')}</Notice>}
        {printing === 'printed' && <Notice tone="done">{t('receipt.printed')}</Notice>}
        {printing === 'failed' && <Notice tone="attention">{failedWords}</Notice>}
        <Card>
          {receipt.bring.length > 0 && (
            <>
              <h2>{t('receipt.bring')}</h2>
              <ul>
                {receipt.bring.map((key) => (
                  <li key={key}>{words.receipt.bring[key] ?? key}</li>
                ))}
              </ul>
            </>
          )}
          <h2>{t('receipt.next')}</h2>
          <ol>
            {words.receipt.next.map((next) => (
              <li key={next}>{next}</li>
            ))}
          </ol>
        </Card>
        {!boot.satisfaction.asked && <SurveyCard />}
        <Button variant="primary" size="large" wide onPress={() => leave('receiptRead')}>
          {hasCode ? t('receipt.doneCode') : t('receipt.done')}
        </Button>
      </div>
    </Page>
  );
}
