import { use, type ReactNode } from 'react';
import { ModalDepth } from './modal-depth.ts';

/** What is inside a modal window: its shortcuts work, those of the page below do not. */
export function ModalContent({ children }: { children: ReactNode }) {
  return <ModalDepth value={use(ModalDepth) + 1}>{children}</ModalDepth>;
}
