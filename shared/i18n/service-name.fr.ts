import { findService } from '../services/index.ts';

/** The name of a service, as its tile says it; its id when this version does not know it. */
export function serviceName(id: string): string {
  return findService(id)?.words.fr.title ?? id;
}
