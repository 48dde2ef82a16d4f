import type { Page } from 'playwright-core';

/** What a page did that it must never do; each list stays empty. */
export interface Watched {
  /** Errors, warnings and faults of the page's own scripts. */
  readonly complaints: readonly string[];
  /** Breaches of the content security policy. */
  readonly policy: readonly string[];
  /** Addresses asked for at another host than its own. */
  readonly elsewhere: readonly string[];
  /** Events of a mouse, a pen or a finger. */
  readonly pointer: readonly string[];
}

const marks = { policy: 'watched policy: ', pointer: 'watched pointer: ' } as const;

/** Watches a page from before its first script on. Data and blob addresses leave no computer. */
export async function watchPage(page: Page, origin: string): Promise<Watched> {
  const watched = { complaints: [], policy: [], elsewhere: [], pointer: [] } as {
    [List in keyof Watched]: string[];
  };
  page.on('pageerror', (error) => watched.complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(marks.policy)) watched.policy.push(text.slice(marks.policy.length));
    else if (text.startsWith(marks.pointer)) watched.pointer.push(text.slice(marks.pointer.length));
    else if (text.includes('Content Security Policy')) watched.policy.push(text);
    else if (['error', 'warning', 'assert'].includes(message.type())) watched.complaints.push(text);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol))
      watched.elsewhere.push(request.url());
  });
  await page.addInitScript((said) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.log(`${said.policy}${violatedDirective} ${blockedURI} ${sample}`),
    );
    // A key that presses a button makes a trusted click too, but never one of these.
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'pointermove', 'mousemove'])
      window.addEventListener(
        type,
        (event) => {
          if (event.isTrusted) console.log(`${said.pointer}${type}`);
        },
        { capture: true, passive: true },
      );
  }, marks);
  return watched;
}
