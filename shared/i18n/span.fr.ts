const MINUTE_MS = 60_000;

/** A time span in ms as one says it at a desk: `moins d’1 min`, `12 min`, `1 h 05`. */
export function spanInWords(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / MINUTE_MS);
  if (minutes === 0) return 'moins d’1\u00A0min';
  if (minutes < 60) return `${minutes}\u00A0min`;
  return `${Math.floor(minutes / 60)}\u00A0h\u00A0${String(minutes % 60).padStart(2, '0')}`;
}
