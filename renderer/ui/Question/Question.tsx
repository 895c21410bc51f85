import type { ReactNode } from 'react';
import { useA11yWords } from '../../a11y/words.tsx';
import { Icon } from '../Icon/Icon.tsx';
import './Question.css';

export interface QuestionWords {
  readonly hint?: string | undefined;
  /** What is wrong and what to do; null or absent when nothing is. */
  readonly error?: string | null | undefined;
  /** What could be wrong, without blame: never stops. */
  readonly advice?: string | null | undefined;
}

const present = (text: string | null | undefined): text is string => text !== undefined && text !== null && text !== '';

/** The ids that describe a control, for `aria-describedby`; undefined when there is nothing to say. */
export function describedBy(id: string, { hint, error, advice }: QuestionWords, more: readonly string[] = []): string | undefined {
  const ids = [
    ...(present(hint) ? [`${id}-hint`] : []),
    ...(present(error) ? [`${id}-error`] : []),
    ...(present(advice) ? [`${id}-advice`] : []),
    ...more,
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Hint, then error, then advice, with the ids that `describedBy` names. */
export function QuestionNotes({ id, hint, error, advice }: QuestionWords & { readonly id: string }) {
  const words = useA11yWords();
  return (
    <>
      {present(hint) && (
        <p className="q__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {present(error) && (
        <p className="q__error" id={`${id}-error`}>
          <Icon name="error" />
          <span>
            <span className="sr">{words.error}</span>
            {error}
          </span>
        </p>
      )}
      {present(advice) && (
        <p className="q__advice" id={`${id}-advice`}>
          <Icon name="info" />
          <span>{advice}</span>
        </p>
      )}
    </>
  );
}

/** A question with one control: `<label>`, notes, control. */
export function Question({
  id,
  label,
  optionalLabel,
  labelSize,
  children,
  ...notes
}: QuestionWords & {
  readonly id: string;
  readonly label: string;
  readonly optionalLabel?: string | undefined;
  readonly labelSize?: 'lead' | 'small' | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="q" data-question={id} data-wrong={present(notes.error) || undefined}>
      <label className={labelSize === 'small' ? 'q__label q__label--small' : 'q__label'} htmlFor={id} id={`${id}-label`}>
        {label}
        {optionalLabel !== undefined && <span className="q__optional"> {optionalLabel}</span>}
      </label>
      <QuestionNotes id={id} {...notes} />
      {children}
    </div>
  );
}

/** A question with several controls under one legend; the group itself has the id, so that a message can lead to it. */
export function QuestionGroup({
  id,
  legend,
  optionalLabel,
  legendHidden,
  children,
  ...notes
}: QuestionWords & {
  readonly id: string;
  readonly legend: string;
  readonly optionalLabel?: string | undefined;
  /** Keeps the legend for readers only, when the screen's heading already asks the question. */
  readonly legendHidden?: boolean | undefined;
  readonly children: ReactNode;
}) {
  return (
    <fieldset
      className="q"
      id={id}
      data-question={id}
      data-wrong={present(notes.error) || undefined}
      aria-describedby={describedBy(id, notes)}
    >
      <legend className={legendHidden === true ? 'sr' : 'q__label'}>
        {legend}
        {optionalLabel !== undefined && <span className="q__optional"> {optionalLabel}</span>}
      </legend>
      <QuestionNotes id={id} {...notes} />
      {children}
    </fieldset>
  );
}
