/** "My commune, does it take part?": a visitor names a commune and reads the answer of the unit's list. Nothing of it is kept; without a list nothing is asked. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceValue } from '../../shared/flow/definition.ts';
import { formatDate } from '../../shared/time/format.ts';
import { useVisit } from '../app/visit.tsx';
import { PlaceField } from '../fields/PlaceField.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { useContent } from './ContentProvider.tsx';
import { ToVerify } from './ToVerify.tsx';

export function CommuneLookup() {
  const { t } = useTranslation('info');
  const { locale } = useVisit();
  const content = useContent();
  const [chosen, setChosen] = useState<PlaceValue | null>(null);
  const list = content.state === 'ready' ? content.view.watchfulCommunes : null;
  if (list === null) return null;
  const { communes, verifiedOn, toVerify } = list;
  return (
    <Card title={t('lookup.title')}>
      <PlaceField id="lookup" legend={t('lookup.commune')} value={chosen} onChange={setChosen} locale={locale} onlyFrance />
      <div role="status" className="stack">
        {chosen?.in === 'france' && (
          <Notice tone={communes.includes(chosen.code) ? 'done' : 'info'}>
            <p>{t(communes.includes(chosen.code) ? 'lookup.yes' : 'lookup.no', { name: chosen.name })}</p>
            {verifiedOn !== null && <p>{t('lookup.asOf', { day: formatDate(verifiedOn, locale) })}</p>}
            {toVerify && <ToVerify />}
          </Notice>
        )}
      </div>
    </Card>
  );
}
