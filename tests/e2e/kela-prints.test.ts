import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, WEDNESDAY } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { checkScreen } from '#tests/support/keyboard/check-screen.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
let desk: Desk;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice(WEDNESDAY, at(8));
  await fillDay();
  desk = await openDesk(browser, served, { as: 'Siiri' });
});
afterAll(async () => {
  const { complaints } = desk;
  await desk.close();
  await served.close();
  await browser.close();
  noComplaints(complaints, served.faults);
});

/** An office whose phone for booking nobody has written, and a day of ten-minute slots with long notes. */
async function fillDay(): Promise<void> {
  const { office } = served;
  const paula = await office.as('Paula');
  const [first] = await paula.offices.list();
  if (!first) throw new Error('The office is there');
  const { municipalityCode: _, ...details } = first;
  const told = { address: 'Keksitty katu 1', linePhone: '000 765 4321' };
  await paula.offices.update({ ...details, ...told, requestId: randomUUID() });
  const siiri = await office.as('Siiri');
  await siiri.kelaDays.saveException({
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId: null,
    kind: 'other-hours',
    fromOn: WEDNESDAY,
    toOn: WEDNESDAY,
    startMinute: at(8, 30),
    endMinute: at(16),
    slotMinutes: 10,
    reason: 'tiheä päivä',
    opensOnHoliday: false,
  });
  for (let index = 0; index < 12; index += 1) {
    const startMinute = minuteOfDay(at(9) + index * 10);
    await siiri.bookings.book({
      ...bookInput(office, '9.00-9.10', {
        clientLabel: `Kirjosieppo ${index + 1}`,
        noteToKela: 'Hakemus on kesken ja liitteitä puuttuu. '.repeat(12),
        interpreter: index === 1,
        language: index === 1 ? 'sv' : 'fi',
      }),
      startMinute,
      endMinute: minuteOfDay(startMinute + 10),
    });
  }
  await siiri.bookings.book(
    bookInput(office, '9.00-9.10', { clientLabel: 'Väliin', squeezeInReason: 'kiire' }),
  );
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const paper = () => desk.page.getByRole('article');

/** How many pages the paper on the screen is, and its first page's size; kept as a file when SHOTS names a folder. */
async function printed(name: string): Promise<{ pages: number; isA4: boolean }> {
  const folder = process.env['SHOTS'];
  const pdf = await desk.page.pdf({
    preferCSSPageSize: true,
    ...(folder === undefined ? {} : { path: `${folder}/${name}.pdf` }),
  });
  const text = pdf.toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return {
    pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    isA4: Math.round(Number(width)) === 595 && Math.round(Number(height)) === 842,
  };
}
const onePage = { pages: 1, isA4: true };

async function under(name: string): Promise<void> {
  await desk.openArea('Kela-ajat');
  const link = desk.page.getByRole('navigation').first().getByRole('link', { name });
  await link.focus();
  await desk.press('Enter');
  await desk.page.getByRole('heading', { level: 1, name }).waitFor();
  await paper().waitFor();
}

test('R9 the fullest day is one page, with everybody once, and tells its level and its time', async () => {
  await under('Päivälista');
  await expect.poll(() => paper().innerText()).toContain('Listalla on nimikirjaimet');
  expect(await paper().innerText()).not.toContain('Kirjosieppo');
  const names = desk.page.getByRole('radio', { name: 'Nimet' });
  await names.focus();
  await desk.press('Space');
  await expect.poll(() => paper().innerText()).toContain('Listalla on asiakkaiden nimet');
  const text = plain(await paper().innerText());
  expect(text).toContain('Kelan neuvojan päivä: Kaisa Kelanen keskiviikko 21. lokakuuta 2026');
  expect(text).toContain('Tulostettu 21.10.2026 klo 8.00.');
  for (let index = 1; index <= 12; index += 1)
    expect(text.match(new RegExp(`Kirjosieppo ${index}\\b`, 'g'))).toHaveLength(1);
  expect(text.match(/otettu väliin/g)).toHaveLength(1);
  await desk.shot('day-list');
  expect(await printed('day-list')).toEqual(onePage);
  expect(await checkScreen(desk.page, 'day list')).toEqual([]);
});

test('the day on the screen is a key away from the same day on paper', async () => {
  await desk.openArea('Kela-ajat');
  await desk.press('s');
  await desk.page.getByText('keskiviikko 28. lokakuuta 2026, vko 44').waitFor();
  await desk.page.getByRole('button', { name: 'Päivälista' }).focus();
  await desk.press('Enter');
  await paper().getByText('keskiviikko 28. lokakuuta 2026').waitFor();
  expect(await printed('ordinary-day')).toEqual(onePage);
});

test('the poster is one page in each language, from the hours of the week', async () => {
  await under('Viikkojuliste');
  const heading = {
    fi: 'Kelan neuvoja on täällä',
    sv: 'FPA:s rådgivare är här',
    en: 'The Kela adviser is here',
  };
  const own = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
  for (const language of ['fi', 'sv', 'en'] as const) {
    await desk.page.getByRole('radio', { name: own[language] }).focus();
    await desk.press('Space');
    await paper().getByRole('heading', { name: heading[language] }).waitFor();
    expect(await paper().getAttribute('lang')).toBe(language);
    expect(await printed(`poster-${language}`)).toEqual(onePage);
  }
  await desk.page.getByRole('radio', { name: 'Suomi' }).focus();
  await desk.press('Space');
  await paper().getByRole('heading', { name: heading.fi }).waitFor();
  const text = plain(await paper().innerText());
  expect(text).toContain('keskiviikko 21.10. 8.30–11.30 ja 12.00–16.00');
  expect(text).toContain('maanantai–perjantai 9.00–10.30 Soita: 000 765 4321');
  expect(text).toContain('Varaa aika puhelimella: (täytetään käsin)');
  await desk.shot('poster');
  expect(await checkScreen(desk.page, 'poster')).toEqual([]);
});

test('the poster of a closed week says so, when the next Kela day is, and nothing of the reason', async () => {
  const { office } = served;
  const paula = await office.as('Paula');
  await paula.offices.saveClosure({
    requestId: randomUUID(),
    officeId: office.officeId,
    fromOn: localDate('2026-10-26'),
    toOn: localDate('2026-10-30'),
    name: 'muutto',
  });
  await under('Viikkojuliste');
  await desk.page.getByRole('button', { name: 'Seuraava viikko' }).focus();
  await desk.press('Enter');
  await paper().getByText('Kelan neuvoja ei ole täällä tällä viikolla.').waitFor();
  const text = plain(await paper().innerText());
  expect(text).toContain('Seuraava kerta: keskiviikko 4. marraskuuta 2026 9.00–11.30 ja 12.00–15.00');
  expect(text).toContain('Neuvontapuhelin on suljettu tällä viikolla.');
  expect(text).not.toContain('000 765 4321');
  expect(text).not.toContain('muutto');
  expect(await printed('poster-closed')).toEqual(onePage);
});

test('the card speaks the client’s language in a Finnish window and is one page in each', async () => {
  await desk.openArea('Kela-ajat');
  await desk.page
    .getByRole('gridcell', { name: /Kirjosieppo 2\b/ })
    .first()
    .focus();
  await desk.press('Enter');
  await desk.page.getByRole('button', { name: 'Aikalappu' }).first().focus();
  await desk.press('Enter');
  await paper().waitFor();
  expect(await paper().getAttribute('lang')).toBe('sv');
  const swedish = plain(await paper().innerText());
  expect(swedish).toContain('onsdag 21 oktober 2026 kl. 9.10');
  expect(swedish).toContain('Keksitty katu 1');
  expect(swedish).toContain('Telefon: (fylls i för hand)');
  expect(swedish).toContain('Tolkens språk: (fylls i för hand)');
  expect(swedish).not.toMatch(/utkomststöd|toimeentulo|Hakemus/);
  expect(await printed('card-sv')).toEqual(onePage);
  for (const [name, language] of [
    ['Suomi', 'fi'],
    ['English', 'en'],
  ] as const) {
    await desk.page.getByRole('radio', { name }).focus();
    await desk.press('Space');
    await expect.poll(() => paper().getAttribute('lang')).toBe(language);
    expect(await printed(`card-${language}`)).toEqual(onePage);
  }
  await desk.shot('card');
  expect(await checkScreen(desk.page, 'card')).toEqual([]);
});
