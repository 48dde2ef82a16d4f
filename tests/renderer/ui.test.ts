import { expect, test } from 'vitest';
import { catalogueSession } from '#tests/renderer/catalogue/session.ts';
import { axeFindings } from '#tests/support/axe.ts';

const { open, complaints } = catalogueSession();

test.each([
  ['light', 1],
  ['dark', 1],
  ['contrast', 1],
  ['light', 2],
  ['dark', 2],
  ['contrast', 2],
  ['light', 4],
] as const)(
  'axe finds nothing in %s at zoom %i, and the page does not scroll sideways',
  async (theme, zoom) => {
    const page = await open({ theme, zoom });
    expect(await axeFindings(page)).toEqual([]);
    const [needed, given] = await page.evaluate(
      () => [document.documentElement.scrollWidth, innerWidth] as const,
    );
    expect(needed).toBeLessThanOrEqual(given);
  },
);

test('every pointer target is at least 24 pixels each way', async () => {
  const page = await open();
  await page
    .getByRole('button', { name: /Päivä|Kalenteri/ })
    .first()
    .waitFor();
  const small = await page.evaluate(() => {
    const selector =
      'button, a, [role=gridcell], [role=spinbutton], [role=tab], .ui-input, .ui-tick, .ui-switch, .ui-chip';
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .map((element) => ({ text: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ text, box }) => `${box.width} x ${box.height} ${text}`);
  });
  expect(small).toEqual([]);
});

test('a single key acts on the page but not while one writes', async () => {
  const page = await open();
  await page.getByRole('textbox', { name: /Lempinimi/ }).fill('n');
  await page.getByRole('textbox', { name: /Lempinimi/ }).press('n');
  expect(await page.getByText('Uusi rivi aloitettu').count()).toBe(0);
  await page.getByRole('button', { name: 'Jatka myöhemmin' }).focus();
  await page.keyboard.press('n');
  await page.getByText('Uusi rivi aloitettu').waitFor();
});

test("the computer's own high contrast is kept: axe finds nothing and the tokens are system colours", async () => {
  const page = await open({ theme: 'auto', isForced: true });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('gridcell', { name: 'Kallio' }).focus();
  await page.keyboard.press('m');
  const [status, body] = await page.evaluate(() =>
    ['.ui-slot-status', 'body'].map(
      (name) => getComputedStyle(document.querySelector(name) as Element).color,
    ),
  );
  expect(status).toBe(body);
});

test('with single keys switched off they neither act nor show, and Ctrl keys still do', async () => {
  const page = await open({ keys: 'off' });
  await page.getByRole('button', { name: 'Jatka myöhemmin' }).focus();
  await page.keyboard.press('n');
  await page.getByRole('radio', { name: 'Ratkaistu' }).focus();
  await page.keyboard.press('o');
  expect(await page.getByRole('radio', { name: 'Ohjattu' }).isChecked()).toBe(false);
  expect(await page.locator('.ui-chip kbd').count()).toBe(0);
  await page.getByRole('gridcell', { name: 'Kallio' }).focus();
  await page.keyboard.press('m');
  expect(await page.locator('.ui-slot-status').count()).toBe(0);
  expect(await page.getByText('Uusi rivi aloitettu').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Hae toimintoa' }).waitFor();
});

test('on paper there is black on white, every row, and no buttons', async () => {
  const page = await open({ theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => ({
    page: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.body).color,
    frame: getComputedStyle(document.querySelector('.ui-slot-frame') as Element).overflow,
  }));
  expect(seen).toEqual({ page: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', frame: 'visible' });
  expect(await page.getByRole('button', { name: 'Hae toimintoa' }).isVisible()).toBe(false);
  expect(await page.locator('.ui-button:visible').count()).toBe(0);
  expect(await page.getByText('Yhteensä').isVisible()).toBe(true);
});

test('a fault stays inside its part, says so, and can be tried again', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Riko näkymä' }).press('Enter');
  await page.getByRole('alert').getByText('Näkymä ei auennut').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(complaints().splice(0).join()).toContain('Broken on purpose');
  await page.getByRole('button', { name: 'Yritä uudelleen' }).press('Enter');
  await page.getByText('Näkymä ei auennut').waitFor({ state: 'detached' });
});
