/**
 * Which way of giving a proxy suits somebody, from three answers that are kept nowhere. The ways are those of the content (shelf `proxyVote`); source: the page
 * of the gendarmerie of 23 May 2024 and decree 2025-1059 of 3 November 2025.
 */
export const PROXY_QUESTIONS = ['certified', 'travel', 'account'] as const;
export type ProxyQuestion = (typeof PROXY_QUESTIONS)[number];

export const PROXY_ANSWERS = ['yes', 'no'] as const;
export type ProxyAnswer = (typeof PROXY_ANSWERS)[number];

/** The card of each way. */
export const PROXY_WAYS = ['proxyDigital', 'proxyHalfDigital', 'proxyPaper', 'proxyHome'] as const;
export type ProxyWay = (typeof PROXY_WAYS)[number];

export type ProxyAnswers = Readonly<Partial<Record<ProxyQuestion, ProxyAnswer>>>;

/**
 * The next question, or the way. A certified digital identity needs no journey and settles it; whoever cannot travel is visited, whatever they have; the
 * others come, with a request begun online when they can sign in there.
 */
export function proxyWay(answers: ProxyAnswers): { readonly ask: ProxyQuestion } | { readonly way: ProxyWay } {
  const { certified, travel, account } = answers;
  if (certified === undefined) return { ask: 'certified' };
  if (certified === 'yes') return { way: 'proxyDigital' };
  if (travel === undefined) return { ask: 'travel' };
  if (travel === 'no') return { way: 'proxyHome' };
  if (account === undefined) return { ask: 'account' };
  return { way: account === 'yes' ? 'proxyHalfDigital' : 'proxyPaper' };
}
