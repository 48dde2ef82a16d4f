import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { DialogBody } from './dialog-body.tsx';
import { IconButton } from './icon-button.tsx';
import { ModalContent } from './modal-content.tsx';

export interface DialogProps {
  isOpen: boolean;
  /** Called with false for Escape, the close button and (unless `isDismissable` is false) a press outside. */
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  /** Name of the close button. */
  closeLabel: string;
  children: ReactNode;
  /** Buttons, the most likely first. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** `alertdialog` only for what cannot be undone. */
  role?: 'dialog' | 'alertdialog';
  /** False while work typed in it would be lost by a press outside. */
  isDismissable?: boolean;
}

/** A window over the page: holds the focus while open and gives it back to where it was. */
export function Dialog(props: DialogProps) {
  const { isOpen, onOpenChange, title, closeLabel, children, footer } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={props.isDismissable ?? true}
      className="ui-backdrop"
    >
      <Modal className="ui-modal" data-size={props.size ?? 'medium'}>
        <AriaDialog role={props.role ?? 'dialog'} className="ui-dialog">
          <ModalContent>
            <header className="ui-dialog-head">
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <IconButton icon="close" label={closeLabel} onPress={() => onOpenChange(false)} />
            </header>
            <DialogBody>{children}</DialogBody>
            {footer !== undefined && <footer className="ui-dialog-foot">{footer}</footer>}
          </ModalContent>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
