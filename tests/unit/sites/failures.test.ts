import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../electron/sites/failures.ts';

describe('failureOf', () => {
  // Numbers of `net/base/net_error_list.h`.
  it.each([
    ['ABORTED', -3, null],
    ['TIMED_OUT', -7, 'slow'],
    ['BLOCKED_BY_CLIENT', -20, 'refused'],
    ['CONNECTION_REFUSED', -102, 'offline'],
    ['NAME_NOT_RESOLVED', -105, 'offline'],
    ['INTERNET_DISCONNECTED', -106, 'offline'],
    ['SSL_PROTOCOL_ERROR', -107, 'certificate'],
    ['CONNECTION_TIMED_OUT', -118, 'slow'],
    ['TUNNEL_CONNECTION_FAILED', -111, 'offline'],
    ['PROXY_CONNECTION_FAILED', -130, 'offline'],
    ['CERT_COMMON_NAME_INVALID', -200, 'certificate'],
    ['CERT_DATE_INVALID', -201, 'certificate'],
    ['CERT_AUTHORITY_INVALID', -202, 'certificate'],
    ['INVALID_URL', -300, 'refused'],
    ['DISALLOWED_URL_SCHEME', -301, 'refused'],
    ['UNKNOWN_URL_SCHEME', -302, 'refused'],
    ['TOO_MANY_REDIRECTS', -310, 'loop'],
    ['UNSAFE_REDIRECT', -311, 'refused'],
    ['EMPTY_RESPONSE', -324, 'offline'],
  ] as const)('%s', (_name, code, failure) => {
    expect(failureOf(code, false)).toBe(failure);
  });

  it('a tunnel that was not made to a host that no rule allows was refused', () => {
    expect(failureOf(-111, true)).toBe('refused');
    expect(failureOf(-105, true)).toBe('offline');
  });
});
