/**
 * Puts a text on the clipboard; false when the browser refuses. Through a selection, because the window has given up the
 * permission that the newer clipboard interface asks for (contract/security-headers.ts).
 */
export function copyText(text: string): boolean {
  const holder = document.createElement('textarea');
  const focused = document.activeElement;
  holder.value = text;
  holder.setAttribute('aria-hidden', 'true');
  holder.className = 'ui-visually-hidden';
  document.body.append(holder);
  holder.select();
  // No other way of copying is left to a page without that permission.
  const isCopied = document.execCommand('copy');
  holder.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
