import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { DialogBody } from './dialog-body.tsx';
import { IconButton } from './icon-button.tsx';
import { ModalContent } from './modal-content.tsx';

export interface DrawerProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** A dialog at the window's end edge, for details that are read beside the list they came from. */
export function Drawer({ isOpen, onOpenChange, title, closeLabel, children, footer }: DrawerProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className="ui-backdrop">
      <Modal className="ui-drawer">
        <AriaDialog className="ui-dialog">
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
