/** Whether `app` is ready: apart from app.ts, so that what app needs can ask too. */
const state = { ready: false };

export function isAppReady(): boolean {
  return state.ready;
}

export function setAppReady(): void {
  state.ready = true;
}
