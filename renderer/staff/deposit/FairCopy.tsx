/**
 * The deposit as the gendarme reads it. Filled in French: one column, the visitor's free words marked as such. In another language:
 * the French copy and, beside it, what the visitor read and typed, in its own language and direction.
 */
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
  return (
    <div className="staff-copy">
      {copyOf(definition, answers, locale).map((section) => (
        <section key={section.step} className="staff-copy__section">
          <h3>{section.title}</h3>
          <CopyTable group={section} locale={locale} />
          {section.items.map((item, index) => (
            // The place in the list is the only identity that a card has.
            <div key={index} className="staff-copy__item">
              <h4>{item.title}</h4>
              <CopyTable group={item} locale={locale} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function CopyTable({ group, locale }: { readonly group: CopyGroup; readonly locale: Locale }) {
  if (group.lines.length === 0) return null;
  const foreign = locale !== 'fr';
  return (
    <table className={foreign ? 'staff-copy__table staff-copy__table--two' : 'staff-copy__table'}>
      <caption className="sr">{group.title}</caption>
      <thead className={foreign ? undefined : 'sr'}>
        <tr>
          <th scope="col">{words.copyColumn.question}</th>
          <th scope="col">{words.copyColumn.french}</th>
          {foreign && <th scope="col">{words.copyColumn.own}</th>}
        </tr>
      </thead>
      <tbody>
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
    </table>
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
