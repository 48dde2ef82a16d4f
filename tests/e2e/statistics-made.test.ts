import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Desk } from '#tests/support/desk.ts';
import { appearances, sideways, tabTo } from '#tests/support/desks.ts';
import { callOn } from '#tests/support/line-month.ts';
import { mayDesks } from '#tests/support/may-desks.ts';
import { openPart, tableOf } from '#tests/support/shown-report.ts';

const { served, openMay } = mayDesks();

const openMade = async (desk: Desk): Promise<void> => {
  await desk.page.getByRole('heading', { level: 1 }).focus();
  await openPart(desk, 'Tehdyt raportit');
};

/** Opens the changes of the newest report of the list; its button says which one it is. */
const openChanges = async (desk: Desk): Promise<void> => {
  await desk.page.getByRole('heading', { level: 1 }).focus();
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await desk.focused()).startsWith('button: Katso muutokset')) break;
    await desk.press('Tab');
  }
  await desk.press('Enter');
};

test('R5 a report is marked as printed, a late call changes it, and the screen says what was and what is', async () => {
  const desk = await openMay();
  await openMade(desk);
  await desk.page.getByText('Yhtään raporttia ei ole vielä viety').waitFor();
  await tabTo(desk, 'Merkitse tulostetuksi');
  await desk.press('Enter');
  const list = 'Tehdyt raportit, uusin ensin';
  await desk.page.getByRole('table', { name: list }).waitFor();
  expect((await tableOf(desk, list))[1]).toEqual(
    expect.arrayContaining(['Paula Pääkäyttäjä', 'Alavus', 'toukokuu 2027', 'tulostettu']),
  );
  await openChanges(desk);
  await desk.page.getByText('Raportti ei ole muuttunut').waitFor();

  const today = localDate('2027-06-01');
  await callOn(served().office, await served().office.as('Outi'), '2027-05-31', at(9, 5), 'resolved', {
    municipalityCode: '300',
  });
  served().office.time.set(today, at(15));
  const later = await openMay();
  await later.page.getByText('Muuttunut tulostamisen jälkeen').waitFor();
  expect(await later.axe()).toEqual([]);
  await tabTo(later, 'Näytä muutokset');
  await later.press('Enter');
  await later.page.getByRole('table', { name: list }).waitFor();
  await openChanges(later);
  const figures = await tableOf(later, 'Muuttuneet luvut');
  const answered = figures.find(([label]) => label === 'Vastatut puhelut');
  expect(Number(answered?.[2]?.split(' ')[0])).toBe(Number(answered?.[1]?.split(' ')[0]) + 1);
  expect(await tableOf(later, 'Muuttuneet jakaumien luokat')).toContainEqual(
    expect.arrayContaining(['Kuortane', 'Kotikunta']),
  );
});

test.each(appearances)('axe finds nothing and the page keeps its width: $name', async ({ name, options }) => {
  const desk = await openMay(options);
  await openMade(desk);
  await openChanges(desk);
  await desk.page.getByRole('table', { name: 'Muuttuneet luvut' }).waitFor();
  await desk.shot(`statistics-made-${name}`);
  expect(await desk.axe()).toEqual([]);
  expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
});
