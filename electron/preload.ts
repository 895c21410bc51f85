/**
 * The one preload. It puts `window.kiosk` on the page: a function a channel and one subscription, named by the contract and by nothing
 * else. Bundled to a single CommonJS file, since a sandboxed preload cannot be a module.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, EVENTS } from '../shared/ipc/channels.ts';

/** Subscribes to an event of the contract; an unknown name subscribes to nothing. Returns the function that unsubscribes. */
function on(event: string, listener: (payload: unknown) => void): () => void {
  if (!EVENTS.some((name) => name === event)) return () => undefined;
  const receive = (_event: unknown, payload: unknown): void => listener(payload);
  ipcRenderer.on(event, receive);
  return () => ipcRenderer.off(event, receive);
}

const channels = Object.fromEntries(CHANNELS.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]));

contextBridge.exposeInMainWorld('kiosk', { ...channels, on });
