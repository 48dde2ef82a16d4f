import { create } from 'zustand';
import { showToast, type ToastMessage } from '#renderer/ui/toasts.ts';

let close: (() => void) | undefined;

/** The call saved last, until the next one begins; undefined when there is nothing of it to copy. */
export const useLastSaved = create<{ readonly id: string | undefined }>(() => ({ id: undefined }));

/**
 * Says that a call was saved, until the next one begins: then the notice would only cover its form.
 *
 * @param copy what copies its entry, with the call; absent for a call that has none
 */
export function tellSaved(
  text: string,
  copy?: { readonly id: string; readonly action: NonNullable<ToastMessage['action']> },
): void {
  useLastSaved.setState({ id: copy?.id });
  close = showToast({ text, tone: 'success', action: copy?.action });
}

/** A call begins. */
export function hideSaved(): void {
  close?.();
  close = undefined;
  useLastSaved.setState({ id: undefined });
}
