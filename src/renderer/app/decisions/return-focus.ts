/**
 * Gives the focus back to where the work began, when the dialog that took the place of its form has left it nowhere: to the
 * element, or to the heading of the screen if that has gone meanwhile.
 */
export function returnFocus(to: Element | null): void {
  // The dialog lets go in the first frame after it has closed.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const target = to?.isConnected === true && to !== document.body ? to : document.querySelector('h1');
      if (target instanceof HTMLElement) target.focus();
    }),
  );
}
