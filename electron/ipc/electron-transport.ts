/** The only file that calls `ipcMain`: one `handle` a channel, each answered by the router. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { CHANNELS } from '../../shared/ipc/channels.ts';
import type { Router, Sender } from './router.ts';

/** Connects the router. `isCurrent` tells the window in service from one that is being replaced. */
export function connectTransport(router: Router, isCurrent: (contents: WebContents) => boolean): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, payload: unknown) => router.route(channel, senderOf(event, isCurrent), payload));
  }
}

function senderOf(event: IpcMainInvokeEvent, isCurrent: (contents: WebContents) => boolean): Sender {
  const frame = event.senderFrame;
  const window = isCurrent(event.sender) ? 'visitor' : 'foreign';
  if (frame === null) return { isTopFrame: false, protocol: '', host: '', window };
  try {
    const { protocol, host } = new URL(frame.url);
    return { isTopFrame: frame === event.sender.mainFrame, protocol, host, window };
  } catch {
    return { isTopFrame: false, protocol: '', host: '', window };
  }
}
