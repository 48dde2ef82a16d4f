import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { languages } from '#i18n/language.ts';
import { plainServiceText, serviceText } from '#i18n/service-text.ts';
import { once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-12-01', at(9));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const known = {
  name: 'Alavus',
  address: 'Mallitie 1',
  bookingPhone: '000 1',
  linePhone: '000 2',
};
const facts = () => siiri.posters.texts({ officeId: office.officeId });
const text = async (contact: Partial<typeof known> = {}, language: 'fi' | 'sv' | 'en' = 'fi') =>
  plainServiceText(serviceText(await facts(), { ...known, ...contact }, language));

describe('the text of the services', () => {
  test('has the hours as they are, and the holidays of the coming two months', async () => {
    const said = await text();
    expect(said).toContain('Avoinna: maanantai–perjantai 9.00–10.30');
    expect(said).toContain('Avoinna: keskiviikko 9.00–11.30 ja 12.00–15.00');
    expect(said).toContain('Poikkeukset 26.1.2027 asti');
    expect(said).toMatch(/Neuvontapuhelin: 24\.12\.2026 suljettu, jouluaatto/);
    expect(said).toMatch(/Kelan neuvoja: 6\.1\.2027 suljettu, loppiainen/);
    expect(said).toContain('Puhelin: 000 2');
    expect(said).toContain('Ajanvaraus: 000 1');
    expect(said).toContain('Mallitie 1');
  });

  test('follows the settings: a closure, a version of the hours that begins later', async () => {
    const paula = await office.as('Paula');
    const { officeId } = office;
    const [fromOn, toOn] = [localDate('2026-12-14'), localDate('2026-12-15')];
    await paula.offices.saveClosure({
      ...once(),
      officeId,
      fromOn,
      toOn,
      name: 'Henkilökunnan asia',
      decisions: [],
    });
    await paula.serviceHours.save({
      ...once(),
      officeId,
      weekdays: [1, 3],
      startMinute: at(12),
      endMinute: at(14),
      validFromOn: localDate('2027-01-01'),
    });
    const said = await text();
    expect(said).toContain('Neuvontapuhelin: 14.12.2026–15.12.2026 suljettu');
    expect(said).toContain('1.1.2027 alkaen: maanantai ja keskiviikko 12.00–14.00');
    expect(said).not.toContain('Henkilökunnan asia');
  });

  test('leaves out what is not known, and says what that is', async () => {
    const bare = serviceText(await facts(), { ...known, linePhone: '', address: '' }, 'fi');
    expect(bare.missing).toEqual(['LinePhone', 'Address']);
    const said = plainServiceText(bare);
    expect(said).not.toContain('Puhelin:');
    expect(said).not.toContain(': \n');
    expect(said).toContain('Ajanvaraus: 000 1');
  });

  test('says nothing of a service that has no hours', async () => {
    const nothing = { now: [], next: null };
    const empty = {
      ...(await facts()),
      line: nothing,
      kela: nothing,
      lineExceptions: [],
      kelaExceptions: [],
    };
    const bare = serviceText(empty, known, 'fi');
    expect(bare.missing).toEqual(['LineHours', 'KelaHours']);
    expect(bare.sections.map(({ heading }) => heading)).toEqual(['Käyntiosoite']);
  });

  test.each(languages)('in %s has the same parts and every number', async (language) => {
    const own = serviceText(await facts(), known, language);
    expect(own.sections).toHaveLength(5);
    const said = plainServiceText(own);
    for (const part of ['000 1', '000 2', 'Mallitie 1', '112']) expect(said).toContain(part);
    expect(said).not.toMatch(/[{}]|undefined|\bnull\b/);
  });

  test('of a Kela day every other week says so', async () => {
    const every = await facts();
    const [kela] = every.kela.now;
    if (!kela) throw new Error('There is no Kela day');
    const other = { ...every, kela: { now: [{ ...kela, everyWeeks: 2 }], next: null } };
    expect(plainServiceText(serviceText(other, known, 'fi'))).toContain('(joka 2. viikko)');
  });
});
