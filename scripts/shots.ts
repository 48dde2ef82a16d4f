import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { servedBeforeFirstRun } from '#tests/support/before-first-run.ts';
import { chromiumPath, launchBrowser } from '#tests/support/browser.ts';
import { newExampleOffice } from '#tests/support/example-office.ts';
import { openKeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { signIn } from '#tests/support/keyboard/move-about.ts';
import { fillMorning, morning } from './shots/morning.ts';
import { kelaScreens } from './shots/kela-screens.ts';
import { screens } from './shots/screens.ts';
import { deviceScaleFactor, takeNarrow, takePaper, takeViews } from './shots/take.ts';

// Pictures of the main screens, of the example office at one moment: `npm run shots`, or with the beginnings of names
// (`npm run shots -- kela puhelu`). All of them go to .cache/shots; the few of the documentation to docs/pictures as well.

const folder = '.cache/shots';
/** Pictures that the documentation shows, by the name of the taken one. */
const documented = {
  'kela-ajat-light': 'kela-ajat',
  'puhelu-light': 'puhelu',
  'tilastot-luvut-light': 'tilastot',
  'tilastot-kuvat-light': 'tilastot-kuvat',
} as const;

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((begin) => name.startsWith(begin));
await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
console.log(`Chromium: ${chromiumPath()}`);

const office = await newExampleOffice(morning.on, morning.minute);
await fillMorning(office);
for (const { name, who, arrange, also } of [...screens, ...kelaScreens].filter((screen) =>
  isWanted(screen.name),
)) {
  const window = await openKeyboardWindow(browser, office, { deviceScaleFactor });
  await signIn(window, who);
  await arrange(window);
  await takeViews(window.page, folder, name);
  if (also === 'narrow') await takeNarrow(window.page, folder, name);
  if (also === 'paper') await takePaper(window.page, folder, name);
  await window.page.context().close();
  console.log(name);
}
if (isWanted('kirjautuminen')) {
  const { page } = await openKeyboardWindow(browser, office, { deviceScaleFactor });
  await page.getByRole('listbox').waitFor();
  await takeViews(page, folder, 'kirjautuminen');
}
await office.close();

if (isWanted('kayttoonotto')) {
  const empty = await servedBeforeFirstRun(morning.on);
  const { page } = await openKeyboardWindow(browser, empty, { deviceScaleFactor });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await takeViews(page, folder, 'kayttoonotto');
  await empty.close();
}
await browser.close();

for (const [taken, shown] of Object.entries(documented))
  if (isWanted(taken)) await copyFile(join(folder, `${taken}.png`), join('docs/pictures', `${shown}.png`));
