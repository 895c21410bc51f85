import { useState } from 'react';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Card } from '../../ui/Card/Card.tsx';
import { Notice } from '../../ui/Notice/Notice.tsx';
import type { AgentDraft } from '../common/agent-draft.ts';
import { AgentForm } from '../common/AgentForm.tsx';

const words = staffFr.setup;

/** The boundary's own limit at the first start. */
const MOST_AGENTS = 20;

interface FirstAgentsProps {
  readonly agents: readonly AgentDraft[];
  readonly onChange: (agents: readonly AgentDraft[]) => void;
  readonly creating: boolean;
  readonly onCreate: () => void;
}

/** Step 2: the head first, then as many gendarmes as one likes. Secrets are never shown again once registered. */
export function FirstAgents({ agents, onChange, creating, onCreate }: FirstAgentsProps) {
  const [adding, setAdding] = useState(false);
  const first = !agents.some(({ role }) => role === 'head');
  return (
    <>
      <p>{words.agentsIntro}</p>
      {agents.length > 0 && (
        <Card title={words.list}>
          <ul className="staff-list">
            {agents.map((agent) => (
              <li key={agent.name} className="staff-line">
                <span>
                  <strong>{agent.name}</strong> – {staffFr.roles[agent.role]}
                </span>
                <Button
                  variant="quiet"
                  ariaLabel={words.remove(agent.name)}
                  onPress={() => onChange(agents.filter(({ name }) => name !== agent.name))}
                >
                  {words.removeShort}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {first || adding ? (
        <Card title={first ? words.head : words.another}>
          <AgentForm
            // A registered agent's secret must not stay in the fields for the next one.
            key={agents.length}
            {...(first ? { role: 'head' as const } : {})}
            taken={agents.map(({ name }) => name)}
            submitLabel={first ? words.keepHead : words.keep}
            onSubmit={(agent) => {
              onChange([...agents, agent]);
              setAdding(false);
            }}
          />
          {!first && (
            <Button variant="quiet" onPress={() => setAdding(false)}>
              {staffFr.frame.cancel}
            </Button>
          )}
        </Card>
      ) : agents.length >= MOST_AGENTS ? (
        <Notice tone="info">
          <p>{words.full}</p>
        </Notice>
      ) : (
        <Button variant="secondary" onPress={() => setAdding(true)}>
          {words.another}
        </Button>
      )}
      {!first && !adding && (
        <Button variant="primary" onPress={onCreate}>
          {words.create}
        </Button>
      )}
      {creating && (
        <Notice tone="info" live>
          <p>{words.creating}</p>
        </Notice>
      )}
    </>
  );
}
