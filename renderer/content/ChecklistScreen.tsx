/** The home, point by point: the visitor ticks what is done and is shown what is left. Nothing is kept; what is left can be printed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistView } from '../../shared/content/quiz-view.ts';
import { Page } from '../app/Page.tsx';
import type { Screen } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Checkbox } from '../ui/Checkbox/Checkbox.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';
import { ContentGate } from './ContentGate.tsx';
import { useContent } from './ContentProvider.tsx';
import { PrintPage } from './PrintPage.tsx';
import { ToVerify } from './ToVerify.tsx';
import './content.css';

export function ChecklistScreen({ from }: { readonly from: Screen }) {
  const { t } = useTranslation('info');
  const { go } = useVisit();
  const content = useContent();
  const list = content.state === 'ready' ? content.view.checklist : null;
  if (list !== null) return <Points list={list} from={from} />;
  return (
    <Page screen="checklist" title={t('home.inform')} onBack={() => go(from)}>
      <ContentGate state={content.state} />
    </Page>
  );
}

function Points({ list, from }: { readonly list: ChecklistView; readonly from: Screen }) {
  const { t } = useTranslation('info');
  const { go, locale } = useVisit();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(false);
  const left = list.items.filter(({ id }) => !done.has(id));
  if (shown) {
    return (
      <Page
        screen="checklist"
        title={t('checklist.todo')}
        intro={left.length === 0 ? undefined : t('checklist.todoCount', { count: left.length })}
        onBack={() => setShown(false)}
      >
        {left.length === 0 && <Notice tone="done">{t('checklist.nothing')}</Notice>}
        <ul className="checklist-todo">
          {left.map(({ id, todo }) => (
            <li key={id}>{todo}</li>
          ))}
        </ul>
        {left.length > 0 && (
          <PrintPage
            id="print-list"
            label={t('print.list')}
            ask={(visitId) => kiosk.printChecklist({ visitId, locale, done: [...done] })}
          />
        )}
        <Button size="large" wide onPress={() => setShown(false)}>
          {t('checklist.change')}
        </Button>
      </Page>
    );
  }
  const toggle = (id: string, ticked: boolean) => setDone(new Set(ticked ? [...done, id] : [...done].filter((other) => other !== id)));
  return (
    <Page screen="checklist" title={list.title} intro={t('checklist.intro')} onBack={() => go(from)}>
      {list.toVerify && (
        <p>
          <ToVerify />
        </p>
      )}
      <div className="stack stack--close" role="group" aria-label={t('checklist.legend')}>
        {list.items.map((item) => (
          <Checkbox
            key={item.id}
            id={`point-${item.id}`}
            label={item.done}
            checked={done.has(item.id)}
            onChange={(ticked) => toggle(item.id, ticked)}
          />
        ))}
      </div>
      <Button variant="primary" size="large" wide id="checklist-show" onPress={() => setShown(true)}>
        {t('checklist.show')}
      </Button>
    </Page>
  );
}
