import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { plainServiceText, serviceText, type ServiceTextFacts } from '#i18n/service-text.ts';

const range = (start: number, end: number) => ({
  startMinute: minuteOfDay(start * 60),
  endMinute: minuteOfDay(end * 60),
});
const weekly = (weekdays: Weekday[], ...hours: [number, number][]) => ({
  weekdays,
  hours: hours.map(([start, end]) => range(start, end)),
  everyWeeks: 1,
});
const nothing = { now: [], next: null };
const facts: ServiceTextFacts = {
  until: localDate('2027-01-26'),
  line: { now: [weekly([1, 2, 3, 4, 5], [9, 10.5])], next: null },
  kela: { now: [weekly([3], [9, 11], [12, 15])], next: null },
  lineExceptions: [],
  kelaExceptions: [],
};
const office = { name: 'Mallila', address: 'Mallitie 1', bookingPhone: '000 1', linePhone: '000 2' };
const text = (changes: Partial<ServiceTextFacts> = {}, contact: Partial<typeof office> = {}) =>
  plainServiceText(serviceText({ ...facts, ...changes }, { ...office, ...contact }, 'fi')).split('\n');

test('the whole text in Finnish', () => {
  expect(text()).toEqual([
    'Sosiaalityön ohjausta ja neuvontaa: Mallila',
    '',
    'Neuvontapuhelin',
    'Soita, kun tarvitset neuvoa arjessa, raha-asioissa, asumisessa tai vaikeassa elämäntilanteessa. Sosiaaliohjaaja vastaa ja hoitaa asiasi heti, jos se on mahdollista.',
    'Puhelin: 000 2',
    'Avoinna: maanantai–perjantai 9.00–10.30',
    'Puhelin on aikuissosiaalityön asiakkaille. Voit soittaa, vaikka et ole ennen ollut asiakas, etkä tarvitse ajanvarausta.',
    '',
    'Näin puhelusi etenee',
    '1. Kerro huolesi omin sanoin. Nimeäsi ei tarvitse sanoa, jos asia selviää neuvonnalla.',
    '2. Sosiaaliohjaaja kysyy, mitä tarvitset, ja neuvoo. Pienet ja kiireelliset asiat hoidetaan heti.',
    '3. Jos sinulla on oma työntekijä ja asia vaatii enemmän, se siirretään hänelle sovitussa ajassa.',
    '4. Jos toinen palvelu auttaa, saat tietää minne ja milloin. Sinua ei lähetetä luukulta luukulle.',
    '',
    'Kelan neuvoja toimistolla',
    'Kelan asiakasneuvoja auttaa hakemuksissa ja etuuksissa paikan päällä. Toimistolta voi varata hänelle ajan.',
    'Avoinna: keskiviikko 9.00–11.00 ja 12.00–15.00',
    'Ajanvaraus: 000 1',
    'Voit tulla myös ilman aikaa. Silloin neuvoja ottaa vastaan, kun hän on vapaana.',
    '',
    'Käyntiosoite',
    'Mallitie 1',
    'Hätätilanteessa soita 112.',
  ]);
});

describe('weekdays', () => {
  test.each([
    [[1, 2, 3, 4, 5], 'maanantai–perjantai'],
    [[1, 2], 'maanantai ja tiistai'],
    [[1, 3, 5], 'maanantai, keskiviikko ja perjantai'],
    [[1, 2, 3, 5], 'maanantai–keskiviikko ja perjantai'],
    [[4], 'torstai'],
    [[1, 2, 4, 5, 6], 'maanantai, tiistai ja torstai–lauantai'],
  ] as [Weekday[], string][])('%j are said as %s', (weekdays, said) => {
    const line = { now: [weekly(weekdays, [9, 10])], next: null };
    expect(text({ line })).toContain(`Avoinna: ${said} 9.00–10.00`);
  });

  test('with other hours stand on a line of their own', () => {
    const line = { now: [weekly([1, 2, 3, 4], [9, 10]), weekly([5], [12, 13])], next: null };
    const said = text({ line });
    expect(said).toContain('Avoinna: maanantai–torstai 9.00–10.00');
    expect(said).toContain('Avoinna: perjantai 12.00–13.00');
  });
});

describe('hours that are coming', () => {
  const next = { fromOn: localDate('2027-08-02'), hours: [weekly([1, 2, 3, 4, 5], [9, 12])] };

  test('stand beside those of today, with their first day', () => {
    const said = text({ line: { now: [weekly([2], [9, 10])], next } });
    expect(said).toContain('Avoinna: tiistai 9.00–10.00');
    expect(said).toContain('2.8.2027 alkaen: maanantai–perjantai 9.00–12.00');
  });

  test('stand alone before the service has begun', () => {
    const coming = serviceText({ ...facts, line: { now: [], next } }, office, 'fi');
    expect(coming.missing).toEqual([]);
    expect(plainServiceText(coming)).toContain('2.8.2027 alkaen: maanantai–perjantai 9.00–12.00');
  });

  test('that are none leave the service out: it ends', () => {
    const ending = { now: [], next: { ...next, hours: [] } };
    expect(serviceText({ ...facts, line: ending }, office, 'fi').missing).toEqual(['LineHours']);
  });
});

describe('exceptions', () => {
  const on = (from: string, to = from) => ({ fromOn: localDate(from), toOn: localDate(to) });

  test('are told with their days, holidays by their names, other hours as they are', () => {
    const said = text({
      lineExceptions: [
        { ...on('2026-12-24'), day: { kind: 'closed', holiday: 'christmas-eve' } },
        { ...on('2026-12-28', '2026-12-31'), day: { kind: 'closed', holiday: null } },
      ],
      kelaExceptions: [{ ...on('2026-12-09'), day: { kind: 'open', hours: [range(9, 12)] } }],
    });
    expect(said.slice(said.indexOf('Poikkeukset 26.1.2027 asti'), said.indexOf('Käyntiosoite'))).toEqual([
      'Poikkeukset 26.1.2027 asti',
      'Neuvontapuhelin: 24.12.2026 suljettu, jouluaatto',
      expect.stringMatching(/^Neuvontapuhelin: 28\.12\.2026–31\.12\.2026 suljettu$/),
      'Kelan neuvoja: 9.12.2026 9.00–12.00',
      '',
    ]);
  });

  test('that are none have no heading', () => {
    expect(text().join('\n')).not.toContain('Poikkeukset');
  });
});

describe('what is not known', () => {
  test.each([
    ['LinePhone', { linePhone: '' }, 'Puhelin:'],
    ['BookingPhone', { bookingPhone: '' }, 'Ajanvaraus:'],
    ['Address', { address: '' }, 'Mallitie'],
  ] as const)('%s is named, and the text has no empty place for it', (what, contact, words) => {
    expect(serviceText(facts, { ...office, ...contact }, 'fi').missing).toEqual([what]);
    expect(text({}, contact).join('\n')).not.toContain(words);
  });

  test('of a service that is not there is not missed', () => {
    const { missing } = serviceText({ ...facts, kela: nothing }, { ...office, bookingPhone: '' }, 'fi');
    expect(missing).toEqual(['KelaHours']);
  });
});

test('in Swedish and English the same facts stand in the words of the language', () => {
  const said = (language: 'sv' | 'en') => plainServiceText(serviceText(facts, office, language));
  expect(said('sv')).toContain('Öppet: måndag–fredag 9.00–10.30');
  expect(said('sv')).toContain('Öppet: onsdag 9.00–11.00 och 12.00–15.00');
  expect(said('en')).toContain('9:00–10:30');
  expect(said('en')).toContain('Wednesday 9:00–11:00 and 12:00–15:00');
});
