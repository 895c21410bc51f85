import { safeStorage } from 'electron';
import type { OsStore } from './key-source.ts';

/** Electron's own view of the operating system's store; to be used after the application is ready. */
export const osStore: OsStore = {
  available: () => safeStorage.isEncryptionAvailable(),
  backend: () => (typeof safeStorage.getSelectedStorageBackend === 'function' ? safeStorage.getSelectedStorageBackend() : 'unknown'),
  encrypt: (text) => safeStorage.encryptString(text),
  decrypt: (bytes) => safeStorage.decryptString(bytes),
};
