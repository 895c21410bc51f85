/** What of the content somebody must look at: what nobody has checked, what ends soon, what has ended. Pure: the caller gives the day. */
import { WORST_FIRST, stateOf, type FactState } from '../facts/status.ts';
import type { Content } from './files.ts';

export interface ContentStatus {
  readonly kind: 'card' | 'number';
  readonly id: string;
  /** As visitors read it, in French. */
  readonly title: string;
  readonly state: FactState;
  /** Days to its last day, today being 0; null without a last day. */
  readonly daysLeft: number | null;
  readonly owner: string;
  readonly source: string;
  readonly verifiedOn: string | null;
  readonly expiresOn: string | null;
  /** Sentences of a card that bear the mark, whatever the state of the card. */
  readonly marked: number;
}

/** Every card and number with its state on a local day, the worst first. */
export function contentStates(content: Content, today: string): readonly ContentStatus[] {
  const of = (
    kind: ContentStatus['kind'],
    id: string,
    title: string,
    marked: number,
    facts: Pick<ContentStatus, 'owner' | 'source' | 'verifiedOn' | 'expiresOn'> & { readonly toVerify: boolean },
  ): ContentStatus => {
    const { owner, source, verifiedOn, expiresOn, toVerify } = facts;
    const found = stateOf({ source, verifiedOn, expiresOn }, today);
    // A page may rest on a dated source and still wait for the unit's own word.
    const state = toVerify && (found.state === 'good' || found.state === 'expiresSoon') ? 'unverified' : found.state;
    return { kind, id, title, marked, owner, source, verifiedOn, expiresOn, state, daysLeft: found.daysLeft };
  };
  return [
    ...content.cards.map(({ id, facts, words }) => {
      const marked = facts.blocks.flatMap(({ lines }) => lines).filter(({ toVerify }) => toVerify === true).length;
      return of('card', id, words.fr.title, marked, facts);
    }),
    ...content.numbers.map((number) =>
      of(
        'number',
        number.id,
        `${number.number}, ${content.numberWords.fr[number.id]?.name ?? ''}`,
        number.hoursToVerify === true ? 1 : 0,
        number,
      ),
    ),
  ].toSorted((one, other) => WORST_FIRST.indexOf(one.state) - WORST_FIRST.indexOf(other.state));
}
