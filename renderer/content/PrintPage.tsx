/** A page to take home. The screen says "printed" only when the spooler does. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../shared/result.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice, type NoticeTone } from '../ui/Notice/Notice.tsx';

type Printing = 'printing' | 'printed' | 'failed' | 'most';

const TONES: Readonly<Record<Printing, NoticeTone>> = { printing: 'info', printed: 'done', failed: 'attention', most: 'info' };

interface PrintPageProps {
  readonly id: string;
  readonly label: string;
  readonly ask: (visitId: string) => Promise<Result<unknown>>;
}

/** Absent where there is no printer: the code of the official page and the gendarme remain. */
export function PrintPage({ id, label, ask }: PrintPageProps) {
  const { t } = useTranslation('info');
  const { boot, visit } = useVisit();
  const [printing, setPrinting] = useState<Printing | null>(null);

  useEffect(() => kiosk.on('printOutcome', ({ state }) => setPrinting(state)), []);

  const print = async () => {
    setPrinting('printing');
    const answer = await ask(visit.id);
    if (!answer.ok) setPrinting(answer.failure.code === 'conflict' ? 'most' : 'failed');
  };

  if (!boot.printer) return null;
  return (
    <div className="stack stack--close">
      <Button id={id} size="large" wide icon={<Icon name="print" />} onPress={() => void print()}>
        {label}
      </Button>
      <div role="status">{printing !== null && <Notice tone={TONES[printing]}>{t(`print.${printing}`)}</Notice>}</div>
    </div>
  );
}
