import type { A11yWords } from './a11y.ts';

/** English words of the components. */
export const a11yEn: A11yWords = {
  optional: '(optional)',
  error: 'Error: ',
  charactersLeft: '{n} characters left.',
  charactersLeftOne: '1 character left.',
  charactersOver: '{n} characters too many.',
  search: 'Search by first letters',
  searchNone: 'Nothing starts with these letters.',
  results: '{n} answers in the list.',
  resultsOne: '1 answer in the list.',
  change: 'Change',
  chosen: 'Chosen:',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  hour: 'Hours',
  minute: 'Minutes',
  scrollUp: 'Scroll up',
  scrollDown: 'Scroll down',
  sortedUp: 'ascending order',
  sortedDown: 'descending order',
  appearance: {
    title: 'Adapt the screen',
    size: 'Text size',
    sizes: { standard: 'Normal', medium: 'Medium', large: 'Large', largest: 'Very large' },
    contrast: 'Colours',
    contrasts: { standard: 'Light', dark: 'Dark', yellow: 'Yellow on black', soft: 'Soft' },
    reach: 'Position of the buttons',
    reaches: { both: 'In the middle', low: 'Lower down', left: 'On the left' },
  },
};
