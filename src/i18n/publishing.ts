import type { PublishedFigure } from '#domain/publishing/published-report.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Period } from '#domain/time/period.ts';
import { formatDateRange, formatMoment } from './formats.ts';
import { defineWords } from './catalogue.ts';
import type { Language } from './language.ts';
import { statisticsWords } from './statistics.ts';

interface PublishingWords {
  /** What the report is about; also the beginning of its file's name. */
  readonly reportTitle: string;
  readonly small: string;
  readonly covering: string;
  readonly withheld: string;
  readonly legends: readonly { readonly label: string; readonly value: string }[];
}

/** Words of a report for publication, the same on the screen and in every file. */
export const publishingWords: Readonly<Record<Language, PublishingWords>> = {
  fi: {
    reportTitle: 'Julkaistava: neuvontapuhelin ja Kela',
    small: '1–4',
    covering: 'piilotettu',
    withheld: 'ei julkaista',
    legends: [
      { label: 'Merkintä 1–4', value: 'Luku on 1–4. Se on piilotettu, jotta ketään ei voi tunnistaa.' },
      {
        label: 'Merkintä piilotettu',
        value:
          'Luku ei ole nolla. Se on piilotettu, jotta mitään piilotettua lukua ei voi laskea muista luvuista.',
      },
      {
        label: 'Merkintä ei julkaista',
        value: 'Lukua ei julkaista, koska siitä voisi päätellä piilotettuja lukuja.',
      },
      {
        label: 'Summat',
        value:
          'Näkyvät ja piilotetut osat ovat yhteensä se, mikä yhteensä-rivillä on. Nolla on aina nolla. Osuus näkyy, kun sen osoittaja ja jakaja näkyvät.',
      },
      {
        label: 'Korjaukset',
        value: 'Luvut ovat sellaiset kuin ne olivat, kun kuukausi julkaistiin ensimmäisen kerran.',
      },
    ],
  },
  sv: {
    reportTitle: 'För publicering: rådgivningstelefon och FPA',
    small: '1–4',
    covering: 'dolt',
    withheld: 'publiceras inte',
    legends: [
      { label: 'Märket 1–4', value: 'Talet är 1–4. Det är dolt så att ingen kan kännas igen.' },
      {
        label: 'Märket dolt',
        value: 'Talet är inte noll. Det är dolt så att inget dolt tal kan räknas ut av andra tal.',
      },
      {
        label: 'Märket publiceras inte',
        value: 'Talet publiceras inte, eftersom dolda tal kunde härledas ur det.',
      },
      {
        label: 'Summor',
        value:
          'De synliga och de dolda delarna är tillsammans det som står på summaraden. Noll är alltid noll. En andel visas när dess täljare och nämnare visas.',
      },
      {
        label: 'Rättelser',
        value: 'Talen är sådana som de var när månaden publicerades för första gången.',
      },
    ],
  },
  en: {
    reportTitle: 'For publication: advice line and Kela',
    small: '1–4',
    covering: 'hidden',
    withheld: 'not published',
    legends: [
      { label: 'The mark 1–4', value: 'The count is 1–4. It is hidden so that nobody can be recognised.' },
      {
        label: 'The mark hidden',
        value: 'The count is not zero. It is hidden so that no hidden count can be computed from others.',
      },
      {
        label: 'The mark not published',
        value: 'The figure is not published, because hidden counts could be inferred from it.',
      },
      {
        label: 'Sums',
        value:
          'The shown and the hidden parts together are what stands in the total. Zero is always zero. A share is shown when its part and its divisor are.',
      },
      {
        label: 'Corrections',
        value: 'The figures are as they were when the month was published for the first time.',
      },
    ],
  },
};

/** A publishable report and what it has to say about itself. */
export interface PublicationToState {
  readonly published: { readonly period: Period };
  /** Null for every office together. */
  readonly officeName: string | null;
  readonly officeNames: readonly string[];
  readonly madeAt: Instant;
  /** `0.1.0` */
  readonly programVersion: string;
  readonly fingerprint: string;
}

/** What a publishable report says about itself: of what, made when, by which program, and how its marks are to be read. */
export function publicationFacts(
  made: PublicationToState,
  language: Language,
): { readonly label: string; readonly value: string }[] {
  const words = statisticsWords[language].facts;
  const { from, to } = made.published.period;
  return [
    { label: words.office, value: publishedOfficeText(made, language) },
    { label: words.range, value: formatDateRange(from, to, language) },
    { label: words.madeAt, value: formatMoment(made.madeAt, language) },
    { label: words.program, value: `Neuvontapöytä ${made.programVersion}` },
    { label: words.fingerprint, value: `SHA-256 ${made.fingerprint}` },
    ...publishingWords[language].legends,
  ];
}

/** The office, or that they are all there: `kaikki toimipisteet (Alavus, Kuortane)`. */
export function publishedOfficeText(
  { officeName, officeNames }: Pick<PublicationToState, 'officeName' | 'officeNames'>,
  language: Language,
): string {
  return officeName ?? `${statisticsWords[language].facts.everyOffice} (${officeNames.join(', ')})`;
}

/** The mark in the place of a hidden value; undefined when it is shown, or is its empty case. */
export function hiddenMark(
  { kind }: { readonly kind: PublishedFigure['value']['kind'] },
  language: Language,
): string | undefined {
  return kind === 'shown' || kind === 'empty' ? undefined : publishingWords[language][kind];
}

/** The screen around the report. */
export const publishingScreenWords = defineWords({
  fi: {
    publishing: 'Julkaistava (pienet luvut piilotettu)',
    preview:
      'Esikatselu. Kun viet raportin tiedostoon, sen kuukausien luvut kiinnitetään: myöhemmät julkaistavat raportit käyttävät samoja lukuja, vaikka tietoja korjattaisiin. Tarkista ensin, että kuukauden kirjaukset ovat valmiit.',
    isOut: 'Jakson luvut on julkaistu aiemmin. Raportissa ovat silloin julkaistut luvut.',
    publishXlsx: 'Julkaise Excelinä (XLSX)',
    publishCsv: 'Julkaise CSV:nä',
  },
  sv: {
    publishing: 'För publicering (små tal är dolda)',
    preview:
      'Förhandsvisning. När du exporterar rapporten till en fil låses månadernas tal: senare rapporter för publicering använder samma tal även om uppgifterna rättas. Kontrollera först att månadens anteckningar är klara.',
    isOut: 'Periodens tal har publicerats tidigare. Rapporten har de tal som publicerades då.',
    publishXlsx: 'Publicera som Excel (XLSX)',
    publishCsv: 'Publicera som CSV',
  },
  en: {
    publishing: 'For publication (small counts hidden)',
    preview:
      'Preview. When you export the report to a file, the figures of its months are fixed: later reports for publication use the same figures even if records are corrected. First check that the month’s records are complete.',
    isOut: 'The figures of the period have been published before. The report has the figures published then.',
    publishXlsx: 'Publish as Excel (XLSX)',
    publishCsv: 'Publish as CSV',
  },
});
