import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { LINE_DAY } from '#tests/support/line-desk.ts';
import { answer, once, typed } from '#tests/support/line.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;

/** A morning with calls of every kind, a late handover, a promise that was tried, and a draft. */
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice('2026-10-15', at(9, 10));
  const { office } = served;
  const outi = await office.as('Outi');
  const tiina = await office.idOf('Tiina');
  const handOver = async (reason: string) => {
    const draft = await outi.calls.start({ ...once(), officeId: office.officeId });
    await outi.calls.finish({
      ...once(),
      id: draft.id,
      version: draft.version,
      startedAt: draft.startedAt,
      fields: typed({ advice: 'Neuvottu.', clientLabel: 'M.K.' }),
      endedAt: office.time.clock(),
      outcome: 'handedOver',
      handover: {
        toStaffId: tiina,
        reason,
        summary: 'Häätö uhkaa kuun lopussa.\nTarvitsee ajan tällä viikolla.',
        contactWay: 'iltapäivisin',
        promisedToClient: 'soitto perjantaihin mennessä',
      },
      promise: null,
    });
  };
  await handOver('Vuokravelka');
  office.time.set(localDate(LINE_DAY), at(8, 58));
  await answer(office, outi, 'resolved', { topics: ['3', '2'], minutes: 4 });
  office.time.set(localDate(LINE_DAY), at(9, 2));
  await outi.dutyShifts.take({ ...once(), officeId: office.officeId, on: localDate(LINE_DAY) });
  await answer(office, outi, 'assessmentStarted', {
    topics: ['8', '9'],
    minutes: 21,
    bigCase: true,
    wrapUpMinutes: 95,
  });
  await outi.calls.missed({ ...once(), officeId: office.officeId });
  await answer(office, outi, 'nonCase', { minutes: 1 });
  await handOver('Lapsen tilanne huolettaa');
  const promised = await outi.calls.start({ ...once(), officeId: office.officeId });
  await outi.calls.finish({
    ...once(),
    id: promised.id,
    version: promised.version,
    startedAt: promised.startedAt,
    fields: typed({ advice: 'Selvitetään.', clientLabel: 'S.', phone: '555 0100' }),
    endedAt: office.time.clock(),
    outcome: 'callBackPromised',
    handover: null,
    promise: { dueOn: localDate(LINE_DAY), dueMinute: at(9, 45), note: 'päätöksen perustelut' },
  });
  const [promise] = await outi.promises.open({ officeId: office.officeId });
  if (promise)
    await outi.promises.attempt({
      ...once(),
      id: promise.id,
      version: promise.version,
      reached: false,
      note: '',
    });
  const draft = await outi.calls.start({ ...once(), officeId: office.officeId });
  await outi.calls.saveDraft({
    ...once(),
    id: draft.id,
    version: draft.version,
    startedAt: draft.startedAt,
    fields: typed({ worry: 'Soittaja jäi jonoon, kun toinen linja soi ja asia oli kiireellinen' }),
  });
  office.time.set(localDate(LINE_DAY), at(10, 12));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const looks = [
  ['light', 1, 'fi'],
  ['dark', 1, 'sv'],
  ['light', 2, 'fi'],
  ['dark', 2, 'fi'],
  ['contrast', 1, 'en'],
  ['light', 4, 'fi'],
] as const;

const words = {
  fi: { line: 'Neuvontapuhelin', handovers: 'Siirrot', draft: /^Luonnos tallennettu/, fix: /^Korjaa/ },
  sv: { line: 'Rådgivningstelefon', handovers: 'Överföringar', draft: /^Utkastet sparat/, fix: /^Rätta/ },
  en: { line: 'Advice line', handovers: 'Handovers', draft: /^Draft stored/, fix: /^Correct/ },
} as const;

/** Axe finds nothing, and nothing has to be scrolled sideways. */
async function looksRight(desk: Desk, name: string): Promise<void> {
  await desk.shot(name);
  expect({ name, violations: await desk.axe() }).toEqual({ name, violations: [] });
  const [needed, given] = await desk.page.evaluate(
    () => [document.documentElement.scrollWidth, window.innerWidth] as const,
  );
  expect({ name, sideways: needed > given }).toEqual({ name, sideways: false });
}

test.each(looks)('axe finds nothing on the line in %s at zoom %i in %s', async (theme, zoom, language) => {
  const say = words[language];
  const name = (part: string) => `line-${part}-${theme}-${zoom}-${language}`;
  const desk = await openDesk(browser, served, { as: 'Outi', theme, zoom, language });
  await desk.openArea(say.line);
  await desk.page.getByRole('table').waitFor();
  await desk.page.getByText('555 0100').waitFor();
  await looksRight(desk, name('day'));

  await desk.press('F2');
  await desk.page.getByText(say.draft).waitFor();
  await desk.type('Sähkölasku jäi maksamatta ja virta uhataan katkaista.');
  await desk.press('Tab', 'a', 'Tab', 'a', 'Tab', '4', 'Tab', 't', 'Tab', 't');
  await looksRight(desk, name('topics'));
  await desk.press('a', 'Enter', 'Tab', '7', 'Tab', 'k', 'Tab', 'h', 'Tab');
  await looksRight(desk, name('form'));
  await desk.press('Alt+l', 's');
  await desk.page.locator('[id="handover.toStaffId"]').waitFor();
  await desk.press('Control+Enter');
  await desk.page.getByRole('region', { name: say.fix }).waitFor();
  await looksRight(desk, name('errors'));
  await desk.press('Alt+l', 't');
  await desk.page.locator('[id="promise.note"]').waitFor();
  await desk.press('Tab', 'Tab', 'm');
  await desk.page.locator('[id="promise.dueMinute"]').waitFor();
  await looksRight(desk, name('promise'));
  await desk.page.getByRole('button', { name: /^(Hylkää|Förkasta|Discard)$/ }).press('Enter');
  await desk.page.getByRole('table').waitFor();

  await desk.openArea(say.handovers);
  await desk.page.getByRole('tab').last().click();
  await desk.page.getByRole('table').waitFor();
  await desk.page.getByRole('button', { name: /Vuokravelka/ }).press('Enter');
  await desk.page.getByRole('dialog').getByText('Häätö uhkaa').waitFor();
  await looksRight(desk, name('sent'));
  await desk.close();

  const receiver = await openDesk(browser, served, { as: 'Tiina', theme, zoom, language });
  await receiver.openArea(say.handovers);
  await receiver.page.getByRole('table').waitFor();
  await looksRight(receiver, name('box'));
  expect([...desk.complaints, ...receiver.complaints, ...served.faults]).toEqual([]);
  await receiver.close();
});

test('an ordinary call fits the laptop at 100 % without scrolling', async () => {
  const desk = await openDesk(browser, served, { as: 'Outi' });
  await desk.press('F2');
  await desk.page.getByText(words.fi.draft).waitFor();
  await desk.type('Huoli');
  await desk.press('Alt+l', 'h');
  const [needed, given] = await desk.page.evaluate(
    () => [document.documentElement.scrollHeight, window.innerHeight] as const,
  );
  expect(needed).toBeLessThanOrEqual(given);
  await desk.page.getByRole('button', { name: 'Hylkää' }).press('Enter');
  await desk.close();
});
