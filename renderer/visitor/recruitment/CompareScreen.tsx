/** Two paths side by side: one tap for each, then a table in the words of their cards. What a card does not say is to be asked, never guessed. */
import { useTranslation } from 'react-i18next';
import type { PathRule } from '../../../shared/content/recruitment.ts';
import type { CardView, LineView } from '../../../shared/content/view.ts';
import type { Answers } from '../../../shared/recruitment/judge.ts';
import { Page } from '../../app/Page.tsx';
import type { Screen } from '../../app/screens.ts';
import { useVisit } from '../../app/visit.tsx';
import { findCard, useContent } from '../../content/ContentProvider.tsx';
import { ToVerify } from '../../content/ToVerify.tsx';
import { Button } from '../../ui/Button/Button.tsx';
import { Table } from '../../ui/Table/Table.tsx';

interface CompareProps {
  readonly paths: readonly PathRule[];
  readonly chosen: readonly string[];
  readonly answers: Answers | null;
}

interface Path {
  readonly rule: PathRule;
  readonly card: CardView;
}

/** Lines of the cards, by the ids under which every card of a path says the same thing: an age has its limit beside it. */
const LINES = { age: ['age', 'limit'], diploma: ['diploma'], contract: ['contract'], school: ['school'] } as const;
const ROWS = ['age', 'diploma', 'need', 'time', 'work', 'moves', 'contract', 'school'] as const;
type Row = (typeof ROWS)[number];

export function CompareScreen({ paths, chosen, answers }: CompareProps) {
  const { t } = useTranslation('recruitment');
  const { go } = useVisit();
  const content = useContent();
  const known = paths.flatMap((rule): Path[] => {
    const card = findCard(content, rule.id);
    return card === undefined ? [] : [{ rule, card }];
  });
  const [one, other] = chosen.flatMap((id) => known.find(({ rule }) => rule.id === id) ?? []);
  const to = (next: readonly string[]): Screen => ({ name: 'recruitment', place: { at: 'compare', chosen: next, answers } });
  const away: Screen = answers === null ? { name: 'recruitment' } : { name: 'recruitment', place: { at: 'results', answers } };

  if (one === undefined || other === undefined) {
    return (
      <Page
        screen="recruitment-compare-choose"
        title={one === undefined ? t('compare.first') : t('compare.second')}
        intro={one === undefined ? undefined : t('compare.secondIntro', { path: one.card.title })}
        onBack={() => go(one === undefined ? away : to([]))}
      >
        <div className="recruitment__choose">
          {known
            .filter((path) => path !== one)
            .map(({ rule, card }) => (
              <Button
                key={rule.id}
                id={`compare-${rule.id}`}
                variant="secondary"
                size="large"
                wide
                onPress={() => go(to([...(one === undefined ? [] : [one.rule.id]), rule.id]))}
              >
                {card.title}
              </Button>
            ))}
        </div>
      </Page>
    );
  }

  const here = to([one.rule.id, other.rule.id]);
  return (
    <Page screen="recruitment-compare" title={t('compare.title')} onBack={() => go(to([one.rule.id]))}>
      <div className="recruitment__compare">
        <Table
          caption={t('compare.title')}
          columns={[
            { id: 'aspect', label: t('compare.aspect'), cell: (row: Row) => t(`compare.rows.${row}`) },
            ...[one, other].map((path) => ({
              id: path.rule.id,
              label: path.card.title,
              cell: (row: Row) => <Cell path={path} row={row} />,
            })),
          ]}
          rows={ROWS.filter((row) => row !== 'need' || [one, other].some(({ rule }) => rule.need !== null))}
          rowKey={(row) => row}
          emptyText={t('compare.ask')}
        />
      </div>
      {[one, other].map(({ rule, card }) => (
        <Button
          key={rule.id}
          variant="primary"
          size="large"
          wide
          id={`read-${rule.id}`}
          onPress={() => go({ name: 'card', id: rule.id, from: here })}
        >
          {t('compare.read', { path: card.title })}
        </Button>
      ))}
      <Button size="large" wide onPress={() => go(to([]))}>
        {t('compare.other')}
      </Button>
    </Page>
  );
}

/** What one path says of one thing. */
function Cell({ path: { rule, card }, row }: { readonly path: Path; readonly row: Row }) {
  const { t } = useTranslation('recruitment');
  switch (row) {
    case 'need':
      return rule.need === null ? t('compare.nothing') : t(`results.need.${rule.need}`);
    case 'time':
      return rule.times.map((time) => t(`offers.times.${time}`)).join(' ');
    case 'work':
      return rule.work.map((work) => t(`offers.work.${work}`)).join(' ');
    case 'moves':
      return <Marked text={t(`offers.moves.${rule.moves.to}`)} toVerify={rule.moves.toVerify === true || card.toVerify} />;
    case 'age':
    case 'diploma':
    case 'contract':
    case 'school': {
      const lines = linesOf(card, LINES[row]);
      return lines.length === 0
        ? t('compare.ask')
        : lines.map(({ id, text, toVerify }) => (
            <p key={id}>
              <Marked text={text} toVerify={toVerify || card.toVerify} />
            </p>
          ));
    }
  }
}

function linesOf({ blocks }: CardView, ids: readonly string[]): readonly LineView[] {
  return blocks.flatMap(({ lines }) => lines.filter(({ id }) => ids.includes(id)));
}

function Marked({ text, toVerify }: { readonly text: string; readonly toVerify: boolean }) {
  return (
    <>
      {text} {toVerify && <ToVerify />}
    </>
  );
}
