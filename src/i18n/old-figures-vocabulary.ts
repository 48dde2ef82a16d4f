import { callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';
import { ageBands, type AgeBand } from '#domain/classifications/age-band.ts';
import { callerKinds, type CallerKind } from '#domain/classifications/caller-kind.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { serviceTasks, type ServiceTask } from '#domain/classifications/service-task.ts';
import { supportNeedCodes, supportNeedQuickCodes } from '#domain/classifications/support-need.ts';
import { layouts, targetsOf, type Layout, type Target } from '#domain/old-figures/mapping.ts';
import { MISSED, plainWord, type OldFigureVocabulary } from '#domain/old-figures/vocabulary.ts';
import { weekdays } from '#domain/time/week.ts';
import { longMonths, longWeekdays, shortWeekdays } from './calendar-names.ts';
import { callOutcomeNames } from './call-outcomes.ts';
import {
  ageBandNames,
  callerKindNames,
  municipalityNames,
  serviceTaskNames,
  supportNeedNames,
} from './classifications.ts';
import { languages, type Language } from './language.ts';
import { headingsFor } from './old-figures-targets.ts';
import { supportNeedShortNames } from './support-need-short-names.ts';

const inAll = (names: Record<Language, string>) => languages.map((language) => names[language]);

const keys = <Code>(codes: readonly Code[], words: (code: Code) => readonly string[]): Map<string, Code> => {
  const found = new Map<string, Code>();
  // The word that is nearest to a code's own name comes first and stays.
  for (const code of codes)
    for (const word of words(code)) if (!found.has(plainWord(word))) found.set(plainWord(word), code);
  return found;
};

const headings = Object.fromEntries(
  layouts.map((layout) => [layout, keys<Target>(targetsOf[layout], headingsFor)]),
) as Record<Layout, Map<string, Target>>;

/** What offices have written in the cells of their own tables. */
const otherOutcomes: Record<CallOutcome, readonly string[]> = {
  resolved: ['hoidettu', 'neuvottu', 'ratkaistu', 'ok'],
  directed: ['ohjattu', 'ohjattu muualle', 'ohjattu eteenpäin'],
  handedOver: ['siirto', 'siirretty', 'omatyöntekijälle'],
  assessmentStarted: ['pta', 'palvelutarpeen arviointi'],
  callBackPromised: ['takaisinsoitto', 'soittopyyntö', 'soitetaan takaisin'],
  kelaBooked: ['kela-aika', 'kela'],
  nonCase: ['väärä numero', 'ei asia'],
};
const missedWords = [
  'vastaamatta',
  'vastaamaton',
  'ei vastattu',
  'vastaamaton puhelu',
  'obesvarad',
  'missed',
];
const otherTasks: Partial<Record<ServiceTask, readonly string[]>> = {
  'working-age': ['aikuissosiaalityö', 'aikuissos', 'työikäiset', 'asos'],
  families: ['lapsiperheet', 'lapsiperhepalvelut', 'perheet'],
  'older-people': ['ikääntyneet', 'iäkkäät', 'vanhukset', 'vanhuspalvelut'],
  addiction: ['päihteet', 'päihdetyö', 'päihdepalvelut'],
  disability: ['vammaispalvelu', 'vammaiset', 'vapa'],
  'family-law': ['perheoikeus', 'lastenvalvoja'],
  unknown: ['ei tietoa', 'muu'],
};
const otherCallers: Partial<Record<CallerKind, readonly string[]>> = {
  client: ['asiakas', 'itse'],
  relative: ['omainen', 'läheinen'],
  'other-authority': ['viranomainen'],
  'health-care': ['terveyskeskus', 'sairaala'],
  organisation: ['järjestö', 'seurakunta'],
  unknown: ['ei tietoa', 'tuntematon'],
};
const otherAges: Partial<Record<AgeBand, readonly string[]>> = {
  '0-17': ['alle 18', 'alle 18 v'],
  '85+': ['yli 85', '85 v-', '85-'],
  unknown: ['ei tietoa', 'tuntematon'],
};

const noVowelEnd = (name: string) => name.replace(/kuu$/, '');

/** The words by which old tables are read: those of every language, codes, and what offices' own tables have said. */
export const oldFigureVocabulary: OldFigureVocabulary = {
  headings,
  weekdays: keys(weekdays, (day) =>
    languages.flatMap((language) => [
      shortWeekdays[language][day - 1] ?? '',
      longWeekdays[language][day - 1] ?? '',
    ]),
  ),
  months: keys(
    Array.from({ length: 12 }, (_, index) => index + 1),
    (month) => {
      const [fi = '', sv = '', en = ''] = languages.map((language) => longMonths[language][month - 1] ?? '');
      return [fi, noVowelEnd(fi), `${fi}n`, sv, en];
    },
  ),
  totals: new Set(
    [
      'yhteensä',
      'yht',
      'summa',
      'keskiarvo',
      'ka',
      'sammanlagt',
      'totalt',
      'summa',
      'medeltal',
      'total',
      'sum',
      'average',
    ].map(plainWord),
  ),
  words: {
    outcome: new Map<string, string>([
      ...keys(callOutcomes, (code) => [code, ...inAll(callOutcomeNames[code]), ...otherOutcomes[code]]),
      ...keys([MISSED], () => missedWords),
    ]),
    serviceTask: keys(serviceTasks, (code) => [
      code,
      ...inAll(serviceTaskNames[code]),
      ...(otherTasks[code] ?? []),
    ]),
    topic: keys(supportNeedCodes, (code) => [
      code,
      supportNeedQuickCodes[code],
      ...inAll(supportNeedShortNames[code]),
      ...inAll(supportNeedNames[code]),
    ]),
    municipality: keys(municipalityCodes, (code) => [
      code,
      // A spreadsheet program takes the zero off a code.
      code.replace(/^0+/, ''),
      ...inAll(municipalityNames[code]),
      ...(code === 'other' ? ['muu', 'muut', 'ulkopaikkakunta'] : []),
    ]),
    callerKind: keys(callerKinds, (code) => [
      code,
      ...inAll(callerKindNames[code]),
      ...(otherCallers[code] ?? []),
    ]),
    ageBand: keys(ageBands, (code) => [code, ...inAll(ageBandNames[code]), ...(otherAges[code] ?? [])]),
  },
};
