/**
 * The deposit as the gendarme reads it. Filled in French: one column, the visitor's free words marked as such. In another language:
 * the French copy and, beside it, what the visitor read and typed, in its own language and direction.
 */
import { Fragment } from 'react';
import type { Answers, ServiceDefinition } from '../../../shared/flow/definition.ts';
import type { Locale } from '../../../shared/i18n/locales.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import { type CopyGroup, type CopyLine, copyOf } from './copy.ts';

const words = staffFr.deposit;

interface FairCopyProps {
  readonly definition: ServiceDefinition;
  readonly answers: Answers;
  readonly locale: Locale;
}

export function FairCopy({ definition, answers, locale }: FairCopyProps) {
  const foreign = locale !== 'fr';
  return (
    <div className="staff-copy">
      <table className="staff-copy__table">
        <caption className="sr">{words.copy}</caption>
        <thead className={foreign ? undefined : 'sr'}>
          <tr>
            <th scope="col">{words.copyColumn.question}</th>
            <th scope="col">{words.copyColumn.french}</th>
            {foreign && <th scope="col">{words.copyColumn.own}</th>}
          </tr>
        </thead>
        {copyOf(definition, answers, locale).map((section) => (
          <Fragment key={section.step}>
            <Group group={section} kind="section" locale={locale} />
            {section.items.map((item, index) => (
              // The place in the list is the only identity that a card has.
              <Group key={index} group={item} kind="item" locale={locale} />
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
}

function Group({ group, kind, locale }: GroupProps) {
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
          <td>
            <French line={line} />
          </td>
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
function French({ line }: { readonly line: CopyLine }) {
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
      <span className="staff-copy__mark">{words.ownWords}</span>
      <span className="staff-copy__own" dir="auto">
        {line.french}
      </span>
    </>
  );
}
