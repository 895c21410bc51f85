/** A strict reader of iCalendar texts (RFC 5545): lines end with CR LF, long ones are folded, each is `NAME:value`. */

/** The properties of the one event of a text, by name; throws when the text has not exactly that form. */
export function readEvent(text: string): ReadonlyMap<string, string> {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('lines do not end with CR LF');
  const folded = text.slice(0, -2).split('\r\n');
  if (folded.some((line) => new TextEncoder().encode(line).length > 75)) throw new Error('a line is too long');
  const lines = text.slice(0, -2).replace(/\r\n /g, '').split('\r\n');
  const inner = [lines[0], lines.at(-1), lines.at(-2)];
  if (inner.join() !== 'BEGIN:VCALENDAR,END:VCALENDAR,END:VEVENT') throw new Error('not one calendar with one event');
  const start = lines.indexOf('BEGIN:VEVENT');
  const head = lines.slice(1, start).map((line) => line.split(':')[0]);
  if (!head.includes('VERSION') || !head.includes('PRODID')) throw new Error('a calendar without version or product');
  const pairs = lines.slice(start + 1, -2).map((line): readonly [string, string] => {
    const match = /^([A-Z-]+):(.*)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) throw new Error('a line that is no property');
    return [match[1], match[2].replace(/\\([\\;,])/g, '$1')];
  });
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('a property twice');
  return new Map(pairs);
}
