let isGoing = false;

/** True from the moment the window goes away (closed, reloaded): what is asked then must outlive it. */
export const isLeaving = (): boolean => isGoing;

/** Watches the window go. Called before anything else listens, so that it knows first. */
export function watchLeaving(): void {
  window.addEventListener('pagehide', () => (isGoing = true), { capture: true });
  window.addEventListener('pageshow', () => (isGoing = false), { capture: true });
}
