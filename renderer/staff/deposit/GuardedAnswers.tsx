/** The answers of a deposit that open doors: only their questions, until an agent asks. */
import type { ServiceDefinition } from '../../../shared/flow/definition.ts';
import { joinGuarded } from '../../../shared/flow/guarded.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { OpenedDeposit } from '../../../shared/ipc/deposits.ts';
import { Card } from '../../ui/Card/Card.tsx';
import { GuardedAsk, GuardedNotice } from '../common/GuardedNotice.tsx';
import { useGuarded } from '../common/useGuarded.ts';
import { copyOfFields } from './copy.ts';
import { CopyTable } from './FairCopy.tsx';

const words = watchesFr.guarded;

interface GuardedAnswersProps {
  readonly definition: ServiceDefinition;
  readonly deposit: Pick<OpenedDeposit, 'reference' | 'answers' | 'withheld' | 'locale'>;
}

export function GuardedAnswers({ definition, deposit }: GuardedAnswersProps) {
  const guarded = useGuarded(deposit.reference);
  const given = guarded.shown === null ? deposit : { answers: joinGuarded(deposit.answers, guarded.shown), withheld: [] };
  const copy = copyOfFields(definition, deposit.withheld, given, deposit.locale);
  return (
    <Card title={words.title}>
      <CopyTable
        caption={words.title}
        sections={[{ step: 'guarded', title: words.withheld, ...copy }]}
        locale={deposit.locale}
        withheld={(question) => <GuardedAsk guarded={guarded} question={question} />}
      />
      <GuardedNotice guarded={guarded} />
    </Card>
  );
}
