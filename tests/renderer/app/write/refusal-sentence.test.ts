import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { languages } from '#i18n/language.ts';
import { problemWords } from '#i18n/problems.ts';
import { closureName, refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';

const moment = instantOf(localDate('2026-10-21'), at(9, 12));
const slot = { startMinute: at(9), endMinute: at(9, 30), nearest: [] };

const openParts = [
  { kind: 'promise', id: 'p', dueOn: localDate('2026-10-22'), staffName: 'Outi Ohjaaja' },
  { kind: 'handover', id: 'h', dueOn: localDate('2026-10-23'), staffName: 'Tiina Työntekijä' },
  { kind: 'referral', id: 'r', dueOn: null, staffName: 'Tiina Työntekijä' },
] as const;

const onHand = [
  { kind: 'handover', id: 'h', dueOn: localDate('2026-10-23') },
  { kind: 'matter', id: 'm', dueOn: null },
  { kind: 'matter', id: 'n', dueOn: null },
  { kind: 'promise', id: 'q', dueOn: localDate('2026-10-27') },
  { kind: 'promise', id: 'p', dueOn: localDate('2026-10-22') },
] as const;

const met = {
  id: 'a',
  kind: 'booking',
  officeId: 'o',
  adviserId: 'k',
  on: localDate('2026-10-21'),
  startMinute: at(9),
  endMinute: at(9, 30),
  why: 'dayClosed',
  version: 1,
} as const;

/** One of each code, and of the codes that say different things, one of each. */
const said: readonly (readonly [Refusal, string])[] = [
  [
    { code: 'NOT_SIGNED_IN', data: undefined },
    'Tässä ikkunassa ei ole valittu tekijää. Valitse, kuka työskentelee.',
  ],
  [
    { code: 'NOT_ALLOWED', data: { operation: 'staff.create' } },
    'Tämä toiminto ei kuulu tehtäviisi. Pyydä pääkäyttäjää lisäämään rooli.',
  ],
  [{ code: 'NOT_SET_UP', data: undefined }, 'Toimistoa ei ole vielä otettu käyttöön.'],
  [{ code: 'ALREADY_SET_UP', data: undefined }, 'Toimisto on jo otettu käyttöön. Lataa näkymä uudelleen.'],
  [{ code: 'NOT_FOUND', data: { entity: 'booking' } }, 'Tietoa ei enää ole. Joku on voinut poistaa sen.'],
  [
    { code: 'CHANGED_MEANWHILE', data: { entity: 'staff', byName: 'Siiri Sihteeri', at: moment } },
    'Siiri Sihteeri muutti tietoja 21.10.2026 klo\u00a09.12 sen jälkeen, kun avasit ne. Kirjoittamasi on tallessa; vertaa ja tallenna uudelleen.',
  ],
  [
    { code: 'MATTER_HAS_OPEN', data: { open: [...openParts] } },
    'Asiaa ei voi vielä päättää, koska siinä on kesken: lupaus (Outi Ohjaaja, 22.10.2026); siirto (Tiina Työntekijä, 23.10.2026); ohjaus palveluun (Tiina Työntekijä). Hoida ne ensin.',
  ],
  [
    { code: 'LEAVES_OPEN', data: { things: [...onHand] } },
    'Henkilöllä on vielä kesken: 1 siirto (ensimmäinen määräpäivä 23.10.2026), 2 asiaa, 2 lupausta (ensimmäinen määräpäivä 22.10.2026). Valitse, kenelle ne annetaan, ja tallenna uudelleen.',
  ],
  [
    { code: 'LEAVES_OPEN', data: { things: [{ kind: 'matter', id: 'm', dueOn: null }] } },
    'Henkilöllä on vielä kesken: 1 asia. Valitse, kenelle ne annetaan, ja tallenna uudelleen.',
  ],
  [
    { code: 'SLOT_TAKEN', data: { ...slot, takenBy: 'walk-in', byName: 'Siiri Sihteeri', at: moment } },
    'Aika 9.00–9.30 on varattu: asiakas lennosta (Siiri Sihteeri, 21.10.2026 klo\u00a09.12).',
  ],
  [
    { code: 'SLOT_TAKEN', data: { ...slot, takenBy: 'outside', byName: null, at: null } },
    'Aika 9.00–9.30 on varattu: varattu muualla.',
  ],
  [
    {
      code: 'PEOPLE_TAKEN',
      data: {
        clashes: [
          {
            staffId: 'outi',
            staffName: 'Outi Ohjaaja',
            on: localDate('2026-10-21'),
            startMinute: at(9),
            endMinute: at(10, 30),
            takenBy: 'duty-shift',
            byName: null,
            at: null,
          },
        ],
      },
    },
    'Jonkun aika on jo varattu, eikä mitään tallennettu: Outi Ohjaaja, 21.10.2026 9.00–10.30. Tarkista ajat uudelleen.',
  ],
  [{ code: 'DAY_CLOSED', data: { why: 'holiday', name: 'epiphany' } }, 'Toimisto on kiinni: loppiainen.'],
  [
    { code: 'DAY_CLOSED', data: { why: 'exception', name: 'sairastapaus' } },
    'Kela-päivä on peruttu: sairastapaus.',
  ],
  [{ code: 'DAY_CLOSED', data: { why: 'no-template', name: null } }, 'Silloin ei ole Kela-päivää.'],
  [{ code: 'DAY_CLOSED', data: { why: 'no-hours', name: null } }, 'Neuvontapuhelin ei ole auki silloin.'],
  [
    { code: 'NOT_POSSIBLE_NOW', data: { entity: 'booking', state: 'cancelled' } },
    'Tätä ei voi enää tehdä, koska tila on muuttunut. Näkymä on päivitetty.',
  ],
  [{ code: 'INVALID_INPUT', data: { problems: [{ field: 'name', code: 'missing' }] } }, 'Korjaa yksi kohta.'],
  [
    { code: 'IDENTITY_CODE_IN_TEXT', data: { field: 'worry' } },
    'Tekstissä on henkilötunnus. Poista se: Neuvontapöytään ei tallenneta henkilötunnuksia. Mitään ei tallennettu.',
  ],
  [
    { code: 'PDF_NOT_MADE', data: { why: 'noBrowser' } },
    'PDF-tiedostoa ei voitu tehdä, koska tietokoneessa ei ole Chrome-, Edge- eikä Chromium-selainta. Asenna jokin niistä, tai vie raportti Exceliin.',
  ],
  [
    { code: 'PDF_NOT_MADE', data: { why: 'failed' } },
    'PDF-tiedostoa ei saatu tehtyä. Yritä uudelleen, tai vie raportti Exceliin.',
  ],
  [
    { code: 'MEETS_BOOKINGS', data: { bookings: [met, { ...met, id: 'b' }], freeTimes: [] } },
    'Muutos osuu 2 varattuun aikaan. Päätä, mitä kullekin tehdään.',
  ],
];

test.each(said)('$code in Finnish', (refusal, sentence) => {
  expect(refusalSentence(refusal, 'fi')).toBe(sentence);
});

describe.each(languages)('%s', (language) => {
  const isWhole = (sentence: string) =>
    /^\S.*\.$/.test(sentence) && !/[{}]|\b(undefined|null)\b/.test(sentence);

  test('has a sentence of its own for every refusal, with nothing left unsaid', () => {
    const broken = said.filter(([refusal]) => !isWhole(refusalSentence(refusal, language)));
    expect(broken).toEqual([]);
  });

  test('has a sentence for every problem, and at least one for a code of a newer service', () => {
    const codes = Object.keys(problemWords.fi);
    expect(codes.filter((code) => !isWhole(problemSentence(code, language)))).toEqual([]);
    expect(problemSentence('codeOfTomorrow', language)).toBe(problemWords[language].notAccepted);
    expect(problemSentence('constructor', language)).toBe(problemWords[language].notAccepted);
  });
});

test('a holiday has its name in the language, an own closure as the office wrote it', () => {
  expect(closureName('holiday', 'epiphany', 'sv')).toBe('trettondagen');
  expect(closureName('own', 'kesäsulku', 'sv')).toBe('kesäsulku');
  expect(closureName('holiday', 'of-another-year', 'fi')).toBe('of-another-year');
  expect(closureName('no-hours', null, 'fi')).toBe('');
});
