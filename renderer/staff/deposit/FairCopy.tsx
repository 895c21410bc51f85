/**
 * The deposit as the gendarme reads it. Filled in French: one column, the visitor's free words marked as such. In another language:
 * the French copy and, beside it, what the visitor read and typed, in its own language and direction.
 */
import { Fragment, type ReactNode } from 'react';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { Locale } from '../../../shared/i18n/locales.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { type CopyGroup, type CopyLine, type CopySection, copyOf } from './copy.ts';

const words = staffFr.deposit;

interface FairCopyProps {
  readonly definition: ServiceDefinition;
  readonly answers: Answers;
  readonly locale: Locale;
}

export function FairCopy({ definition, answers, locale }: FairCopyProps) {
  return <CopyTable caption={words.copy} sections={copyOf(definition, answers, locale)} locale={locale} marked />;
}

interface CopyTableProps {
  /** Said before the table, not drawn. */
  readonly caption: string;
  readonly sections: readonly CopySection[];
  readonly locale: Locale;
  /** Says of free words that they are the visitor's own, where what is signed may be taken from here. */
  readonly marked?: boolean;
  /** Stands for an answer that is withheld; `question` is its label. */
  readonly withheld?: (question: string) => ReactNode;
}

/** Questions and answers in sections, with the visitor's own words beside the French where they differ. */
export function CopyTable({ caption, sections, locale, marked = false, withheld }: CopyTableProps) {
  const foreign = locale !== 'fr';
  return (
    <div className="staff-copy">
      <table className="staff-copy__table">
        <caption className="sr">{caption}</caption>
        <thead className={foreign ? undefined : 'sr'}>
          <tr>
            <th scope="col">{words.copyColumn.question}</th>
            <th scope="col">{words.copyColumn.french}</th>
            {foreign && <th scope="col">{words.copyColumn.own}</th>}
          </tr>
        </thead>
        {sections.map((section) => (
          <Fragment key={section.step}>
            <Group group={section} kind="section" locale={locale} marked={marked} withheld={withheld} />
            {section.items.map((item, index) => (
              // The place in the list is the only identity that a card has.
              <Group key={index} group={item} kind="item" locale={locale} marked={marked} withheld={withheld} />
            ))}
          </Fragment>
        ))}
      </table>
    </div>
  );
}

interface GroupProps {
  readonly group: CopyGroup;
  /** A section of the form, or one card of a list within it. */
  readonly kind: 'section' | 'item';
  readonly locale: Locale;
  readonly marked: boolean;
  readonly withheld: CopyTableProps['withheld'];
}

function Group({ group, kind, locale, marked, withheld }: GroupProps) {
  const foreign = locale !== 'fr';
  return (
    <tbody className={`staff-copy__group staff-copy__group--${kind}`}>
      <tr>
        <th scope="rowgroup" colSpan={foreign ? 3 : 2}>
          {group.title}
        </th>
      </tr>
      {group.lines.map((line) => (
        <tr key={line.field}>
          <th scope="row">{line.question}</th>
          <td>{line.withheld === true ? withheld?.(line.question) : <French line={line} marked={marked} />}</td>
          {foreign && (
            <td className="staff-copy__own" lang={line.verbatim ? undefined : locale} dir="auto">
              {line.own}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

/** Free words keep their line breaks and their own direction: a visitor may type Arabic into the French form. */
function French({ line, marked }: { readonly line: CopyLine; readonly marked: boolean }) {
  if (line.french === null) {
    return (
      <span className="staff-copy__translate">
        <mark>{words.translate}</mark> {words.translateHint}
      </span>
    );
  }
  if (!line.verbatim) return line.french;
  return (
    <>
      {marked && <span className="staff-copy__mark">{words.ownWords}</span>}
      <span className="staff-copy__own" dir="auto">
        {line.french}
      </span>
    </>
  );
}
