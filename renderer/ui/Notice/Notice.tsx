import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import './Notice.css';

export type NoticeTone = 'info' | 'attention' | 'done' | 'error';

export interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: string | undefined;
  readonly children: ReactNode;
  /** Spoken when it appears after the screen; leave out for what was there from the start. */
  readonly live?: boolean;
}

const ICONS: Readonly<Record<NoticeTone, IconName>> = { info: 'info', attention: 'alert', done: 'done', error: 'error' };

/** A remark beside the work: tone by icon, words and surface together. */
export function Notice({ tone, title, children, live = false }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={live ? 'status' : undefined}>
      <Icon name={ICONS[tone]} className="notice__icon" />
      <div className="notice__words">
        {title !== undefined && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
