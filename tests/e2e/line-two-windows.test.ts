import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { percentile } from '#tests/bench/measure/quantiles.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import type { Desk } from '#tests/support/desk.ts';
import { closeWithoutFaults, newDesks } from '#tests/support/desks.ts';
import { LINE_DAY, savedCall, startCall } from '#tests/support/line-desk.ts';
import { once } from '#tests/support/line.ts';
import { seenIn, type Seen, type Sign } from '#tests/support/seen-in.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';
import { isLong } from '#tests/support/is-long.ts';

/** Callers who are promised a call, one after another; a hundredth of the changes is one only in the long form. */
const CALLERS = isLong ? 40 : 3;
/**
 * The whole desk hears of 99 changes of 100 within 250 ms. The usual run holds to twenty times that: four windows then share
 * two cores with other tests, and what is late is the computer; what is later still was not announced but asked for.
 */
const MOST_MS = isLong ? 250 : 5000;

let browser: Browser;
let served: ServedOffice;
let [outi, ville, tiina, paula]: Desk[] = [];
const desks = newDesks();
const all: Seen[] = [];
let minute = 9 * 60;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice(LINE_DAY, minute);
  const administrator = await served.office.as('Paula');
  await administrator.staff.create({
    ...once(),
    name: 'Ville Varalla',
    title: 'sosiaaliohjaaja',
    roles: ['counsellor'],
  });
  const open = async (as: string, area: string) => {
    const desk = await desks.open(browser, served, { as });
    await desk.openArea(area);
    return desk;
  };
  outi = await open('Outi', 'Neuvontapuhelin');
  ville = await open('Ville', 'Neuvontapuhelin');
  tiina = await open('Tiina', 'Siirrot');
  paula = await open('Paula', 'Tänään');
});
afterAll(async () => {
  await desks.close();
  await browser.close();
  await closeWithoutFaults(served);
});

/** Somebody writes, the others see it. */
async function change(
  what: string,
  writer: Desk,
  rpc: string,
  press: () => Promise<void>,
  ...signs: Sign[]
): Promise<void> {
  all.push(...(await seenIn(what, writer, rpc, press, signs)));
}

const enter = (desk: Desk, name: string) => () =>
  desk.page.getByRole('button', { name, exact: true }).press('Enter');

/** The clock goes on, so that each call has a time of its own; answers it as the list shows it. */
function nextMinute(): string {
  minute += 1;
  served.office.time.set(localDate(LINE_DAY), minuteOfDay(minute));
  return `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
}

test('a day of the line in four windows: each change is seen in the others, and none is lost', async () => {
  if (!outi || !ville || !tiina || !paula) throw new Error('A window is missing');
  await ville.page.getByText('Ei päivystäjää').waitFor();
  await paula.page.getByText('Ei päivystäjää').waitFor();
  const noGap = { text: 'Ei päivystäjää', isGone: true };
  await change(
    'the gap is taken',
    ville,
    'dutyShifts/take',
    enter(ville, 'Otan vuoron'),
    { desk: outi, ...noGap },
    { desk: paula, ...noGap },
  );

  const missedAt = nextMinute();
  const missed = () => outi?.press('F7') ?? Promise.resolve();
  await change('a missed call', outi, 'calls/missed', missed, { desk: ville, text: missedAt });

  // A second call rings while the first is written; it is nothing, and is saved by one key.
  await startCall(outi);
  await outi.type('Ensimmäinen soittaja');
  const nothingAt = nextMinute();
  await outi.press('F2');
  await outi.page.getByRole('heading', { name: `Puhelu klo ${nothingAt}` }).waitFor();
  await change('a call of nothing', outi, 'calls/finish', () => press(outi, 'F9'), {
    desk: ville,
    text: nothingAt,
  });
  await savedCall(outi);
  // The call of nothing stays in the list until the window has heard that it is over.
  await expect.poll(() => outi?.page.getByRole('button', { name: /^Jatka: Puhelu/ }).count()).toBe(1);
  await outi.page.getByRole('button', { name: /^Jatka: Puhelu/ }).press('Enter');
  await outi.page.getByLabel('Mikä on huolena').waitFor();
  await outi.press('Alt+l', 'h', 'Tab');
  await outi.type('Neuvottu.');
  await change('the first call', outi, 'calls/finish', () => press(outi, 'Control+Enter'), {
    desk: ville,
    text: 'Hoidettu puhelussa',
  });
  await savedCall(outi);

  for (let caller = 0; caller < CALLERS; caller += 1) await promisedAndKept(outi, ville, caller);
  await handedOver(outi, tiina);
  await bothAtOnce(outi, ville);

  const counted = await served.office.parts.store.read
    .selectFrom('call')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .orderBy('state')
    .execute();
  expect(counted).toEqual([
    { state: 'missed', count: 1 },
    { state: 'recorded', count: 2 + CALLERS + 2 },
  ]);
  tell();
});

const press = (desk: Desk | undefined, key: string) => desk?.press(key) ?? Promise.resolve();

async function promiseCall(desk: Desk, who: string): Promise<void> {
  await startCall(desk);
  await desk.press('Alt+l', 't', 'Tab');
  await desk.type('Selvitetään päätös.');
  await desk.press('Tab', '1', 'Tab');
  await desk.type('000 123');
  await desk.press('Tab');
  await desk.type(who);
}

/** The counsellor promises, the colleague tries and keeps: the promise goes from everybody’s list. */
async function promisedAndKept(counsellor: Desk, colleague: Desk, caller: number): Promise<void> {
  const who = `Soittaja ${caller}.`;
  nextMinute();
  await promiseCall(counsellor, who);
  await change('a promise', counsellor, 'calls/finish', () => counsellor.press('Control+Enter'), {
    desk: colleague,
    text: who,
  });
  await savedCall(counsellor);
  await change('a try', colleague, 'promises/attempt', enter(colleague, `Ei tavoitettu: ${who}`), {
    desk: counsellor,
    text: 'Ville Varalla: ei tavoitettu',
  });
  await change('a promise kept', colleague, 'promises/attempt', enter(colleague, `Tavoitettu: ${who}`), {
    desk: counsellor,
    text: who,
    isGone: true,
  });
}

/** Handed over, seen, taken; another one given back. */
async function handedOver(sender: Desk, receiver: Desk): Promise<void> {
  const handOver = async (reason: string) => {
    nextMinute();
    await startCall(sender);
    await sender.press('Alt+l', 's', 'Tab');
    await sender.type('Luvattu, että oma työntekijä ottaa yhteyttä.');
    await sender.press('Tab', 't', 'i', 'Enter', 'Tab');
    await sender.type(reason);
    await change('a handover', sender, 'calls/finish', () => sender.press('Control+Enter'), {
      desk: receiver,
      text: reason,
    });
    await savedCall(sender);
  };
  await handOver('Vuokravelka');
  await sender.openArea('Siirrot');
  await sender.page.getByRole('tab', { name: /Lähettämäni/ }).click();
  await sender.page.getByRole('row', { name: /Vuokravelka/ }).waitFor();
  const open = (reason: string) => () =>
    receiver.page
      .getByRole('row', { name: new RegExp(reason) })
      .getByRole('button')
      .press('Enter');
  const panel = receiver.page.getByRole('dialog');
  await change('a handover seen', receiver, 'handovers/see', open('Vuokravelka'), {
    desk: sender,
    text: 'Nähty',
  });
  const take = () => panel.getByRole('button', { name: 'Otan' }).press('Enter');
  await change('a handover taken', receiver, 'handovers/take', take, { desk: sender, text: 'Otettu' });
  await receiver.press('Escape');
  await sender.openArea('Neuvontapuhelin');
  await handOver('Väärä osoite');
  await sender.openArea('Siirrot');
  await sender.page.getByRole('tab', { name: /Lähettämäni/ }).click();
  await sender.page.getByRole('row', { name: /Väärä osoite/ }).waitFor();
  await open('Väärä osoite')();
  await panel.getByRole('button', { name: 'Palautan' }).press('Enter');
  await receiver.type('Omatyöntekijä on toinen');
  await change('a handover returned', receiver, 'handovers/return', () => receiver.press('Enter'), {
    desk: sender,
    text: 'Palautettu',
  });
  await receiver.press('Escape');
  await sender.openArea('Neuvontapuhelin');
}

/** Both try the same client at the same moment: one try is written, the other is told who was first. */
async function bothAtOnce(one: Desk, other: Desk): Promise<void> {
  const client = await served.office.as('Outi');
  const { id } = await client.promises.make({
    ...once(),
    officeId: served.office.officeId,
    callId: null,
    kind: 'callBack',
    clientLabel: 'Molemmat',
    phone: '000 999',
    note: '',
    dueOn: localDate(LINE_DAY),
    dueMinute: minuteOfDay(15 * 60),
    keeperId: await served.office.idOf('Outi'),
  });
  const tries = [one, other].map((desk) => enter(desk, 'Ei tavoitettu: Molemmat'));
  const answers = [one, other].map((desk) =>
    desk.page.waitForResponse((response) => response.url().endsWith('/rpc/promises/attempt')),
  );
  await Promise.all(tries.map((attempt) => attempt()));
  const statuses = (await Promise.all(answers)).map((response) => response.status());
  const steps = await served.office.parts.store.read
    .selectFrom('promise_step')
    .select('id')
    .where('promise_id', '=', id)
    .execute();
  expect(steps).toHaveLength(statuses.filter((status) => status === 200).length);
  expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);
}

/** The figures are told in every run. */
function tell(): void {
  const line = (name: string, values: number[]) =>
    `${name} p50 ${Math.round(percentile(values, 50))} ms, p99 ${Math.round(percentile(values, 99))} ms`;
  const sinceAnswer = all.map((seen) => seen.sinceAnswer);
  const [slowest] = all.toSorted((one, other) => other.sinceAnswer - one.sinceAnswer);
  console.log(
    `${all.length} changes seen in another window: ${line('from the answer', sinceAnswer)}; ` +
      `${line(
        'from the key press',
        all.map((seen) => seen.sincePress),
      )}; slowest: ${slowest?.what}`,
  );
  expect(all.length).toBeGreaterThanOrEqual(10 + 3 * CALLERS);
  expect(percentile(sinceAnswer, 99)).toBeLessThanOrEqual(MOST_MS);
}
