import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { MunicipalityCode } from '#domain/classifications/municipality.ts';
import type { NumberSource } from '#domain/classifications/number-source.ts';
import type { ServiceTask } from '#domain/classifications/service-task.ts';
import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { Urgency } from '#domain/classifications/urgency.ts';
import type { Language } from './language.ts';

type Names<Code extends string> = Record<Code, Record<Language, string>>;

/** Service tasks of social welfare; official names (Sosiaalihuolto - Palvelutehtävä). */
export const serviceTaskNames: Names<ServiceTask> = {
  'working-age': {
    fi: 'Työikäisten palvelut',
    sv: 'Service för personer i arbetsför ålder',
    en: 'Services for working-age people',
  },
  families: {
    fi: 'Lapsiperheiden palvelut',
    sv: 'Service för barnfamiljer',
    en: 'Services for families with children',
  },
  'child-protection': { fi: 'Lastensuojelu', sv: 'Barnskydd', en: 'Child welfare' },
  'family-law': {
    fi: 'Perheoikeudelliset palvelut',
    sv: 'Familjerättslig service',
    en: 'Family law services',
  },
  'older-people': { fi: 'Iäkkäiden palvelut', sv: 'Äldreservice', en: 'Services for older people' },
  addiction: {
    fi: 'Päihde- ja riippuvuustyön erityiset palvelut',
    sv: 'Särskild service inom missbrukar- och beroendearbetet',
    en: 'Substance use and addiction services',
  },
  disability: { fi: 'Vammaispalvelut', sv: 'Funktionshinderservice', en: 'Disability services' },
  unknown: { fi: 'Ei tiedossa', sv: 'Inte känt', en: 'Not known' },
};

export const ageBandNames: Names<AgeBand> = {
  '0-17': { fi: '0–17 v', sv: '0–17 år', en: '0–17 years' },
  '18-24': { fi: '18–24 v', sv: '18–24 år', en: '18–24 years' },
  '25-29': { fi: '25–29 v', sv: '25–29 år', en: '25–29 years' },
  '30-64': { fi: '30–64 v', sv: '30–64 år', en: '30–64 years' },
  '65-74': { fi: '65–74 v', sv: '65–74 år', en: '65–74 years' },
  '75-84': { fi: '75–84 v', sv: '75–84 år', en: '75–84 years' },
  '85+': { fi: '85 v tai yli', sv: '85 år eller äldre', en: '85 years or over' },
  unknown: { fi: 'Ei tiedossa', sv: 'Inte känt', en: 'Not known' },
};

export const callerKindNames: Names<CallerKind> = {
  client: { fi: 'Asiakas itse', sv: 'Klienten själv', en: 'The client' },
  relative: { fi: 'Omainen tai läheinen', sv: 'Anhörig eller närstående', en: 'Relative or near person' },
  'other-person': { fi: 'Muu yksityishenkilö', sv: 'Annan privatperson', en: 'Other private person' },
  guardian: { fi: 'Edunvalvoja', sv: 'Intressebevakare', en: 'Legal guardian' },
  'social-care': { fi: 'Sosiaalihuolto', sv: 'Socialvården', en: 'Social care' },
  'health-care': { fi: 'Terveydenhuolto', sv: 'Hälso- och sjukvården', en: 'Health care' },
  organisation: {
    fi: 'Järjestö tai seurakunta',
    sv: 'Organisation eller församling',
    en: 'Organisation or parish',
  },
  'other-authority': { fi: 'Muu viranomainen', sv: 'Annan myndighet', en: 'Other authority' },
  kela: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
  unknown: { fi: 'Ei tiedossa', sv: 'Inte känt', en: 'Not known' },
};

export const urgencyNames: Names<Urgency> = {
  immediate: { fi: 'Heti', sv: 'Genast', en: 'Immediately' },
  'seven-days': { fi: '7 arkipäivän kuluessa', sv: 'Inom 7 vardagar', en: 'Within 7 working days' },
  'not-urgent': { fi: 'Ei kiireellinen', sv: 'Inte brådskande', en: 'Not urgent' },
};

/** Municipalities of the office; the Swedish names are those in use in Finland. */
export const municipalityNames: Names<MunicipalityCode> = {
  '010': { fi: 'Alavus', sv: 'Alavo', en: 'Alavus' },
  '300': { fi: 'Kuortane', sv: 'Kuortane', en: 'Kuortane' },
  '759': { fi: 'Soini', sv: 'Soini', en: 'Soini' },
  '989': { fi: 'Ähtäri', sv: 'Etseri', en: 'Ähtäri' },
  other: { fi: 'Muu kunta', sv: 'Annan kommun', en: 'Other municipality' },
};

/** Sosiaalihuolto - Tuen tarve, 1.2.246.537.6.1282; the English names are translations of our own. */
export const supportNeedNames: Names<SupportNeedCode> = {
  '1': {
    fi: 'Jokapäiväisestä elämästä selviytymiseen liittyvä tuen tarve',
    sv: 'Stödbehov för att klara sitt vardagsliv',
    en: 'Need for support in everyday life',
  },
  '2': {
    fi: 'Asumiseen liittyvä tuen tarve',
    sv: 'Stödbehov för boende',
    en: 'Need for support with housing',
  },
  '3': { fi: 'Taloudellisen tuen tarve', sv: 'Behov av ekonomiskt stöd', en: 'Need for financial support' },
  '4': {
    fi: 'Osallisuuteen ja syrjäytymiseen liittyvä tuen tarve',
    sv: 'Stödbehov relaterat till delaktighet eller marginalisering',
    en: 'Need for support related to inclusion or exclusion',
  },
  '5': {
    fi: 'Lähisuhde- ja perheväkivallasta tai kaltoinkohtelusta aiheutuva tuen tarve',
    sv: 'Stödbehov till följd av våld i nära relationer och inom familjen eller illabehandling',
    en: 'Need for support because of violence in close relationships or family, or maltreatment',
  },
  '6': {
    fi: 'Äkilliseen kriisitilanteeseen liittyvä tuen tarve',
    sv: 'Stödbehov relaterat till en akut krissituation',
    en: 'Need for support in a sudden crisis',
  },
  '7': {
    fi: 'Lapsen tasapainoiseen kehitykseen ja hyvinvointiin liittyvä tuen tarve',
    sv: 'Stödbehov relaterat till en harmonisk utveckling och välbefinnande hos barn',
    en: 'Need for support related to a child’s balanced development and wellbeing',
  },
  '8': {
    fi: 'Päihteiden ongelmakäytöstä aiheutuva tuen tarve',
    sv: 'Stödbehov på grund av drogmissbruk',
    en: 'Need for support because of problematic substance use',
  },
  '9': {
    fi: 'Mielenterveyden ongelmista aiheutuva tuen tarve',
    sv: 'Stödbehov på grund av problem med den psykiska hälsan',
    en: 'Need for support because of mental health problems',
  },
  '10': {
    fi: 'Toimintakyvyn heikentymisestä aiheutuva tuen tarve',
    sv: 'Stödbehov på grund av nedsatt funktionsförmåga',
    en: 'Need for support because of reduced functional capacity',
  },
  '11': {
    fi: 'Omaisen tai läheisen tuen tarve',
    sv: 'Stödbehov hos en anhörig eller närstående',
    en: 'Need for support of a relative or near person',
  },
  '99': { fi: 'Muu tuen tarve', sv: 'Annat stödbehov', en: 'Other need for support' },
};

/** Where a caller has the line's number from. */
export const numberSourceNames: Record<NumberSource, Record<Language, string>> = {
  web: { fi: 'Verkkosivut', sv: 'Webbplatsen', en: 'Web page' },
  switchboard: { fi: 'Puhelinvaihde', sv: 'Telefonväxeln', en: 'Switchboard' },
  partner: { fi: 'Yhteistyökumppani', sv: 'Samarbetspartner', en: 'Partner' },
  flyer: { fi: 'Esite', sv: 'Broschyr', en: 'Flyer' },
  worker: { fi: 'Työntekijä', sv: 'Medarbetare', en: 'Worker' },
  other: { fi: 'Muu', sv: 'Annat', en: 'Other' },
};
