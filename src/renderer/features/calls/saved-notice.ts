import { showToast } from '#renderer/ui/toasts.ts';

let close: (() => void) | undefined;

/** Says that a call was saved, until the next one begins: then the notice would only cover its form. */
export function tellSaved(text: string): void {
  close = showToast({ text, tone: 'success' });
}

/** A call begins. */
export function hideSaved(): void {
  close?.();
  close = undefined;
}
