/** What every question on screen is given, whatever its kind. */
import type { Answers, AnswerValue, Field, ServiceWords } from '../../shared/flow/definition.ts';
import type { Locale } from '../../shared/i18n/locales.ts';

export interface FieldViewProps {
  readonly field: Field;
  readonly value: AnswerValue;
  readonly onChange: (value: AnswerValue) => void;
  /** All answers as they stand, this step's included: what the question offers may follow from them. */
  readonly answers: Answers;
  readonly error: string | null;
  readonly words: ServiceWords;
  readonly locale: Locale;
  /** Tells the step that a card of a list is open (its field's id) or closed (null). */
  readonly onOpenItem?: (field: string | null) => void;
}
