/** What main runs in the public page: numbers into marked places, nothing else. Pure. */
import type { PublicFace } from '../../shared/waiting/face.ts';

/** Between two earlier numbers. */
const BETWEEN = '\u2002';

/** The script that shows `face`. Only digits go into it, so that nothing in it can be anything but a number. */
export function faceScript({ called, previous, waiting }: PublicFace): string {
  const shown = {
    called: called === null ? '' : digits(called),
    previous: previous.map(digits).join(BETWEEN),
    waiting: digits(waiting),
  };
  return `(() => {
  const shown = ${JSON.stringify(shown)};
  for (const place of document.querySelectorAll('[data-shows]')) place.textContent = shown[place.dataset.shows] ?? '';
  for (const part of document.querySelectorAll('[data-when]')) part.hidden = (shown[part.dataset.when] === '') !== part.hasAttribute('data-without');
})()`;
}

function digits(number: number): string {
  return String(Math.trunc(number));
}
