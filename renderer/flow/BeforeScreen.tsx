/** Before the first question: what this is and is not, what to have at hand, what happens next, how the data are treated. */
import { useTranslation } from 'react-i18next';
import type { ServiceDefinition } from '../../shared/flow/definition.ts';
import { Page } from '../app/Page.tsx';
import { useVisit } from '../app/visit.tsx';
import { HideCode } from '../session/HideCode.tsx';
import { Button } from '../ui/Button/Button.tsx';
import { Card } from '../ui/Card/Card.tsx';
import { Notice } from '../ui/Notice/Notice.tsx';

interface BeforeProps {
  readonly definition: ServiceDefinition;
  readonly resumes: boolean;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

export function BeforeScreen({ definition, resumes, onStart, onBack }: BeforeProps) {
  const { t } = useTranslation('flow');
  const { locale } = useVisit();
  const words = definition.words[locale];
  return (
    <Page screen="before" title={words.title} intro={words.before.is} onBack={onBack}>
      <div className="stack">
        <Notice tone="attention" title={t('before.isNot')}>
          {words.before.isNot}
        </Notice>
        <HideCode />
        <Button variant="primary" size="large" wide onPress={onStart}>
          {resumes ? t('before.resume') : t('before.start')}
        </Button>
        <p>{words.before.minutes}</p>
        <Card>
          <h2>{t('before.needs')}</h2>
          <ul>
            {words.before.needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
          <h2>{t('before.next')}</h2>
          <p>{words.before.next}</p>
        </Card>
        <Card>
          <h2>{t('before.notices')}</h2>
          {words.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </Card>
      </div>
    </Page>
  );
}
