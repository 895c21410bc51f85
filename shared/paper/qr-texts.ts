import type { Answers, ServiceDefinition } from '../flow/definition.ts';
import type { Locale } from '../i18n/locales.ts';
import { receiptQrText, type Point, type Receipt } from './receipt-qr.ts';
import { slipQrTexts } from './slip-qr.ts';

/** What goes into the `qr` of a receipt. */
export interface QrInput {
  readonly receipt: Receipt;
  readonly service: ServiceDefinition;
  readonly answers: Answers;
  readonly locale: Locale;
}

/** Texts of a receipt's codes: the receipt itself, or in slip mode the whole preparation, since nothing else keeps it. */
export function qrTexts(input: QrInput, point: Point): readonly string[] {
  const { receipt, service, answers, locale } = input;
  return receipt.mode === 'slip' ? slipQrTexts(service, answers, receipt.reference) : [receiptQrText(receipt, service, locale, point)];
}
