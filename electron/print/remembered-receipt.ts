import type { Answers, ServiceDefinition } from '../../shared/flow/definition.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { ReceiptView } from '../../shared/ipc/visit.ts';
import type { PaperDocument, Sheet } from '../../shared/paper/model.ts';
import { receiptDocument } from '../../shared/paper/receipt.ts';
import type { Point } from '../../shared/paper/receipt-qr.ts';
import { slipDocument } from '../../shared/paper/slip.ts';

/** What a receipt is printed from. It lives in memory until the end of the visit. */
export interface RememberedReceipt {
  readonly receipt: ReceiptView;
  readonly service: ServiceDefinition;
  readonly locale: Locale;
  /** The answers themselves in slip mode, where the paper is the only copy; null when they are sealed. */
  readonly answers: Answers | null;
}

/** The receipt as paper; a slip where nothing of the answers is kept. */
export function documentOf({ receipt, service, locale, answers }: RememberedReceipt, point: Point, sheet: Sheet): PaperDocument {
  const paper = { receipt, service, locale, point };
  return answers === null ? receiptDocument({ ...paper, sheet }) : slipDocument({ ...paper, answers });
}
