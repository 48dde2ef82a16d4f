/**
 * Copies plain text to the clipboard; false when that was refused. Not through `navigator.clipboard`: that asks for a
 * permission, which the shell denies to every page and the policy of the browser host names as unused. The old command
 * asks for nothing but a key or a press just before, and no page can read the clipboard by it.
 */
export function copyText(text: string): boolean {
  const selection = document.getSelection();
  if (!selection) return false;
  const before = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  // The command is enabled only where something is selected; what is copied is set below, to the letter.
  const holder = document.createElement('span');
  holder.textContent = text;
  holder.className = 'ui-visually-hidden';
  document.body.append(holder);
  selection.selectAllChildren(holder);
  let isSet = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isSet = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && isSet;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
    selection.removeAllRanges();
    for (const range of before) selection.addRange(range);
    holder.remove();
  }
}
