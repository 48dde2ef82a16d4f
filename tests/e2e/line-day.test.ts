import { expect, test } from 'vitest';
import { LINE_DAY, lineOffice, rowAt, savedCall, startCall, stored } from '#tests/support/line-desk.ts';
import { moment } from '#tests/support/line.ts';
import { secondsOf } from '#tests/support/keystrokes/operators.ts';
import {
  aroundCall,
  callMethod,
  callPresses,
  ordinaryCall,
  rowMethod,
} from '#tests/support/keystrokes/ordinary-call.ts';

const office = lineOffice();

test('L13 a whole call of 12 fields by keyboard in at most 25 presses beyond its free text, in the order of talk', async () => {
  const desk = await office.open();
  const order: string[] = [];
  await desk.press(...aroundCall.begin);
  await stored(desk).waitFor();
  for (const { text, keys } of ordinaryCall) {
    order.push(await desk.page.evaluate(() => document.activeElement?.closest('[id]')?.id ?? ''));
    if (text !== undefined) await desk.type(text);
    await desk.press(...keys);
  }
  await desk.press(...aroundCall.save);
  await savedCall(desk);
  const presses = desk.presses();
  const byModel = secondsOf(callMethod());
  const inRow = secondsOf(rowMethod('words'));
  console.log(
    `L13: ${presses} key presses beyond free text for a whole call of 12 fields; keystroke-level estimate ` +
      `${byModel.toFixed(1)} s beside ${inRow.toFixed(1)} s for a spreadsheet row (${(byModel / inRow).toFixed(2)} ×)`,
  );
  expect(presses).toBeLessThanOrEqual(25);
  // The estimate is made of these very presses.
  expect(presses).toBe(callPresses());
  expect(byModel / inRow).toBeLessThanOrEqual(0.25);
  // Radios stand in the group that has the field's name; the others have it themselves.
  expect([order[0], order[5], order[6], order[10], order[11]]).toEqual([
    'worry',
    'topics',
    'otherConcern',
    'advice',
    'wrapUpMinutes',
  ]);
  const [call, ...others] = await office.calls();
  expect(others).toEqual([]);
  expect(call).toMatchObject({
    worry: 'Sähkölasku jäi maksamatta ja virta uhataan katkaista.',
    callerKind: 'client',
    municipalityCode: '010',
    ageBand: '30-64',
    serviceTask: 'working-age',
    topics: ['3'],
    urgency: 'seven-days',
    existingClient: 'yes',
    outcome: 'resolved',
    advice: 'Neuvottu sopimaan maksuajasta ja hakemaan toimeentulotukea Kelasta.',
    wrapUpMinutes: 5,
    bigCase: true,
    startedAt: moment(LINE_DAY, 9 * 60 + 5),
    time: 'inside',
  });
  const row = rowAt(desk, '9.05');
  await row.getByText('Iso tapaus').waitFor();
  await row.getByText('jälkityö 5 min').waitFor();
  await row.getByText('talous').waitFor();
});

test('L8 general advice without a name: at most 6 presses, and what was advised is required', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.type('Mistä saa asumistukea?');
  await desk.press('Alt+l', 'h', 'Control+Enter');
  const summary = desk.page.getByRole('region', { name: 'Korjaa yksi kohta' });
  await summary.getByText('Annettu neuvonta ja mitä sovittiin: Täytä tämä kohta.').waitFor();
  expect(await desk.axe()).toEqual([]);
  expect(await office.calls()).toEqual([]);
  // The summary has the focus; its link leads to the field.
  await desk.press('Tab', 'Enter');
  expect(await desk.page.evaluate(() => document.activeElement?.id)).toBe('advice');
  await desk.type('Kerrottu yleisestä asumistuesta.');
  expect(await summary.count()).toBe(0);
  await desk.press('Control+Enter');
  await savedCall(desk);

  desk.presses();
  await startCall(desk);
  await desk.type('Mistä saa opintotukea?');
  await desk.press('Alt+l', 'h', 'Tab');
  await desk.type('Kerrottu opintotuesta.');
  await desk.press('Control+Enter');
  await savedCall(desk);
  const presses = desk.presses();
  console.log(`L8: ${presses} key presses beyond free text for the simplest call`);
  expect(presses).toBeLessThanOrEqual(6);
  const [call] = await office.calls();
  expect(call).toMatchObject({ outcome: 'resolved', clientLabel: '', phone: '', callerKind: null });
});

test('L7 a wrong number is one key after the start and asks nothing; it is counted apart', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.press('F9');
  await savedCall(desk);
  expect(desk.presses()).toBe(2);
  await rowAt(desk, '9.05').getByText('Ei asiaa').waitFor();
  await desk.page.getByText('joista ei asiaa 1').waitFor();
  expect((await office.calls()).map(({ outcome }) => outcome)).toEqual(['nonCase']);
  // By its key in the outcome nothing else is asked either.
  await startCall(desk);
  await desk.press('Alt+l', 'e');
  await expect.poll(() => desk.page.getByLabel('Annettu neuvonta').count()).toBe(0);
  await desk.press('Control+Enter');
  await savedCall(desk);
  expect(await office.calls()).toHaveLength(2);
});

test('L7 with words written, the key chooses and a person saves: nothing is put away unseen', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.type('Puhelu katkesi alkuun');
  await desk.press('F9');
  await expect.poll(() => desk.focused()).toMatch(/^button: Tallenna puhelu/);
  expect(await office.calls()).toEqual([]);
  await desk.press('Enter');
  await savedCall(desk);
  expect(await office.calls()).toMatchObject([{ outcome: 'nonCase', worry: 'Puhelu katkesi alkuun' }]);
});

test('L1 L2 the day shows what is inside the hours, outside them, and past their end', async () => {
  const desk = await office.open();
  const brief = async (hour: number, minute: number, end?: string) => {
    office.at(hour, minute);
    await startCall(desk);
    await desk.press('Alt+l', 'h', 'Tab');
    await desk.type('Neuvottu.');
    if (end !== undefined) {
      office.at(10, 50);
      await desk.press('Tab', 'Tab', 'Tab', 'Tab');
      await desk.type(end);
    }
    await desk.press('Control+Enter');
    await savedCall(desk);
  };
  await brief(8, 58);
  await brief(9, 0);
  await brief(10, 29, '10.50');
  await brief(10, 30);
  const marks = async (time: string) =>
    (await rowAt(desk, time).getByRole('cell').last().innerText()).replaceAll(/\s+/g, ' ').trim();
  await expect.poll(() => marks('8.58')).toBe('palveluajan ulkopuolella');
  expect(await marks('9.00')).toBe('');
  expect(await marks('10.29')).toBe('20 min palveluajan jälkeen');
  expect(await marks('10.30')).toBe('palveluajan ulkopuolella');
  await rowAt(desk, '10.29').getByText('21 min').waitFor();
  const fact = (name: string) =>
    desk.page.locator('dl > div').filter({ hasText: name }).locator('dd').innerText();
  expect(await fact('Vastatut')).toBe('4');
  expect(await fact('Palveluajan ulkopuolella')).toBe('2');
  expect(await desk.axe()).toEqual([]);
});

test('the beginning can be corrected, and an end before it is told by its field', async () => {
  const desk = await office.open();
  office.at(9, 20);
  await startCall(desk);
  await desk.page.getByLabel('Alkoi').fill('9.12');
  await desk.page.getByLabel('Päättyi').fill('9.10');
  await desk.press('Alt+l', 'h', 'Tab');
  await desk.type('Neuvottu.');
  await desk.press('Control+Enter');
  await desk.page.getByRole('link', { name: 'Päättyi: Loppu ei voi olla ennen alkua.' }).waitFor();
  await desk.page.getByLabel('Päättyi').fill('9.18');
  await desk.press('Control+Enter');
  await savedCall(desk);
  const [call] = await office.calls();
  expect(call).toMatchObject({
    startedAt: moment(LINE_DAY, 9 * 60 + 12),
    endedAt: moment(LINE_DAY, 9 * 60 + 18),
  });
});

test('an identity code is told by its field and never stored; the rest of the call is', async () => {
  const desk = await office.open();
  await startCall(desk);
  await desk.type('Tunnus on 010170-999R');
  await desk.page.getByText('Tässä on henkilötunnus. Poista se').first().waitFor();
  await desk.page.getByText('Osa tekstistä on tallessa vain tässä ikkunassa').waitFor();
  await desk.press('Tab', 'o');
  const drafts = async () => (await office.served().office.as('Outi')).calls.drafts();
  await expect.poll(async () => (await drafts())[0]?.callerKind).toBe('relative');
  const [before] = await drafts();
  expect(before?.worry).not.toContain('999R');
  expect(await desk.page.getByLabel('Mikä on huolena').inputValue()).toBe('Tunnus on 010170-999R');
  await desk.press('Alt+l', 'h', 'Tab');
  await desk.type('Neuvottu.');
  await desk.press('Control+Enter');
  await desk.page.getByRole('region', { name: 'Korjaa yksi kohta' }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.page.getByLabel('Mikä on huolena').fill('Tunnus poistettu');
  await desk.press('Control+Enter');
  await savedCall(desk);
  expect(await office.calls()).toMatchObject([{ worry: 'Tunnus poistettu', callerKind: 'relative' }]);
});
