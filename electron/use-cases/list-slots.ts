import { freeSlots } from '../../shared/diary/slots.ts';
import { ok } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { takenFrom } from './appointment-rows.ts';
import type { UseCase } from './deps.ts';

/** Free appointments of the reception point's own diary. None without a diary, or in `slip` mode, which may not write one down. */
export const listSlots: UseCase<'listSlots'> = (deps) => async () => {
  const { diary, preComplaint } = deps.config;
  if (diary === null || preComplaint.mode === 'slip') return ok({ slots: [] });
  const now = localNow(deps.now());
  const free = freeSlots(diary, now, await takenFrom(deps.store.read, now.today));
  return ok({ slots: free.map(({ date, time }) => ({ date, time })) });
};
