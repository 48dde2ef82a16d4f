import { assert, constant, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { summaryOf } from '#domain/statistics/summary/summary.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { languages } from '#i18n/language.ts';
import { sentencesOf, summaryAsText, summaryText } from '#i18n/statistics-summary-text.ts';
import { anyReport } from '#tests/support/any-report.ts';
import { extremeReport } from '#tests/support/extreme-report.ts';
import { callOn, monthFacts, ofOneOffice, october } from '#tests/support/report-facts.ts';
import { numbersIn, numbersOf, percentsIn, strangers } from '#tests/support/summary-numbers.ts';
import { withOffice } from '#tests/support/with-office.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (report: PeriodReport, compared: PeriodReport | null = null) =>
  summaryText(report, compared, 'fi').map(({ heading, statements }) => [
    heading,
    ...statements.map(({ text }) => plain(text)),
  ]);

/** A month of calls on each open day, a share of them missed, followed up and handed over. */
const busy = (month: string, calls: number, reached: number) =>
  periodReport(
    withOffice(
      monthFacts(month, ({ on, line }) =>
        line.kind === 'open'
          ? {
              calls: Array.from({ length: calls }, (_, index) =>
                callOn(
                  on,
                  index === 0
                    ? { kind: 'missed' }
                    : { outcome: index === 1 ? 'directed' : 'resolved', topics: ['3'] },
                ),
              ),
            }
          : {},
      ),
      {
        callBacks: Array.from({ length: 20 }, (_, index) => ({
          askedOn: localDate(`${month}-05`),
          reachedOn: index < reached ? localDate(`${month}-05`) : null,
        })),
        handovers: ['inTime', 'inTime', 'late', 'ahead'],
      },
    ),
  );

describe('in Finnish', () => {
  test('a small month: counts of small bases, percentages of none', () => {
    expect(said(periodReport(october))).toEqual([
      [
        'Neuvontapuhelin',
        'Huomaa: Yhtenä aukiolopäivänä 22:sta ei ollut päivystäjää. Päivät ilman päivystäjää eivät ole mukana keskiarvossa.',
        'Palveluaikana tuli 6 puhelua. Palveluajan ulkopuolella tuli yksi puhelu, joka ei ole muissa luvuissa.',
        'Päivystettyä aukiolopäivää kohti tuli keskimäärin 0,2 puhelua (5 puhelua 21 päivänä).',
        'Vastattuja oli 5 puhelua 6:sta. Vastaamatta jäi yksi puhelu.',
        'Huomaa: Lopputulos on kirjaamatta yhdeltä puhelulta 5:stä. Tuen tarve on kirjaamatta 3 puhelulta 4:stä.',
        'Yleisimmät lopputulokset: Hoidettu puhelussa: 2; Siirto omatyöntekijälle: 1; Ei asiaa: 1. Vastattuja puheluja oli 5.',
        expect.stringMatching(
          /^Yleisimmät tuen tarpeet: .+: 1; .+: 1\. Vastattuja puheluja, joissa oli asia, oli 4\. Yhdellä puhelulla voi olla monta tuen tarvetta\.$/,
        ),
      ],
      ['Siirrot omatyöntekijälle ja takaisinsoitot', 'Siirtoja ei ollut.', 'Takaisinsoittoja ei ollut.'],
      [
        'Kela-ajat',
        'Käytettävissä olleista Kela-ajoista käytettiin 6 aikaa 6:sta.',
        'Asiakas ei saapunut 2 varaukseen 4:stä. Pohjana ovat toteutuneet ja saapumatta jääneet varaukset. Peruttuja varauksia oli 2, niistä myöhään peruttuja 2.',
        'Lennosta palveltiin 2 asiakasta.',
      ],
    ]);
  });

  test('beside the month before: what changed, by how much, on what base', () => {
    const [line, followUp] = said(busy('2026-10', 4, 15), busy('2026-09', 3, 15));
    expect(line?.slice(1)).toEqual([
      'Palveluaikana tuli 88 puhelua. Vertailujaksolla tuli 66 puhelua. Puheluja oli 22 enemmän.',
      'Päivystettyä aukiolopäivää kohti tuli keskimäärin 4,0 puhelua (88 puhelua 22 päivänä). Vertailujaksolla keskiarvo oli 3,0 (66 puhelua 22 päivänä). Keskiarvo oli 1,0 suurempi.',
      'Vastattuja oli 66 puhelua 88:sta (75,0 %). Vastaamatta jäi 22 puhelua. Vertailujaksolla vastattuja oli 44 puhelua 66:sta (66,7 %). Osuus oli 8,3 prosenttiyksikköä suurempi.',
      'Yleisimmät lopputulokset: Hoidettu puhelussa: 44 (66,7 %); Ohjattu toiseen palveluun: 22 (33,3 %). Vastattuja puheluja oli 66. Vertailujaksolla luvut olivat samassa järjestyksessä 22; 22 (puheluja 44).',
      expect.stringContaining('Vertailujaksolla luku oli 44 (puheluja 44).'),
    ]);
    expect(followUp?.slice(1)).toEqual([
      'Määräpäivään mennessä otettiin 2 siirtoa 3:sta. Yhden siirron määräpäivä on vielä edessä, eikä se ole luvussa. Vertailujaksolla otettiin 2 siirtoa 3:sta. Muutosta ei lasketa: luvun pohja on alle kymmenen.',
      'Samana päivänä tavoitettiin 15 takaisinsoittoa odottanutta 20:stä (75,0 %). Mukana ovat luvatut takaisinsoitot ja vastaamattomat puhelut. Vertailujaksolla samana päivänä tavoitettiin 15 takaisinsoittoa odottanutta 20:stä (75,0 %). Osuus oli yhden desimaalin tarkkuudella sama.',
    ]);
  });

  test('fewer is said as fewer, equal as equal', () => {
    expect(
      said(busy('2026-09', 3, 5), busy('2026-10', 4, 8))
        .flat()
        .join(' '),
    ).toContain('Puheluja oli 22 vähemmän.');
    expect(
      said(busy('2026-10', 3, 5), busy('2026-09', 3, 8))
        .flat()
        .join(' '),
    ).toContain('Puheluja oli yhtä monta.');
  });

  test('what cannot be compared says why, and an empty period that there were none', () => {
    const text = said(busy('2026-09', 3, 5), periodReport(october))
      .flat()
      .join(' ');
    expect(text).toContain('Vertailujaksolla päivystäjää ei ollut yhtenä aukiolopäivänä 22:sta.');
    expect(text).toContain('Muutosta ei lasketa: kaikkina aukiolopäivinä ei ollut päivystäjää.');
    expect(text).toContain('Muutosta ei lasketa: vertailujaksolla ei ollut mistä laskea.');
    expect(said(periodReport(monthFacts('2026-09')))).toEqual([
      ['Neuvontapuhelin', 'Palveluaikana ei tullut puheluja.'],
      ['Siirrot omatyöntekijälle ja takaisinsoitot', 'Siirtoja ei ollut.', 'Takaisinsoittoja ei ollut.'],
      ['Kela-ajat', 'Kela-aikoja ei ollut käytettävissä.'],
    ]);
    const going = monthFacts('2026-10', undefined, localDate('2026-10-15'));
    expect(said(periodReport(going))[0]).toEqual([
      'Jakso',
      'Huomaa: Jakso on kesken: luvut ovat 15.10.2026 asti.',
    ]);
    expect(said(periodReport({ ...going, throughOn: localDate('2026-09-30') }))).toEqual([
      ['Jakso', 'Jakso on vielä edessä. Lukuja ei ole.'],
    ]);
  });

  test('copied, it has its title, what the files say of themselves, and every sentence', () => {
    const made = {
      ...ofOneOffice,
      report: periodReport(october),
      compared: busy('2026-09', 3, 5),
      madeAt: instantOf(localDate('2026-11-03'), at(9, 15)),
      programVersion: '0.1.0',
      fingerprint: '0123456789abcdef',
    };
    const text = plain(summaryAsText(made, 'fi'));
    const [title, facts, ...parts] = text.split('\n\n');
    expect(title).toBe('Tiivistelmä johdolle: Alavus, lokakuu 2026');
    expect(facts).toBe(
      [
        'Toimipiste: Alavus',
        'Ajalta: 1.10.2026–31.10.2026',
        'Vertailujakso: 1.9.2026–30.9.2026',
        'Tehty: 3.11.2026 klo 9.15',
        'Rajaukset: ei rajauksia',
        'Ohjelma: Neuvontapöytä 0.1.0',
        'Rivien tiiviste: SHA-256 0123456789abcdef',
      ].join('\n'),
    );
    const sentences = summaryText(made.report, made.compared, 'fi').flatMap(({ statements }) => statements);
    expect(parts).toHaveLength(3);
    for (const sentence of sentences) expect(text).toContain(`– ${plain(sentence.text)}`);
  });
});

/** Each statement of two reports, in one language; the dates of one that goes on are no numbers of a report. */
const everyStatement = (report: PeriodReport, compared: PeriodReport | null) =>
  summaryOf(report, compared)
    .flatMap(({ statements }) => statements)
    .filter(({ kind }) => kind !== 'goesOn');

describe('never more than the numbers', () => {
  const pairs = [anyReport, oneof(constant(null), anyReport)] as const;

  test('every number of the text is one of the reports, or a difference or share of two that the sentence says', () => {
    assert(
      property(...pairs, (report, compared) => {
        const known = new Set([...numbersOf(report), ...(compared ? numbersOf(compared) : [])]);
        for (const statement of everyStatement(report, compared))
          expect(strangers(sentencesOf(statement, 'fi').join(' '), known)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a number that is in no report is found', () => {
    const known = numbersOf(periodReport(october));
    expect(strangers('Palveluaikana tuli 987 puhelua.', known)).toEqual([987]);
    expect(strangers('Vastattuja oli 5 puhelua 6:sta (83,4\u00a0%).', known)).toEqual([83.4]);
    expect(strangers('Vastattuja oli 5 puhelua 22:sta (22,7\u00a0%).', known)).toEqual([]);
  });

  test('no percentage of a base below ten: each has such a part and whole beside it', () => {
    assert(
      property(...pairs, (report, compared) => {
        for (const statement of everyStatement(report, compared)) {
          const text = sentencesOf(statement, 'fi').join(' ');
          for (const percent of percentsIn(text)) {
            const numbers = [1, ...numbersIn(text)];
            const isFair = numbers.some(
              (whole) =>
                whole >= 10 &&
                [0, ...numbers].some((part) => Math.abs((100 * part) / whole - percent) <= 0.0501),
            );
            expect([percent, isFair]).toEqual([percent, true]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every language says the same numbers', () => {
    const digits = (text: string) =>
      (text.match(/\d(?:[\d\u00a0,.]*\d)?/g) ?? [])
        .map((number) => number.replaceAll(/\D/g, ''))
        .filter((number) => number !== '1')
        .sort();
    assert(
      property(...pairs, (report, compared) => {
        for (const statement of everyStatement(report, compared)) {
          if (statement.kind === 'mostCommon') continue; // Names of categories may hold numbers.
          const [fi, ...others] = languages.map((language) =>
            digits(sentencesOf(statement, language).join(' ')),
          );
          for (const other of others) expect(other).toEqual(fi);
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    [
      'fi',
      /\b(koska|siksi|takia|vuoksi|ansiosta|johtu\w*|joten|hyvä\w*|huono\w*|paran\w*|heiken\w*|onnistu\w*|vain|jopa)\b/i,
    ],
    [
      'sv',
      /\b(eftersom|därför|tack vare|beror|bra|dålig\w*|bättre|sämre|förbättra\w*|försämra\w*|bara|endast)\b/i,
    ],
    ['en', /\b(because|therefore|thanks to|due to|good|bad|better|worse|improv\w*|only|just)\b/i],
  ] as const)('in %s nothing is judged and no reason is given for a number', (language, judging) => {
    const reports = [
      [extremeReport('2027-05', 40, '2027-05-30'), extremeReport('2027-04', 30, '2027-04-30')],
      [periodReport(october), busy('2026-09', 3, 5)],
      [periodReport(monthFacts('2026-09')), periodReport(october)],
    ] as const;
    const texts = reports.flatMap(([report, compared]) =>
      summaryText(report, compared, language).flatMap(({ statements }) => statements.map(({ text }) => text)),
    );
    expect(texts.filter((text) => judging.test(text))).toEqual([]);
  });

  test('no language is much longer than Finnish, of which one page is measured', () => {
    const length = (language: (typeof languages)[number]) =>
      summaryText(
        extremeReport('2027-05', 40, '2027-05-30'),
        extremeReport('2027-04', 30, '2027-04-30'),
        language,
      )
        .flatMap(({ statements }) => statements)
        .reduce((sum, { text }) => sum + text.length, 0);
    for (const language of languages) expect(length(language)).toBeLessThan(length('fi') * 1.1);
  });
});
