/** What of the content somebody must look at: what nobody has checked, what ends soon, what has ended. Pure: the caller gives the day. */
import { WORST_FIRST, stateOf, type FactState } from '../facts/status.ts';
import { infoFr } from '../i18n/info.fr.ts';
import { proxyFr } from '../i18n/proxy.fr.ts';
import type { Election } from './elections.ts';
import type { Content } from './files.ts';
import type { PathRule } from './recruitment.ts';

export interface ContentStatus {
  readonly kind: 'card' | 'number' | 'quiz' | 'checklist' | 'rules' | 'election' | 'slide' | 'site';
  readonly id: string;
  /** As visitors read it, in French. */
  readonly title: string;
  readonly state: FactState;
  /** Days to its last day, today being 0; null without a last day. */
  readonly daysLeft: number | null;
  /** Null for a slide: its source speaks for it. */
  readonly owner: string | null;
  readonly source: string;
  readonly verifiedOn: string | null;
  readonly expiresOn: string | null;
  /** Sentences of a card, hours of a number, conditions of the rules or hosts of a site that bear the mark, whatever the state of the whole. */
  readonly marked: number;
}

type Provenance = Pick<ContentStatus, 'owner' | 'source' | 'verifiedOn' | 'expiresOn'> & { readonly toVerify: boolean };

/** The state of one thing on a local day. */
function statusOf(
  named: Pick<ContentStatus, 'kind' | 'id' | 'title'> & { readonly marked?: number },
  { owner, source, verifiedOn, expiresOn, toVerify }: Provenance,
  today: string,
): ContentStatus {
  const found = stateOf({ source, verifiedOn, expiresOn }, today);
  // A page may rest on a dated source and still wait for the unit's own word.
  const state = toVerify && (found.state === 'good' || found.state === 'expiresSoon') ? 'unverified' : found.state;
  return { marked: 0, ...named, owner, source, verifiedOn, expiresOn, state, daysLeft: found.daysLeft };
}

const conditionsMarked = ({ age, diploma, nationality, moves }: PathRule): number =>
  [age?.least, age?.most, diploma, nationality, moves].filter((condition) => condition?.toVerify === true).length;

function electionTitle({ kind, when }: Election): string {
  return `${proxyFr.kinds[kind]}, ${'rounds' in when ? (when.rounds[0]?.slice(0, 4) ?? '') : String(when.year)}`;
}

/** Everything that visitors read, with its state on a local day, the worst first. */
export function contentStates(content: Content, today: string): readonly ContentStatus[] {
  const { cards, numbers, numberWords, quizzes, checklist, recruitment, elections, attract, sites } = content;
  return [
    ...cards.map(({ id, facts, words }) => {
      const marked = facts.blocks.flatMap(({ lines }) => lines).filter(({ toVerify }) => toVerify === true).length;
      return statusOf({ kind: 'card', id, title: words.fr.title, marked }, facts, today);
    }),
    ...numbers.map((number) => {
      const { id } = number;
      const title = `${number.number}, ${numberWords.fr[id]?.name ?? ''}`;
      return statusOf({ kind: 'number', id, title, marked: number.hoursToVerify === true ? 1 : 0 }, number, today);
    }),
    ...quizzes.map(({ id, facts, words }) => statusOf({ kind: 'quiz', id, title: words.fr.title }, facts, today)),
    ...(checklist === null
      ? []
      : [statusOf({ kind: 'checklist', id: 'checklist', title: checklist.words.fr.title }, checklist.facts, today)]),
    ...(recruitment === null
      ? []
      : [
          statusOf(
            {
              kind: 'rules',
              id: 'recruitment',
              title: infoFr.shelves.recruitment.title,
              marked: recruitment.paths.reduce((sum, path) => sum + conditionsMarked(path), 0),
            },
            { ...recruitment, toVerify: false },
            today,
          ),
        ]),
    ...elections.map((each) => statusOf({ kind: 'election', id: each.id, title: electionTitle(each) }, each, today)),
    ...attract.map((slide) =>
      statusOf({ kind: 'slide', id: slide.id, title: slide.text.fr.title }, { ...slide, owner: null, toVerify: false }, today),
    ),
    ...sites.list.map((site) => {
      const { id } = site;
      return statusOf(
        { kind: 'site', id, title: sites.words.fr[id]?.name ?? '', marked: site.rulesToVerify === true ? 1 : 0 },
        site,
        today,
      );
    }),
    ...(sites.identity === null ? [] : [statusOf({ kind: 'site', id: 'identity', title: 'FranceConnect' }, sites.identity, today)]),
  ].toSorted((one, other) => WORST_FIRST.indexOf(one.state) - WORST_FIRST.indexOf(other.state));
}
