/** Where our pages come from, for the router: a sender of anywhere else is foreign. */
import { APP_HOST, APP_SCHEME } from '../security/protocol.ts';

/** Protocol and host of our pages, or of the development server where there is one. */
export function originOf(devServer: string): { readonly protocol: string; readonly host: string } {
  if (devServer === '') return { protocol: `${APP_SCHEME}:`, host: APP_HOST };
  const { protocol, host } = new URL(devServer);
  return { protocol, host };
}
