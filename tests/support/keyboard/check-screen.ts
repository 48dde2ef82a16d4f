import type { Page } from 'playwright-core';
import { axeFindings } from '#tests/support/axe.ts';

const desk = { width: 1366, height: 768 };
/** A browser at 200 % lays the page out in half the pixels. */
const zoomed = { width: 683, height: 384 };
const views = [
  { name: 'light 100 %', size: desk, colorScheme: 'light' },
  { name: 'dark 100 %', size: desk, colorScheme: 'dark' },
  { name: 'dark 200 %', size: zoomed, colorScheme: 'dark' },
  { name: 'light 200 %', size: zoomed, colorScheme: 'light' },
] as const;

/** What makes the page wider than its window, if it is. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const endOf = (element: Element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return Math.max(element.getBoundingClientRect().right, words.getBoundingClientRect().right);
    };
    const widest = [...document.querySelectorAll('*')]
      .map((element) => ({ element, end: endOf(element) }))
      .filter(({ end }) => end > clientWidth)
      .map(({ element, end }) => `${element.tagName}.${element.className} to ${Math.round(end)}`);
    return [`scrolls ${scrollWidth - clientWidth} pixels sideways: ${widest.slice(-4).join(', ')}`];
  });

/** Shows the window in a colour scheme, whatever theme its person has chosen; answers with the theme it had. */
const show = (page: Page, scheme: string | undefined) =>
  page.evaluate((wanted) => {
    const { dataset } = document.documentElement;
    const before = dataset['theme'];
    if (wanted === undefined) delete dataset['theme'];
    else dataset['theme'] = wanted;
    return before;
  }, scheme);

/**
 * Looks at the screen as it is now, in light and dark, at 100 % and at 200 %, and answers with what is wrong: what axe-core
 * finds, and sideways scrolling. The window is as before afterwards; nothing on it is touched.
 */
export async function checkScreen(page: Page, name: string): Promise<string[]> {
  const wrong = new Map<string, string[]>();
  const chosen = await show(page, 'light');
  for (const view of views) {
    await page.emulateMedia({ colorScheme: view.colorScheme });
    // A chosen theme goes before that of the computer: without this a window in light would be looked at four times in light.
    await show(page, view.colorScheme);
    const { width } = page.viewportSize() ?? desk;
    if (width !== view.size.width) await page.setViewportSize(view.size);
    // What the page itself does on a change of size is begun with the second frame, and done when it has nothing more to do.
    await page.evaluate(
      () =>
        new Promise((done) => {
          const whenIdle = () => requestIdleCallback(done, { timeout: 2000 });
          requestAnimationFrame(() => requestAnimationFrame(whenIdle));
        }),
    );
    const found = [...(await axeFindings(page)), ...(await sideways(page))];
    for (const finding of found) wrong.set(finding, [...(wrong.get(finding) ?? []), view.name]);
  }
  await page.setViewportSize(desk);
  await show(page, chosen);
  return [...wrong].map(([finding, where]) => `${name} (${where.join(', ')}): ${finding}`);
}
