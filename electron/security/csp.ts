/** The content security policy of every page: our own files and nothing else. No `unsafe-*` anywhere. */
import { STYLE_HASHES } from '../../shared/csp.ts';

/** Directives by name; the header is drawn from this table and tests read it. */
export const CSP_DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...STYLE_HASHES],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  // No print dialogue, no message box, no window, no download, no pointer lock. Forms keep their submit event; `form-action` stops the rest.
  sandbox: ['allow-scripts', 'allow-same-origin', 'allow-forms'],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** The policy as a header value. */
export function contentSecurityPolicy(): string {
  return Object.entries(CSP_DIRECTIVES)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
