/** English words of the pages on voting by proxy. */
import type { Words } from './words.ts';
import type { proxyFr } from './proxy.fr.ts';

export const proxyEn: Words<typeof proxyFr> = {
  title: 'Voting by proxy',
  intro: 'You cannot go and vote: someone you trust votes for you.',
  suits: 'Which way suits me?',
  suitsDetail: 'Three questions, nothing is kept',
  rules: 'The rules',
  rulesDetail: 'Who may vote for you, for how long, what to bring',
  ways: 'All the ways',
  election: 'Next vote',
  kinds: {
    presidential: 'presidential election',
    legislative: 'parliamentary elections',
    municipal: 'municipal elections',
    european: 'European elections',
    departmental: 'departmental elections',
    regional: 'regional elections',
    referendum: 'referendum',
  },
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  onDays: '{{kind}}, on {{days}}',
  inSeason: '{{kind}}, {{season}} {{year}}. The days will be fixed by decree.',
  and: 'and',
  early: 'Make your proxy early: it must reach the town hall before the vote.',
  desk: {
    title: 'Here, today',
    ask: 'Ask the gendarme whether your proxy can be validated here: not all of them are entitled to.',
    yes: 'The gendarme here can validate a proxy. Have your identity document ready.',
    no: 'No proxy is validated here. A gendarmerie unit or a police station does it.',
    hours: 'Hours for proxies: {{hours}}',
  },
  question: 'Question {{count}} of 3',
  questions: {
    certified: {
      title: 'Do you have the France Identité app, certified at a town hall?',
      hint: 'You also need the French identity card with a chip, in bank-card format.',
      yes: 'Yes, it is certified',
      no: 'No, or I do not know',
    },
    travel: {
      title: 'Can you come to a gendarmerie or a police station?',
      hint: 'Any of them will do, anywhere in France.',
      yes: 'Yes, I can come',
      no: 'No, I cannot travel',
    },
    account: {
      title: 'Can you sign in with FranceConnect?',
      hint: 'For example with your tax or health insurance account in France.',
      yes: 'Yes',
      no: 'No, I prefer paper',
    },
  },
  found: 'The way that suits you',
  open: 'See the steps',
  again: 'Answer the questions again',
  noNumber: 'This terminal asks for no elector number and keeps none.',
};
