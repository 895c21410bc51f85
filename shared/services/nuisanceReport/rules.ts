/** Rules across fields: a place in France, and a way to reach whoever wants an answer. */
import type { CrossRule } from '../../flow/definition.ts';
import { communeInFrance, oneContact } from '../../request/fields.ts';

const reachable: CrossRule = (answers, clock) => (answers['identity'] === 'named' ? oneContact(answers, clock) : []);

export const RULES: readonly CrossRule[] = [communeInFrance, reachable];
