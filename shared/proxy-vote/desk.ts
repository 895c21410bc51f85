/** What the desk can do for a proxy, as configured. Not every agent is entitled to validate one, so that `ask` is the rule while nobody has said otherwise. */
export const PROXY_VALIDATIONS = ['ask', 'yes', 'no'] as const;
export type ProxyValidation = (typeof PROXY_VALIDATIONS)[number];
