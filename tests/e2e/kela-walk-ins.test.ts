import { expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { cell, kelaOffice, press, tabTo } from '#tests/support/kela-desk.ts';

const office = kelaOffice();

test('W1 the free time is told before a walk-in is taken, who is added in at most 6 presses', async () => {
  office.served().office.time.set(WEDNESDAY, at(9, 40));
  await office.book('10.00-10.30', 'M.K.');
  const desk = await office.open('Siiri');
  await desk.page.getByText('Lennosta: vapaa klo 10.00 asti (20 min)').waitFor();
  await desk.press('l');
  await desk.type('Harmaa takki');
  await desk.press('Enter');
  await expect.poll(() => desk.focused()).toBe('button: Aloita, klo 10.00 asti');
  expect(desk.presses()).toBeLessThanOrEqual(6);
  expect(await desk.axe()).toEqual([]);
  await desk.shot('walk-in');
  expect((await office.day()).walkIns).toMatchObject([{ state: 'waiting', clientLabel: 'Harmaa takki' }]);
});

test('W9 what is left of a visit that ended early is free at once', async () => {
  office.served().office.time.set(WEDNESDAY, at(9, 30));
  await office.book('10.00-10.30', 'M.K.');
  const desk = await office.open('Siiri');
  // Before the day is there, the key for a walk-in has nothing to open.
  await desk.page.getByText('Lennosta: vapaa klo 10.00 asti (30 min)').waitFor();
  await desk.press('l');
  await desk.type('Harmaa takki');
  await desk.press('Enter');
  await expect.poll(() => desk.focused()).toBe('button: Aloita, klo 10.00 asti');
  await desk.press('Enter');
  await desk.page.getByText('Lennosta: varattu klo 10.30 asti').waitFor();
  await cell(desk, /Harmaa takki.*neuvojalla nyt/).waitFor();
  office.served().office.time.set(WEDNESDAY, at(9, 45));
  await press(desk, 'Valmis');
  await desk.page.getByText('Lennosta: vapaa klo 10.00 asti (15 min)').waitFor();
});

test('W5 of two who call the same client the second is told who was first', async () => {
  office.served().office.time.set(WEDNESDAY, at(9, 30));
  const siiri = await office.open('Siiri');
  await siiri.press('l');
  await siiri.type('Harmaa takki');
  await siiri.press('Enter');
  const kaisa = await office.open('Kaisa');
  await tabTo(siiri, 'Kutsu');
  await tabTo(kaisa, 'Kutsu');
  // Kaisa has pressed before she could hear of Siiri's call, and her own is the one that comes second.
  const siiriIsFirst = Promise.withResolvers<void>();
  await kaisa.page.route('**/rpc/walkIns/call', async (route) => {
    await siiriIsFirst.promise;
    await route.continue();
  });
  await kaisa.press('Enter');
  await siiri.press('Enter');
  await siiri.page.getByText(/kutsunut/).waitFor();
  siiriIsFirst.resolve();
  expect((await office.day()).walkIns[0]?.state).toBe('called');
  // The second has been told who was first.
  await kaisa.page.getByRole('alertdialog').filter({ hasText: 'Siiri Sihteeri' }).waitFor();
});
