import type { ReactNode, Ref } from 'react';
import './Heading.css';

export interface HeadingProps {
  readonly children: ReactNode;
  /** From `useScreenFocus`: the heading takes focus when the screen changes. */
  readonly ref?: Ref<HTMLHeadingElement>;
  /** One or two sentences under the title. */
  readonly intro?: ReactNode;
  readonly id?: string;
}

/** The title of a screen: one `h1`, focusable so that a reader starts there. */
export function Heading({ children, ref, intro, id }: HeadingProps) {
  return (
    <div className="heading">
      <h1 ref={ref} tabIndex={-1} id={id}>
        {children}
      </h1>
      {intro !== undefined && <div className="heading__intro">{intro}</div>}
    </div>
  );
}
