import type { ReactNode } from 'react';
import './Card.css';

export interface CardProps {
  readonly children: ReactNode;
  readonly title?: string;
  /** Level of the title in the page's outline. */
  readonly level?: 2 | 3;
  /** Buttons of this card, on its last line. */
  readonly actions?: ReactNode;
}

/** A sheet of paper: one thing, with its title and what can be done with it. */
export function Card({ children, title, level = 2, actions }: CardProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className="card">
      {title !== undefined && <Title>{title}</Title>}
      {children}
      {actions !== undefined && <div className="card__actions">{actions}</div>}
    </section>
  );
}
