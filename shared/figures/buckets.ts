/**
 * Durations as counts in fixed buckets: they add up over days, and a median or a ninetieth percentile is read from the sum. A bucket is ten per cent
 * wide, so a duration is told to within five per cent.
 */

/** How far a duration that is told may lie from the true one, in per cent. */
export const PRECISION_PERCENT = 5;

/** Measurements that must lie on each side of a percentile before it is told: fewer are single persons. */
const LEAST_BESIDE = 5;

const FIRST_MS = 100;
const GROWTH = 1.1;
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** Upper ends of the buckets in ms; a bucket holds what lies under its end and not under the one before. */
const ENDS: readonly number[] = (() => {
  const ends: number[] = [];
  for (let end = FIRST_MS; ends.at(-1) === undefined || (ends.at(-1) ?? 0) < LONGEST_MS; end *= GROWTH) ends.push(Math.round(end));
  return ends;
})();

/** The number of a duration's bucket. What lasts longer than a day counts as a day. */
export function bucketOf(ms: number): number {
  let [low, high] = [0, ENDS.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ms < (ENDS[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The middle of a bucket in ms. */
function middleOf(bucket: number): number {
  return Math.round(((ENDS[bucket - 1] ?? 0) + (ENDS[bucket] ?? LONGEST_MS)) / 2);
}

/**
 * The duration in ms under which `share` of the measurements lie, to within `PRECISION_PERCENT`; what is shorter than 100 ms is told as 50. Null when fewer
 * than five measurements lie on either side of it.
 */
export function percentileOf(buckets: Readonly<Record<string, number>>, share: number): number | null {
  const counts = Object.entries(buckets)
    .map(([bucket, count]) => ({ bucket: Number(bucket), count }))
    .sort((one, other) => one.bucket - other.bucket);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (Math.min(all * share, all - all * share) < LEAST_BESIDE) return null;
  let below = 0;
  for (const { bucket, count } of counts) {
    below += count;
    if (below >= all * share) return middleOf(bucket);
  }
  return null;
}
