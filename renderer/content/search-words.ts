/** Words that say nothing of what is looked for, by language, as `fold` writes them. */
import type { Locale } from '../../shared/i18n/locales.ts';

const FR =
  'a ai ait as au aux avec c ce cet cette ces chez comment d dans de des du elle elles en est et ete etait faire fait faut il ils j je l la le les leur ma me mes moi mon m n ne nos notre nous on ou par pas pour qu que quel quelle quelqu qui quoi s sa se ses si son suis sur t ta te tes toi ton tu un une veux vient viens vos votre vous y';
const EN =
  'a about am an and are as at be been by can did do does for from get had has have he her his how i if in is it its me my of on or our s she so somebody someone t that the their them they this to us was we were what when where which who will with you your';
const DE =
  'als am an auf aus bei bin bitte da das dass dem den der des die du ein eine einem einen einer eines er es fur hab habe haben hat ich ihr ihre im in ist kann man mein meine meinem meinen meiner mich mir mit nach nicht oder sein seine sich sie sind so um und uns unser unsere vom von war was wenn wer wie wir wird wo worden wurde zu zum zur';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const SILENT_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = { fr: listOf(FR), en: listOf(EN), de: listOf(DE) };
