import type { ServiceKindCode } from '#domain/classifications/service-kind.ts';
import type { Language } from './language.ts';

/**
 * THL's internal list "Palvelu"; the English names are translations of our own. Code 14 has the names that these services have
 * had since 1.1.2024 (laki potilasasiavastaavista ja sosiaaliasiavastaavista 739/2023): the list still says "asiamies".
 */
export const serviceKindNames: Record<ServiceKindCode, Record<Language, string>> = {
  '1': { fi: 'Sosiaalipalvelut', sv: 'Socialservice', en: 'Social services' },
  '2': {
    fi: 'Järjestö- ja yhdistystoiminta',
    sv: 'Organisations- och föreningsverksamhet',
    en: 'Organisations and associations',
  },
  '3': { fi: 'Kelan palvelut', sv: 'FPA:s tjänster', en: 'Services of Kela' },
  '4': { fi: 'Kulttuuripalvelut', sv: 'Kulturtjänster', en: 'Cultural services' },
  '5': {
    fi: 'Kunnan työllisyyspalvelut',
    sv: 'Kommunens sysselsättningstjänster',
    en: 'Municipal employment services',
  },
  '6': { fi: 'Liikuntapalvelut', sv: 'Motionstjänster', en: 'Sports services' },
  '7': {
    fi: 'Maahanmuuttoviraston palvelut',
    sv: 'Migrationsverkets tjänster',
    en: 'Services of the Immigration Service',
  },
  '8': { fi: 'Mielenterveyspalvelut', sv: 'Mentalvårdstjänster', en: 'Mental health services' },
  '9': { fi: 'Nuorisopalvelut', sv: 'Ungdomstjänster', en: 'Youth services' },
  '10': { fi: 'Oikeusapu', sv: 'Rättshjälp', en: 'Legal aid' },
  '11': { fi: 'Opetus ja koulutus', sv: 'Undervisning och utbildning', en: 'Teaching and education' },
  '12': {
    fi: 'Perusterveydenhuollon palvelut',
    sv: 'Primärvårdstjänster',
    en: 'Primary health care services',
  },
  '13': { fi: 'Poliisitoimi', sv: 'Polisverksamhet', en: 'Police' },
  '14': {
    fi: 'Sosiaaliasiavastaavan ja potilasasiavastaavan palvelut',
    sv: 'Socialombudets och patientombudets tjänster',
    en: 'Services of the social and health care ombudsmen',
  },
  '15': { fi: 'Päihdepalvelut', sv: 'Missbrukartjänster', en: 'Substance use services' },
  '16': {
    fi: 'Rikosseuraamuslaitoksen palvelut',
    sv: 'Brottspåföljdsmyndighetens tjänster',
    en: 'Services of the Prison and Probation Service',
  },
  '17': {
    fi: 'Seurakunnan tarjoamat palvelut',
    sv: 'Tjänster som erbjuds av församlingen',
    en: 'Services of the parish',
  },
  '18': { fi: 'Sovittelupalvelut', sv: 'Medlingstjänster', en: 'Mediation services' },
  '19': {
    fi: 'Talous- ja velkaneuvonta',
    sv: 'Ekonomisk rådgivning och skuldrådgivning',
    en: 'Financial and debt counselling',
  },
  '20': { fi: 'TE-palvelut', sv: 'Arbetskraftsförvaltningens tjänster', en: 'Public employment services' },
  '21': { fi: 'Työkyvyn selvitys', sv: 'Utredning av arbetsförmågan', en: 'Assessment of work ability' },
  '22': {
    fi: 'Työllistymistä edistävä monialainen yhteispalvelu',
    sv: 'Sektorsövergripande samservice som främjar sysselsättningen',
    en: 'Multi-sectoral joint service promoting employment',
  },
  '23': {
    fi: 'Työterveyshuollon palvelut',
    sv: 'Företagshälsovårdstjänster',
    en: 'Occupational health services',
  },
  '24': {
    fi: 'Erikoissairaanhoidon palvelut',
    sv: 'Tjänster inom den specialiserade sjukvården',
    en: 'Specialised medical care services',
  },
  '99': { fi: 'Muu palvelu', sv: 'Annan service', en: 'Other service' },
};
