/** Figures of a measurement. Times are in milliseconds. */

/** The value below which `share` of the values lie (nearest rank). Throws on an empty list: nothing measured is no figure. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** One decimal for times, three for ratios. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
export const thousandth = (value: number): number => Math.round(value * 1000) / 1000;

/** A figure beside what the project promises of it. */
export interface Measured {
  readonly value: number;
  readonly unit: 'ms' | 'ratio';
  /** The most that is promised; null when nothing is. */
  readonly promise: number | null;
  readonly met: boolean | null;
  /** How many single measurements the figure rests on. */
  readonly count: number;
  /** What belongs to it. */
  readonly more: Readonly<Record<string, number>>;
}

export const measured = (
  value: number,
  unit: Measured['unit'],
  promise: number | null,
  count: number,
  more: Measured['more'] = {},
): Measured => ({
  value: unit === 'ms' ? tenth(value) : thousandth(value),
  unit,
  promise,
  met: promise === null ? null : value <= promise,
  count,
  more,
});

/** What 95 of 100 times stay below, beside the half of them. */
export const usual = (times: readonly number[], promise: number | null, more: Measured['more'] = {}): Measured =>
  measured(percentile(times, 0.95), 'ms', promise, times.length, { p50: tenth(median(times)), ...more });
