/** A page to take home. The screen says "printed" only when the spooler does. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Icon } from '../ui/Icon/Icon.tsx';
import { Notice, type NoticeTone } from '../ui/Notice/Notice.tsx';

type Printing = 'printing' | 'printed' | 'failed' | 'most';

const TONES: Readonly<Record<Printing, NoticeTone>> = { printing: 'info', printed: 'done', failed: 'attention', most: 'info' };

/** Absent where there is no printer: the code of the official page and the gendarme remain. */
export function PrintCard({ id }: { readonly id: string }) {
  const { t } = useTranslation('info');
  const { boot, visit, locale } = useVisit();
  const [printing, setPrinting] = useState<Printing | null>(null);

  useEffect(() => kiosk.on('printOutcome', ({ state }) => setPrinting(state)), []);

  const print = async () => {
    setPrinting('printing');
    const answer = await kiosk.printCard({ visitId: visit.id, id, locale });
    if (!answer.ok) setPrinting(answer.failure.code === 'conflict' ? 'most' : 'failed');
  };

  if (!boot.printer) return null;
  return (
    <div className="stack stack--close">
      <Button id="print-card" size="large" wide icon={<Icon name="print" />} onPress={() => void print()}>
        {t('print.page')}
      </Button>
      <div role="status">{printing !== null && <Notice tone={TONES[printing]}>{t(`print.${printing}`)}</Notice>}</div>
    </div>
  );
}
