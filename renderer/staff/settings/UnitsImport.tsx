/** A list of units from the import folder: read whole, or refused whole with the line of each fault. */
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import type { UnitsFileView } from '../../../shared/ipc/upkeep.ts';
import type { GroupValue } from '../../../shared/settings/groups.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import { FailureNotice } from '../common/FailureNotice.tsx';
import { useAct } from '../common/useAct.ts';

const words = settingsFr.units;

interface UnitsImportProps {
  readonly files: readonly string[] | null;
  readonly onRead: (units: GroupValue) => void;
}

export function UnitsImport({ files, onRead }: UnitsImportProps) {
  const { act, run } = useAct<UnitsFileView>();
  const read = async (file: string) => {
    const result = await run(() => kiosk.readUnitsFile({ file }));
    if (result?.ok === true && result.value.units !== null) onRead(result.value.units);
  };
  return (
    <section className="setting-import" aria-labelledby="setting-import">
      <h3 id="setting-import">{words.import}</h3>
      <p className="staff-aside">{files === null ? words.noFolder : words.importBody}</p>
      {files?.length === 0 && <p>{words.noFile}</p>}
      <div className="row">
        {files?.map((file) => (
          <Button key={file} variant="secondary" onPress={() => void read(file)}>
            {words.read(file)}
          </Button>
        ))}
      </div>
      {act.state === 'done' && act.value.faults.length > 0 && (
        <Notice tone="error" live>
          <p>{words.refused(act.value.faults.length)}</p>
          <ul className="staff-list">
            {act.value.faults.map(({ line, message }) => (
              <li key={`${line} ${message}`}>{words.faultLine(line, message)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {act.state === 'failed' && (
        <FailureNotice
          failure={act.failure}
          {...(act.failure.code === 'conflict'
            ? { words: words.tooLarge }
            : act.failure.code === 'notFound'
              ? { words: words.missing }
              : {})}
        />
      )}
    </section>
  );
}
