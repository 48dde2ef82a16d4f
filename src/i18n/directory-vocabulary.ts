import { serviceKindCodes } from '#domain/classifications/service-kind.ts';
import { supportNeedCodes, supportNeedQuickCodes } from '#domain/classifications/support-need.ts';
import { areaMunicipalities } from '#domain/directory/entry.ts';
import { folded } from '#domain/directory/find-entries.ts';
import { directoryColumns, type DirectoryColumn, type Vocabulary } from '#domain/directory/vocabulary.ts';
import { municipalityNames, supportNeedNames } from './classifications.ts';
import { formatMinuteRange, formatWeekday } from './formats.ts';
import { languages, type Language } from './language.ts';
import { serviceKindNames } from './service-kind-names.ts';
import { supportNeedShortNames } from './support-need-short-names.ts';

/** Headings of the directory as a table. */
export const directoryColumnNames: Record<DirectoryColumn, Record<Language, string>> = {
  id: { fi: 'Tunniste', sv: 'Identifikator', en: 'Identifier' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  provider: { fi: 'Järjestäjä', sv: 'Anordnare', en: 'Provider' },
  kind: { fi: 'Laji', sv: 'Art', en: 'Kind' },
  area: { fi: 'Kunnat', sv: 'Kommuner', en: 'Municipalities' },
  topics: { fi: 'Aiheet', sv: 'Ämnen', en: 'Topics' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  web: { fi: 'Verkkosivu', sv: 'Webbsida', en: 'Web page' },
  address: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  opening: { fi: 'Aukiolo', sv: 'Öppettider', en: 'Opening hours' },
  description: { fi: 'Kuvaus', sv: 'Beskrivning', en: 'Description' },
  owner: { fi: 'Vastuuhenkilö', sv: 'Ansvarig', en: 'Owner' },
  checkedOn: { fi: 'Tarkistettu', sv: 'Kontrollerad', en: 'Checked' },
};

/** Headings that offices' own tables have had for the same things. */
const otherNames: Record<DirectoryColumn, readonly string[]> = {
  id: ['id', 'tunnus', 'ptv-tunniste', 'koodi', 'kod'],
  name: ['palvelu', 'palvelun nimi', 'toimija', 'tjänst', 'service'],
  provider: ['organisaatio', 'järjestö', 'palveluntuottaja', 'tuottaja', 'organisation', 'organization'],
  kind: ['palvelun laji', 'luokka', 'tyyppi', 'typ', 'type'],
  area: ['kunta', 'alue', 'paikkakunta', 'kommun', 'område', 'municipality', 'area'],
  topics: ['aihe', 'tuen tarve', 'ämne', 'topic'],
  phone: ['puh', 'puh.', 'puhelinnumero', 'tel', 'tel.', 'telefonnummer', 'phone number'],
  email: ['sposti', 's-posti', 'email', 'e-postadress'],
  web: ['www', 'nettisivu', 'kotisivu', 'verkko-osoite', 'url', 'hemsida', 'website'],
  address: ['katuosoite', 'käyntiosoite', 'besöksadress'],
  opening: ['aukioloajat', 'aukioloaika', 'palveluaika', 'öppet', 'hours'],
  description: ['lisätiedot', 'huomautus', 'huom', 'info', 'tilläggsuppgifter', 'notes'],
  owner: ['vastuuhenkilö täällä', 'omistaja', 'ansvarsperson'],
  checkedOn: ['tarkistettu viimeksi', 'tarkistuspäivä', 'kontrolldatum', 'last checked'],
};

/** The whole area as a cell says it. */
export const wholeAreaNames: Record<Language, string> = {
  fi: 'Koko alue',
  sv: 'Hela området',
  en: 'Whole area',
};

const otherWholeArea = ['kaikki', 'kaikki kunnat', 'alla', 'alla kommuner', 'all', 'all municipalities'];

const keys = <Code extends string>(
  codes: readonly Code[],
  words: (code: Code) => readonly string[],
): ReadonlyMap<string, Code> =>
  new Map(codes.flatMap((code) => words(code).map((word) => [folded(word), code] as const)));

const inAll = (names: Record<Language, string>) => languages.map((language) => names[language]);

/** The words by which files are read: those of every language, codes, and what offices' own tables have said. */
export const directoryVocabulary: Vocabulary = {
  columns: keys(directoryColumns, (column) => [
    ...inAll(directoryColumnNames[column]),
    ...otherNames[column],
  ]),
  municipalities: keys(areaMunicipalities, (code) => [
    code,
    String(Number(code)),
    `${code} ${municipalityNames[code].fi}`,
    ...inAll(municipalityNames[code]),
  ]),
  wholeArea: new Set([...inAll(wholeAreaNames), ...otherWholeArea].map(folded)),
  kinds: keys(serviceKindCodes, (code) => [code, ...inAll(serviceKindNames[code])]),
  topics: keys(supportNeedCodes, (code) => [
    code,
    supportNeedQuickCodes[code],
    ...inAll(supportNeedShortNames[code]),
    ...inAll(supportNeedNames[code]),
  ]),
  sayHours: (from, to, startMinute, endMinute) => {
    const days =
      from === to ? formatWeekday(from, 'fi') : `${formatWeekday(from, 'fi')}–${formatWeekday(to, 'fi')}`;
    return `${days} ${formatMinuteRange({ startMinute, endMinute }, 'fi')}`;
  },
};
