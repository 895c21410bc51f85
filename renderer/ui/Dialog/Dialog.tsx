import type { ReactNode } from 'react';
import { Dialog as Panel, Heading as Title, Modal, ModalOverlay } from 'react-aria-components';
import { ScrollArea } from '../ScrollArea/ScrollArea.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, the wished one first. */
  readonly actions: ReactNode;
  /** Given: Escape closes. Absent: only the buttons do. */
  readonly onClose?: (() => void) | undefined;
  /** `alert` for what cannot wait (the end of the visit is near). */
  readonly kind?: 'plain' | 'alert';
  /** `wide`: as wide as the screen allows (the appearance panel). */
  readonly width?: 'normal' | 'wide';
}

/**
 * A question in front of everything: focus stays inside and returns where it was, the rest is hidden from readers.
 * No field inside: the on-screen keyboard belongs to the work zone, which is covered.
 */
export function Dialog({ title, children, actions, onClose, kind = 'plain', width = 'normal' }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog"
      isOpen
      isDismissable={false}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(open) => {
        if (!open) onClose?.();
      }}
    >
      <Modal className={`dialog__sheet dialog__sheet--${width}`}>
        <Panel className="dialog__panel" role={kind === 'alert' ? 'alertdialog' : 'dialog'}>
          <Title slot="title" level={2} className="dialog__title">
            {title}
          </Title>
          <ScrollArea className="dialog__body">{children}</ScrollArea>
          <div className="dialog__actions">{actions}</div>
        </Panel>
      </Modal>
    </ModalOverlay>
  );
}
