import { fail, ok } from '../../shared/result.ts';
import { arrivalNames } from './arrivals-folder.ts';
import type { UseCase } from './deps.ts';
import { unitKey } from './staff-view.ts';

/** Files that other units sealed, and what handing over needs: this unit's public key and the units that have one. Failure: `notSetUp`. */
export const listArrivals: UseCase<'listArrivals'> = (deps) => async () => {
  const unit = await unitKey(deps.store.read);
  if (unit === null) return fail('notSetUp');
  const { importFolder, units } = deps.config;
  return ok({
    configured: importFolder !== null,
    files: importFolder === null ? [] : await arrivalNames(importFolder),
    recipient: unit.recipient,
    units: units.flatMap(({ id, name, recipient }) => (recipient === null || recipient === unit.recipient ? [] : [{ id, name }])),
  });
};
