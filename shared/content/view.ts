/** The content as one screen needs it: one language, one day, without what has expired and, where the house wants it so, without what nobody checked. */
import type { Locale } from '../i18n/locales.ts';
import { siteViews } from '../sites/offered.ts';
import type { SiteSettings } from '../sites/settings.ts';
import type { SiteView } from '../sites/site.ts';
import type { Action, CardFacts } from './card.ts';
import type { Audience, BlockKind, CardIcon, Shelf, Situation } from './closed-lists.ts';
import { type Election, electionsAhead } from './elections.ts';
import type { Card, Content } from './files.ts';
import { type ChecklistView, type QuizView, checklistView, quizView } from './quiz-view.ts';
import type { NumberFacts } from './numbers.ts';
import { isSure, type RecruitmentRules } from './recruitment.ts';
import { isShown, type ShownOn } from './shown.ts';
import type { Synonyms } from './synonyms.ts';

export interface LineView {
  readonly id: string;
  readonly text: string;
  readonly toVerify: boolean;
  readonly action: Action | null;
}

export interface BlockView {
  readonly id: string;
  readonly kind: BlockKind;
  /** Null: the usual title of its kind. */
  readonly title: string | null;
  readonly lines: readonly LineView[];
}

export interface CardView {
  readonly id: string;
  readonly shelf: Shelf;
  readonly icon: CardIcon;
  readonly audiences: readonly Audience[];
  readonly private: boolean;
  readonly title: string;
  readonly detail: string;
  readonly message: string;
  readonly blocks: readonly BlockView[];
  readonly easy: readonly string[] | null;
  readonly keywords: readonly string[];
  /** Other cards, those that are shown now only. */
  readonly links: readonly string[];
  readonly numbers: readonly string[];
  readonly official: string | null;
  readonly service: string | null;
  readonly lookup: CardFacts['lookup'];
  readonly source: string;
  readonly verifiedOn: string | null;
  readonly toVerify: boolean;
}

export interface NumberView {
  readonly id: string;
  readonly number: string;
  readonly way: NumberFacts['way'];
  readonly situations: readonly Situation[];
  readonly name: string;
  readonly use: string;
  readonly hours: string | null;
  readonly toVerify: boolean;
  readonly hoursToVerify: boolean;
}

export interface ContentView {
  readonly cards: readonly CardView[];
  readonly numbers: readonly NumberView[];
  readonly synonyms: Synonyms;
  /** Communes that take part in participation citoyenne; null while the list is not known or may not be shown. */
  readonly watchfulCommunes: {
    readonly communes: readonly string[];
    readonly verifiedOn: string | null;
    readonly toVerify: boolean;
  } | null;
  /** The votes to announce today. */
  readonly elections: readonly Election[];
  /** The rules of the paths whose cards are shown; null when none may be judged by today. */
  readonly recruitment: Pick<RecruitmentRules, 'version' | 'paths'> | null;
  readonly quizzes: readonly QuizView[];
  readonly checklist: ChecklistView | null;
  /** Official sites, those that may be opened now. */
  readonly sites: readonly SiteView[];
}

interface Moment extends ShownOn {
  readonly locale: Locale;
}

/** What a visitor sees of the content. `sites`: what the head changed of the official sites. Pure. */
export function contentView(content: Content, moment: Moment, sites: SiteSettings): ContentView {
  const { locale, unverified } = moment;
  const shown = content.cards.filter(({ facts }) => isShown(facts, moment));
  const numbers = content.numbers.filter((facts) => isShown(facts, moment));
  const cardIds = new Set(shown.map(({ id }) => id));
  const numberIds = new Set(numbers.map(({ id }) => id));
  const leads = (to: Action): boolean => (to.to === 'card' ? cardIds.has(to.id) : to.to === 'number' ? numberIds.has(to.id) : true);

  const cardOf = ({ id, facts, words }: Card): CardView => {
    const said = words[locale];
    return {
      id,
      shelf: facts.shelf,
      icon: facts.icon,
      audiences: facts.audiences,
      private: facts.private,
      title: said.title,
      detail: said.detail,
      message: said.message,
      blocks: facts.blocks.flatMap((block): BlockView[] => {
        const lines = block.lines.flatMap((line): LineView[] => {
          const toVerify = line.toVerify === true;
          if (toVerify && unverified === 'withhold') return [];
          const to = line.action;
          return [
            {
              id: line.id,
              text: said.blocks[block.id]?.lines[line.id] ?? '',
              toVerify,
              action: to !== undefined && leads(to) ? to : null,
            },
          ];
        });
        return lines.length === 0 ? [] : [{ id: block.id, kind: block.kind, title: said.blocks[block.id]?.title ?? null, lines }];
      }),
      easy: said.easy ?? null,
      keywords: said.keywords,
      links: facts.links.filter((link) => cardIds.has(link)),
      numbers: facts.numbers.filter((number) => numberIds.has(number)),
      official: facts.official,
      service: facts.service,
      lookup: facts.lookup,
      source: facts.source,
      verifiedOn: facts.verifiedOn,
      toVerify: facts.toVerify,
    };
  };

  return {
    cards: shown.map(cardOf),
    numbers: numbers.map(({ id, number, way, situations, toVerify, hoursToVerify }) => {
      const said = content.numberWords[locale][id];
      return {
        id,
        number,
        way,
        situations,
        name: said?.name ?? '',
        use: said?.use ?? '',
        hours: hoursToVerify === true && unverified === 'withhold' ? null : (said?.hours ?? null),
        toVerify,
        hoursToVerify: hoursToVerify === true,
      };
    }),
    synonyms: content.synonyms[locale],
    watchfulCommunes: listShown(content.watchfulCommunes, moment),
    elections: electionsAhead(
      content.elections.filter((election) => isShown(election, moment)),
      moment.today,
    ),
    recruitment: recruitmentView(content.recruitment, cardIds, moment),
    quizzes: content.quizzes.filter(({ facts }) => isShown(facts, moment) && cardIds.has(facts.card)).map((quiz) => quizView(quiz, locale)),
    checklist: content.checklist !== null && isShown(content.checklist.facts, moment) ? checklistView(content.checklist, locale) : null,
    sites: siteViews(content, sites, moment),
  };
}

function recruitmentView(rules: RecruitmentRules | null, shown: ReadonlySet<string>, moment: Moment): ContentView['recruitment'] {
  if (rules === null || !isShown({ expiresOn: rules.expiresOn, toVerify: false }, moment)) return null;
  const paths = rules.paths.filter((path) => shown.has(path.id) && (moment.unverified === 'mark' || isSure(path)));
  return paths.length === 0 ? null : { version: rules.version, paths };
}

function listShown(list: Content['watchfulCommunes'], moment: Moment): ContentView['watchfulCommunes'] {
  if (list === null || list.communes.length === 0 || !isShown(list, moment)) return null;
  const { communes, verifiedOn, toVerify } = list;
  return { communes, verifiedOn, toVerify };
}
