import { useEffect, useRef } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import { PRESSED_LOOK } from '../pressed.ts';
import { bringIntoView, jumpToQuestion } from '../Question/jump.ts';
import './ErrorSummary.css';

export interface ErrorSummaryProps {
  /** What to do, without blame ("Il reste 2 réponses à compléter"). */
  readonly title: string;
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[];
  /** Called before the jump, for example to open the card that holds the field. */
  readonly onJump?: ((fieldId: string) => void) | undefined;
  /** Counts the tries: focus comes back to the summary each time it changes. */
  readonly attempt?: number;
}

/** All that is to be completed, on top of the step: takes focus when it appears, each line leads to its question. */
export function ErrorSummary({ title, errors, onJump, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;

  useEffect(() => {
    if (!shown) return;
    const summary = box.current;
    if (summary === null) return;
    summary.focus({ preventScroll: true });
    bringIntoView(summary);
  }, [shown, attempt]);

  if (!shown) return null;
  return (
    <div ref={box} className="summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 className="summary__title" id="error-summary-title">
        <Icon name="error" />
        <span>{title}</span>
      </h2>
      <ul className="summary__list">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}-${message}`}>
            <button
              type="button"
              className="summary__link"
              {...PRESSED_LOOK}
              onClick={() => {
                onJump?.(fieldId);
                // After the owner's own changes have been drawn.
                window.setTimeout(() => jumpToQuestion(fieldId), 0);
              }}
            >
              <span>{message}</span>
              <Icon name="forward" className="icon--turns" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
