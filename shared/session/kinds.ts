/** Kinds of screen that the session clock tells apart; each has its delay in the configuration. */
export const SCREEN_KINDS = ['info', 'form', 'receipt', 'hidden', 'staff'] as const;
export type ScreenKind = (typeof SCREEN_KINDS)[number];

/** Why a visit ended; kept in the audit chain. */
export const END_REASONS = ['button', 'idle', 'receiptRead', 'hideCodes', 'crash', 'hang', 'gpuLoss', 'staffLeft', 'interrupted'] as const;
export type EndReason = (typeof END_REASONS)[number];
