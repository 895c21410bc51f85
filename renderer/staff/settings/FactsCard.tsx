/** Which local facts need somebody's care, and what to do about each. */
import { settingsFr } from '../../../shared/i18n/staff-settings.fr.ts';
import type { FactStatus } from '../../../shared/facts/status.ts';
import type { SettingGroup } from '../../../shared/settings/groups.ts';
import { formatDate } from '../../../shared/time/format.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';

const words = settingsFr.facts;

interface FactsCardProps {
  readonly facts: readonly FactStatus[];
  readonly onOpen: (group: SettingGroup) => void;
}

export function FactsCard({ facts, onOpen }: FactsCardProps) {
  const care = facts.filter(({ state }) => state !== 'good');
  return (
    <Card title={words.title}>
      {care.length === 0 && (
        <Notice tone={facts.length === 0 ? 'info' : 'done'}>
          <p>{facts.length === 0 ? words.none : words.good}</p>
        </Notice>
      )}
      {care.map((fact) => {
        const name = words.name(fact.name, fact.number);
        return (
          <Notice key={name} tone={fact.state === 'expired' ? 'error' : 'attention'}>
            <p>
              <strong>
                {name} – {words.states[fact.state].name}
              </strong>
            </p>
            <p>
              {words.states[fact.state].remedy} {fact.expiresOn === null ? '' : words.lastDay(formatDate(fact.expiresOn, 'fr'))}
            </p>
            <p className="staff-path">{words.source(fact.source)}</p>
            {fact.name !== 'hours' && (
              <Button variant="secondary" ariaLabel={settingsFr.changeNamed(fact.group)} onPress={() => onOpen(fact.group)}>
                {settingsFr.change}
              </Button>
            )}
          </Notice>
        );
      })}
    </Card>
  );
}
