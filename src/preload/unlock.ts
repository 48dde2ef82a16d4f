import { ipcRenderer } from 'electron';
import { unlockChannels } from '#contract/desktop-bridge.ts';

/**
 * The unlock page has no script of its own: this reads its form from the isolated world, so that what is typed never
 * meets other code, and nothing is exposed to the page.
 */
function listen(): void {
  const form = document.querySelector('form');
  const problem = document.querySelector('#problem');
  const secret = document.querySelector<HTMLInputElement>('#secret');
  const repeat = document.querySelector<HTMLInputElement>('#repeat');
  const submit = document.querySelector<HTMLButtonElement>('button[type=submit]');
  if (form === null || problem === null || secret === null || submit === null) return;
  const ask = async (): Promise<void> => {
    submit.disabled = true;
    const answer = repeat === null ? [secret.value] : [secret.value, repeat.value];
    const said: unknown = await ipcRenderer.invoke(unlockChannels.submit, ...answer);
    problem.textContent = String(said);
    submit.disabled = false;
    if (said !== '') secret.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });
  document.querySelector('#cancel')?.addEventListener('click', () => ipcRenderer.send(unlockChannels.cancel));
}

window.addEventListener('DOMContentLoaded', listen);
