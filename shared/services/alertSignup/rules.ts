/** Rules across fields: a site in France, numbers that text messages reach, two numbers that are two. */
import type { CrossRule } from '../../flow/definition.ts';
import { communeInFrance, frenchMobiles } from '../../request/fields.ts';

const twoMobiles: CrossRule = ({ mobile, otherMobile }) =>
  otherMobile !== undefined && otherMobile === mobile ? [{ field: 'otherMobile', fault: 'sameMobile' }] : [];

export const RULES: readonly CrossRule[] = [communeInFrance, frenchMobiles('mobile', 'otherMobile'), twoMobiles];
