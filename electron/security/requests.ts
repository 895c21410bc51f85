/** Network requests: the visitor's window has none. Only its own protocol and images written in the page pass. */
import { isOwnUrl } from './protocol.ts';

/** The part of a request that decides. `resourceType` is Chromium's (`image`, `xhr`, `mainFrame`…). */
export interface OutgoingRequest {
  readonly url: string;
  readonly resourceType: string;
}

/** Whether a request of the visitor's window may be made. `devServer` is the origin of the development server, or empty. */
export function mayRequest(request: OutgoingRequest, devServer: string): boolean {
  if (isOwnUrl(request.url)) return true;
  if (request.resourceType === 'image' && request.url.startsWith('data:image/')) return true;
  return devServer !== '' && isOfDevServer(request.url, devServer);
}

function isOfDevServer(url: string, devServer: string): boolean {
  try {
    return new URL(url).host === new URL(devServer).host;
  } catch {
    return false;
  }
}
