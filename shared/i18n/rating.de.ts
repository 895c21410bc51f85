import type { Words } from './words.ts';
import type { ratingFr } from './rating.fr.ts';

/** The question at the end of a visit in German. */
export const ratingDe: Words<typeof ratingFr> = {
  title: 'Sind Sie mit Ihrem Besuch zufrieden?',
  intro: 'Der Bildschirm ist gelöscht. Die Antwort ist freiwillig und lässt sich Ihnen nicht zuordnen.',
  levels: {
    verySatisfied: 'Sehr zufrieden',
    satisfied: 'Zufrieden',
    littleSatisfied: 'Wenig zufrieden',
    unsatisfied: 'Unzufrieden',
  },
  leave: 'Ohne Antwort beenden',
  reasonTitle: 'Danke. Was war am wichtigsten?',
  reasonIntro: 'Das ist freiwillig: Berühren Sie eine Antwort oder beenden Sie.',
  reasons: {
    welcome: 'Der Empfang',
    listening: 'Dass man mir zugehört hat',
    waiting: 'Die Wartezeit',
    answer: 'Die Antwort, die ich bekam',
    ease: 'Die einfache Bedienung des Terminals',
  },
  done: 'Beenden',
  charter: 'Charta des Empfangs lesen',
  survey: {
    title: 'Später, auf Ihrem Telefon',
    body: 'In einer offiziellen Umfrage können Sie mehr sagen. Fotografieren Sie diesen Code.',
    label: 'Code zum Fotografieren: Adresse der offiziellen Umfrage',
  },
};
