import type { Language } from '#i18n/language.ts';
import { shellWords, type UnlockWords } from '#i18n/shell.ts';

/** What the unlock page asks for: a recovery key, the passphrase, or a new passphrase twice. */
export const unlockQuestions = ['recovery', 'passphrase', 'newPassphrase'] as const;
export type UnlockQuestion = (typeof unlockQuestions)[number];

const fields: Readonly<Record<UnlockQuestion, { readonly type: string; readonly autocomplete: string }>> = {
  recovery: { type: 'text', autocomplete: 'off' },
  passphrase: { type: 'password', autocomplete: 'current-password' },
  newPassphrase: { type: 'password', autocomplete: 'new-password' },
};

export interface UnlockFile {
  readonly contentType: string;
  readonly text: string;
}

/**
 * The page `app://unlock/<question>` and its style sheet. It holds no script: the preload reads the form. `undefined`
 * for every other path.
 */
export function unlockFile(url: URL, language: Language): UnlockFile | undefined {
  if (url.pathname === '/unlock.css') return { contentType: 'text/css; charset=utf-8', text: styleSheet };
  const question = unlockQuestions.find((name) => url.pathname === `/${name}`);
  if (question === undefined) return undefined;
  const words: UnlockWords & { repeat?: string } = shellWords[language][question];
  const { type, autocomplete } = fields[question];
  const text = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(words.title)}</title><link rel="stylesheet" href="/unlock.css"></head>
<body><main><h1>${escaped(words.title)}</h1><p>${escaped(words.explanation)}</p>
<form>
<p id="problem" role="alert"></p>
<label for="secret">${escaped(words.label)}</label>
<input id="secret" type="${type}" autocomplete="${autocomplete}" required autofocus spellcheck="false" aria-describedby="problem">
${words.repeat === undefined ? '' : `<label for="repeat">${escaped(words.repeat)}</label><input id="repeat" type="${type}" autocomplete="${autocomplete}" required aria-describedby="problem">`}
<div><button type="submit">${escaped(words.submit)}</button>
<button type="button" id="cancel">${escaped(shellWords[language].cancel)}</button></div>
</form></main></body></html>`;
  return { contentType: 'text/html; charset=utf-8', text };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const styleSheet = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 32rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.25rem; margin: 0; }
label { display: block; margin-top: 0.75rem; font-weight: 600; }
input { box-sizing: border-box; width: 100%; min-height: 2.5rem; padding: 0.25rem 0.5rem; font: inherit; }
#problem:not(:empty) { border-inline-start: 0.25rem solid; padding-inline-start: 0.75rem; font-weight: 600; }
div { display: flex; gap: 0.75rem; margin-top: 1.25rem; }
button { min-height: 2.5rem; padding: 0 1rem; font: inherit; }
`;
