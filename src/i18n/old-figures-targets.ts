import type { Target } from '#domain/old-figures/mapping.ts';
import { callOutcomeNames } from './call-outcomes.ts';
import { languages, type Language } from './language.ts';

/** What a column of an old table becomes, as it stands in the list of choices. */
export const targetNames: Record<Target, Record<Language, string>> = {
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  answered: { fi: 'Vastatut puhelut', sv: 'Besvarade samtal', en: 'Answered calls' },
  missed: { fi: 'Vastaamattomat puhelut', sv: 'Obesvarade samtal', en: 'Missed calls' },
  outside: { fi: 'Palveluajan ulkopuolella', sv: 'Utanför servicetiden', en: 'Outside service hours' },
  total: { fi: 'Puhelut yhteensä', sv: 'Samtal sammanlagt', en: 'Calls in all' },
  ...callOutcomeNames,
  time: { fi: 'Kellonaika', sv: 'Klockslag', en: 'Time of day' },
  outcome: { fi: 'Lopputulos', sv: 'Resultat', en: 'Outcome' },
  serviceTask: { fi: 'Palvelutehtävä', sv: 'Serviceuppgift', en: 'Service task' },
  topic: { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  callerKind: { fi: 'Soittaja', sv: 'Uppringare', en: 'Caller' },
  ageBand: { fi: 'Ikäryhmä', sv: 'Åldersgrupp', en: 'Age group' },
  duration: { fi: 'Kesto minuutteina', sv: 'Längd i minuter', en: 'Length in minutes' },
};

/** Headings that offices' own tables have had for the same things. */
const otherHeadings: Record<Target, readonly string[]> = {
  day: ['pvm', 'pv', 'pvä', 'päivämäärä', 'ajankohta', 'datum', 'dat', 'date'],
  answered: ['vastatut', 'vastattu', 'vastattuja', 'vastatut kpl', 'besvarade', 'besvarat', 'answered'],
  missed: [
    'vastaamatta',
    'vastaamattomat',
    'vastaamattomia',
    'ei vastattu',
    'menetetyt',
    'missatut',
    'obesvarade',
    'missade',
    'missed',
    'unanswered',
  ],
  outside: [
    'ulkopuolella',
    'ajan ulkopuolella',
    'ulkopuoliset',
    'virka-ajan ulkopuolella',
    'utanför',
    'outside',
  ],
  total: [
    'yhteensä',
    'yht',
    'puhelut',
    'puheluja',
    'puheluita',
    'puhelumäärä',
    'puhelut kpl',
    'lkm',
    'kpl',
    'määrä',
    'tulleet',
    'tulleet puhelut',
    'saapuneet',
    'samtal',
    'antal',
    'totalt',
    'calls',
    'total',
    'count',
  ],
  resolved: ['hoidettu', 'hoidetut', 'ratkaistu', 'neuvottu', 'skött', 'resolved'],
  directed: ['ohjattu', 'ohjatut', 'ohjattu muualle', 'hänvisad', 'directed'],
  handedOver: ['siirretty', 'siirto', 'siirrot', 'siirretty omatyöntekijälle', 'överförd', 'handed over'],
  assessmentStarted: ['palvelutarpeen arviointi', 'pta', 'bedömning', 'assessment'],
  callBackPromised: [
    'takaisinsoitto',
    'soittopyyntö',
    'soittopyynnöt',
    'återuppringning',
    'call back',
    'callback',
  ],
  kelaBooked: ['kela', 'kela-aika', 'kela-ajat', 'varattu kela-aika', 'fpa-tid'],
  nonCase: ['väärä numero', 'ei asia', 'hälytys', 'fel nummer', 'wrong number'],
  time: ['klo', 'aika', 'kello', 'soittoaika', 'kl', 'tid', 'time'],
  outcome: ['tulos', 'mitä tehtiin', 'toimenpide', 'åtgärd', 'result'],
  serviceTask: ['palvelu', 'tehtävä', 'yksikkö', 'service', 'uppgift', 'task'],
  topic: ['asia', 'aiheet', 'syy', 'tuen tarve', 'ärende', 'orsak', 'reason', 'subject'],
  municipality: ['asuinkunta', 'kotikunta', 'paikkakunta', 'hemkommun', 'town'],
  callerKind: ['kuka soitti', 'soittajan rooli', 'yhteydenottaja', 'vem ringde', 'who called'],
  ageBand: ['ikä', 'ikäluokka', 'ålder', 'age', 'age band'],
  duration: ['kesto', 'kesto min', 'min', 'minuutit', 'längd', 'duration', 'minutes'],
};

/** Every heading that means the target: its name in each language, and what offices have written. */
export const headingsFor = (target: Target): readonly string[] => [
  ...languages.map((language) => targetNames[target][language]),
  ...otherHeadings[target],
];
