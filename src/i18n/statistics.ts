import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { DayColumn } from '#domain/statistics/day-columns.ts';
import type { DeskTableKind } from '#domain/statistics/desk-tables.ts';
import type { DistributionKind } from '#domain/statistics/distribution.ts';
import type { FigureUnit } from '#domain/statistics/figure-list.ts';
import type { Language } from './language.ts';

/** A table of the third part: how something divides. */
export type TableKind = DistributionKind | 'halfHour' | DeskTableKind;

/** Words of the month's report, the same on the screen and in every file. */
export interface StatisticsWords {
  /** What the report is about; also the beginning of its file's name. */
  readonly reportTitle: string;
  readonly sheets: {
    /** The text for the leadership, which is in no file. */
    readonly summary: string;
    readonly days: string;
    readonly figures: string;
    readonly months: string;
    readonly offices: string;
    readonly distributions: string;
    readonly charts: string;
    /** The register, which is in no file. */
    readonly made: string;
  };
  readonly facts: {
    readonly office: string;
    /** Every office of the program together. */
    readonly everyOffice: string;
    readonly range: string;
    readonly comparedWith: string;
    readonly countedThrough: string;
    readonly madeAt: string;
    readonly program: string;
    readonly fingerprint: string;
    readonly filters: string;
    readonly noFilters: string;
    /** What a report of one municipality leaves out. */
    readonly onlyAnswered: string;
    /** Days that come from an office's old table. */
    readonly source: string;
    readonly imported: string;
    readonly importedDay: string;
    readonly importedDays: string;
  };
  readonly day: string;
  readonly weekday: string;
  readonly dayState: string;
  readonly dayStates: {
    readonly closed: string;
    readonly weekend: string;
    readonly noHours: string;
    readonly unstaffed: string;
    readonly staffedNoCalls: string;
    readonly staffedWithCalls: string;
    readonly ahead: string;
    readonly imported: string;
  };
  /** Headings of the day's counts; an outcome is called by its own name (call-outcomes.ts). */
  readonly dayColumns: Readonly<Record<Exclude<DayColumn, CallOutcome>, string>>;
  readonly total: string;
  readonly figure: string;
  readonly value: string;
  /** The same figure of the earlier period, and how much it has grown. */
  readonly before: string;
  readonly change: string;
  /** A month of which only a part is in the period. */
  readonly partial: string;
  readonly unit: string;
  readonly units: Readonly<Record<FigureUnit, string>>;
  readonly part: string;
  readonly divisor: string;
  readonly dividedBy: string;
  readonly distribution: string;
  readonly distributions: Readonly<Record<TableKind, string>>;
  readonly distributionDefinitions: Readonly<Record<TableKind, string>>;
  readonly categoryCode: string;
  readonly category: string;
  readonly count: string;
  readonly unrecorded: string;
  readonly definitions: string;
  readonly definition: string;
  readonly emptyCase: string;
  /** The empty case of a count. */
  readonly zero: string;
  /** In the file's name: made on. */
  readonly made: string;
}

export const statisticsWords: Readonly<Record<Language, StatisticsWords>> = {
  fi: {
    reportTitle: 'Neuvontapuhelin ja Kela',
    sheets: {
      summary: 'Tiivistelmä',
      days: 'Päivät',
      figures: 'Luvut',
      months: 'Kuukausittain',
      offices: 'Toimipisteittäin',
      distributions: 'Jakaumat',
      charts: 'Kuvat',
      made: 'Tehdyt raportit',
    },
    facts: {
      office: 'Toimipiste',
      everyOffice: 'kaikki toimipisteet',
      range: 'Ajalta',
      comparedWith: 'Vertailujakso',
      countedThrough: 'Laskettu päivään',
      madeAt: 'Tehty',
      program: 'Ohjelma',
      fingerprint: 'Rivien tiiviste',
      filters: 'Rajaukset',
      noFilters: 'ei rajauksia',
      onlyAnswered: 'Mukana ovat vain vastatut puhelut, sillä muuta ei kirjata kotikunnittain.',
      source: 'Lähde',
      imported: 'Osa luvuista on tuotu vanhasta taulukosta',
      importedDay: 'päivä',
      importedDays: 'päivää',
    },
    day: 'Päivä',
    weekday: 'Viikonpäivä',
    dayState: 'Päivän tila',
    dayStates: {
      closed: 'suljettu',
      weekend: 'viikonloppu',
      noHours: 'ei palveluaikaa',
      unstaffed: 'ei päivystäjää',
      staffedNoCalls: 'päivystetty, ei puheluja',
      staffedWithCalls: 'päivystetty',
      ahead: 'tulossa',
      imported: 'vanhasta taulukosta',
    },
    dayColumns: {
      incoming: 'Tulleet puhelut',
      answered: 'Vastatut',
      missed: 'Vastaamattomat',
      outside: 'Palveluajan ulkopuoliset',
      unrecordedOutcomes: 'Lopputulos kirjaamatta',
      planned: 'Kela-ajat, suunnitellut',
      blocked: 'Kela-ajat, muussa käytössä',
      usable: 'Kela-ajat, käytettävissä',
      used: 'Kela-ajat, käytetyt',
      booked: 'Kela-ajat, varatut',
      fulfilled: 'Kela-ajat, toteutuneet',
      noShow: 'Kela-ajat, saapumatta jääneet',
      unresolved: 'Kela-ajat, tila kirjaamatta',
      cancelled: 'Kela-ajat, perutut',
      lateCancelled: 'joista myöhään perutut',
      moved: 'Kela-ajat, toiseen aikaan siirretyt',
      walkInsServed: 'Lennosta, palvellut',
      walkInsLeft: 'Lennosta, lähteneet',
      walkInsNotServed: 'Lennosta, ei voitu palvella',
      squeezeIns: 'Väliin otetut',
      deskQuestions: 'Kysymykset tiskillä',
      eventsHeld: 'Pidetyt tapahtumat',
      eventVisitors: 'Tapahtumissa tavoitetut',
    },
    total: 'Yhteensä',
    figure: 'Luku',
    value: 'Arvo',
    before: 'Vertailujaksolla',
    change: 'Muutos',
    partial: 'osa kuukaudesta',
    unit: 'Yksikkö',
    units: {
      percent: '%',
      minutes: 'min',
      calls: 'puhelua',
      days: 'päivää',
      slots: 'aikaa',
      clients: 'asiakasta',
      requests: 'pyyntöä',
      workingDays: 'arkipäivää',
      matters: 'asiaa',
      passes: 'siirtoa',
      workers: 'työntekijää',
      questions: 'kysymystä',
      events: 'tapahtumaa',
      people: 'henkilöä',
      peoplePerHour: 'henkilöä tunnissa',
    },
    part: 'Jaettava',
    divisor: 'Jakaja',
    dividedBy: 'Jakaja on',
    distribution: 'Jakauma',
    distributions: {
      outcome: 'Lopputulos',
      serviceTask: 'Palvelutehtävä',
      topic: 'Tuen tarve',
      municipality: 'Kotikunta',
      callerKind: 'Soittaja',
      ageBand: 'Ikäryhmä',
      halfHour: 'Viikonpäivä ja puolituntinen',
      deskQuestion: 'Kela-kysymykset tiskillä',
      eventVisitors: 'Tapahtumissa tavoitetut',
    },
    distributionDefinitions: {
      outcome: 'Vastatut puhelut lopputuloksen mukaan.',
      serviceTask: 'Vastatut puhelut, joissa oli asia, palvelutehtävän mukaan.',
      topic:
        'Vastatut puhelut, joissa oli asia, tuen tarpeen mukaan. Puhelulla voi olla monta tuen tarvetta, joten rivien summa voi olla puhelujen määrää suurempi.',
      municipality: 'Vastatut puhelut, joissa oli asia, kotikunnan mukaan.',
      callerKind: 'Vastatut puhelut, joissa oli asia, soittajan mukaan.',
      ageBand: 'Vastatut puhelut, joissa oli asia, ikäryhmän mukaan.',
      halfHour:
        'Tulleet puhelut sen puolituntisen mukaan, jona ne alkoivat. Puolituntiset ilman puheluja on jätetty pois. Tuodusta vanhasta luvusta kellonaika voi puuttua.',
      deskQuestion:
        'Kela-kysymykset toimiston tiskillä aiheen mukaan. Aiheet, joista ei kysytty, on jätetty pois.',
      eventVisitors:
        'Pidetyissä tapahtumissa tavoitetut ihmiset sen mukaan, kenen tapahtuma oli tai minne jalkauduttiin. Nolla on tulos: tapahtuma pidettiin, mutta kukaan ei tullut.',
    },
    categoryCode: 'Koodi',
    category: 'Luokka',
    count: 'Määrä',
    unrecorded: 'kirjaamatta',
    definitions: 'Määritelmät',
    definition: 'Määritelmä',
    emptyCase: 'Jos laskettavaa ei ole',
    zero: 'nolla (0)',
    made: 'tehty',
  },
  sv: {
    reportTitle: 'Rådgivningstelefon och FPA',
    sheets: {
      summary: 'Sammandrag',
      days: 'Dagar',
      figures: 'Tal',
      months: 'Per månad',
      offices: 'Per verksamhetsställe',
      distributions: 'Fördelningar',
      charts: 'Diagram',
      made: 'Gjorda rapporter',
    },
    facts: {
      office: 'Verksamhetsställe',
      everyOffice: 'alla verksamhetsställen',
      range: 'Period',
      comparedWith: 'Jämförelseperiod',
      countedThrough: 'Räknat till och med',
      madeAt: 'Gjord',
      program: 'Program',
      fingerprint: 'Radernas kontrollsumma',
      filters: 'Avgränsningar',
      noFilters: 'inga avgränsningar',
      onlyAnswered: 'Endast besvarade samtal ingår, eftersom annat inte antecknas per hemkommun.',
      source: 'Källa',
      imported: 'En del av siffrorna har hämtats ur en gammal tabell',
      importedDay: 'dag',
      importedDays: 'dagar',
    },
    day: 'Dag',
    weekday: 'Veckodag',
    dayState: 'Dagens läge',
    dayStates: {
      closed: 'stängt',
      weekend: 'veckoslut',
      noHours: 'ingen servicetid',
      unstaffed: 'obemannad',
      staffedNoCalls: 'bemannad, inga samtal',
      staffedWithCalls: 'bemannad',
      ahead: 'kommande',
      imported: 'ur en gammal tabell',
    },
    dayColumns: {
      incoming: 'Inkomna samtal',
      answered: 'Besvarade',
      missed: 'Obesvarade',
      outside: 'Utanför servicetiden',
      unrecordedOutcomes: 'Resultat ej antecknat',
      planned: 'FPA-tider, planerade',
      blocked: 'FPA-tider, i annan användning',
      usable: 'FPA-tider, tillgängliga',
      used: 'FPA-tider, använda',
      booked: 'FPA-tider, bokade',
      fulfilled: 'FPA-tider, genomförda',
      noShow: 'FPA-tider, uteblivna',
      unresolved: 'FPA-tider, läge ej antecknat',
      cancelled: 'FPA-tider, avbokade',
      lateCancelled: 'varav sent avbokade',
      moved: 'FPA-tider, ombokade till annan tid',
      walkInsServed: 'Utan tidsbokning, betjänade',
      walkInsLeft: 'Utan tidsbokning, gick',
      walkInsNotServed: 'Utan tidsbokning, kunde inte betjänas',
      squeezeIns: 'Tagna emellan',
      deskQuestions: 'Frågor vid disken',
      eventsHeld: 'Hållna evenemang',
      eventVisitors: 'Nådda vid evenemang',
    },
    total: 'Sammanlagt',
    figure: 'Tal',
    value: 'Värde',
    before: 'Under jämförelseperioden',
    change: 'Förändring',
    partial: 'en del av månaden',
    unit: 'Enhet',
    units: {
      percent: '%',
      minutes: 'min',
      calls: 'samtal',
      days: 'dagar',
      slots: 'tider',
      clients: 'klienter',
      requests: 'begäranden',
      workingDays: 'vardagar',
      matters: 'ärenden',
      passes: 'överföringar',
      workers: 'anställda',
      questions: 'frågor',
      events: 'evenemang',
      people: 'personer',
      peoplePerHour: 'personer i timmen',
    },
    part: 'Täljare',
    divisor: 'Nämnare',
    dividedBy: 'Nämnaren är',
    distribution: 'Fördelning',
    distributions: {
      outcome: 'Resultat',
      serviceTask: 'Serviceuppgift',
      topic: 'Stödbehov',
      municipality: 'Hemkommun',
      callerKind: 'Uppringare',
      ageBand: 'Åldersgrupp',
      halfHour: 'Veckodag och halvtimme',
      deskQuestion: 'FPA-frågor vid disken',
      eventVisitors: 'Nådda vid evenemang',
    },
    distributionDefinitions: {
      outcome: 'Besvarade samtal enligt resultat.',
      serviceTask: 'Besvarade samtal med ärende enligt serviceuppgift.',
      topic:
        'Besvarade samtal med ärende enligt stödbehov. Ett samtal kan ha flera stödbehov, så radernas summa kan vara större än antalet samtal.',
      municipality: 'Besvarade samtal med ärende enligt hemkommun.',
      callerKind: 'Besvarade samtal med ärende enligt uppringare.',
      ageBand: 'Besvarade samtal med ärende enligt åldersgrupp.',
      halfHour: 'Inkomna samtal enligt den halvtimme då de började. Halvtimmar utan samtal är utelämnade.',
      deskQuestion: 'FPA-frågor vid byråns disk enligt ämne. Ämnen som ingen frågade om är utelämnade.',
      eventVisitors:
        'Personer som nåddes vid hållna evenemang enligt vems evenemanget var eller vart man gick. Noll är ett resultat: evenemanget hölls men ingen kom.',
    },
    categoryCode: 'Kod',
    category: 'Klass',
    count: 'Antal',
    unrecorded: 'ej antecknat',
    definitions: 'Definitioner',
    definition: 'Definition',
    emptyCase: 'Om det inte finns något att räkna',
    zero: 'noll (0)',
    made: 'gjord',
  },
  en: {
    reportTitle: 'Advice line and Kela',
    sheets: {
      summary: 'Summary',
      days: 'Days',
      figures: 'Figures',
      months: 'By month',
      offices: 'By office',
      distributions: 'Distributions',
      charts: 'Charts',
      made: 'Reports made',
    },
    facts: {
      office: 'Office',
      everyOffice: 'all offices',
      range: 'Period',
      comparedWith: 'Compared with',
      countedThrough: 'Counted through',
      madeAt: 'Made',
      program: 'Program',
      fingerprint: 'Fingerprint of the rows',
      filters: 'Filters',
      noFilters: 'no filters',
      onlyAnswered: 'Only answered calls are included, as nothing else is recorded by municipality.',
      source: 'Source',
      imported: 'Some of the figures come from an old table',
      importedDay: 'day',
      importedDays: 'days',
    },
    day: 'Day',
    weekday: 'Weekday',
    dayState: 'State of the day',
    dayStates: {
      closed: 'closed',
      weekend: 'weekend',
      noHours: 'no service hours',
      unstaffed: 'unstaffed',
      staffedNoCalls: 'staffed, no calls',
      staffedWithCalls: 'staffed',
      ahead: 'ahead',
      imported: 'from an old table',
    },
    dayColumns: {
      incoming: 'Incoming calls',
      answered: 'Answered',
      missed: 'Missed',
      outside: 'Outside the hours',
      unrecordedOutcomes: 'Outcome not recorded',
      planned: 'Kela slots, planned',
      blocked: 'Kela slots, in other use',
      usable: 'Kela slots, usable',
      used: 'Kela slots, used',
      booked: 'Kela slots, booked',
      fulfilled: 'Kela slots, fulfilled',
      noShow: 'Kela slots, no-show',
      unresolved: 'Kela slots, state not recorded',
      cancelled: 'Kela slots, cancelled',
      lateCancelled: 'of which cancelled late',
      moved: 'Kela slots, moved to another time',
      walkInsServed: 'Walk-ins, served',
      walkInsLeft: 'Walk-ins, left',
      walkInsNotServed: 'Walk-ins, could not be served',
      squeezeIns: 'Squeeze-ins',
      deskQuestions: 'Questions at the desk',
      eventsHeld: 'Events held',
      eventVisitors: 'People met at events',
    },
    total: 'Total',
    figure: 'Figure',
    value: 'Value',
    before: 'In the earlier period',
    change: 'Change',
    partial: 'part of the month',
    unit: 'Unit',
    units: {
      percent: '%',
      minutes: 'min',
      calls: 'calls',
      days: 'days',
      slots: 'slots',
      clients: 'clients',
      requests: 'requests',
      workingDays: 'working days',
      matters: 'matters',
      passes: 'handovers',
      workers: 'workers',
      questions: 'questions',
      events: 'events',
      people: 'people',
      peoplePerHour: 'people per hour',
    },
    part: 'Dividend',
    divisor: 'Divisor',
    dividedBy: 'The divisor is',
    distribution: 'Distribution',
    distributions: {
      outcome: 'Outcome',
      serviceTask: 'Service task',
      topic: 'Support need',
      municipality: 'Municipality of residence',
      callerKind: 'Caller',
      ageBand: 'Age group',
      halfHour: 'Weekday and half hour',
      deskQuestion: 'Kela questions at the desk',
      eventVisitors: 'People met at events',
    },
    distributionDefinitions: {
      outcome: 'Answered calls by outcome.',
      serviceTask: 'Answered calls with a case by service task.',
      topic:
        'Answered calls with a case by support need. A call may have several, so the rows may add up to more than the calls.',
      municipality: 'Answered calls with a case by municipality of residence.',
      callerKind: 'Answered calls with a case by caller.',
      ageBand: 'Answered calls with a case by age group.',
      halfHour: 'Incoming calls by the half hour in which they began. Half hours without calls are left out.',
      deskQuestion:
        'Kela questions at the office’s desk by topic. Topics that nobody asked about are left out.',
      eventVisitors:
        'People met at events that were held, by whose event it was or where the office went. Zero is a result: the event was held and nobody came.',
    },
    categoryCode: 'Code',
    category: 'Category',
    count: 'Count',
    unrecorded: 'not recorded',
    definitions: 'Definitions',
    definition: 'Definition',
    emptyCase: 'When there is nothing to count',
    zero: 'zero (0)',
    made: 'made',
  },
};
