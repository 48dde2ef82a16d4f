import type { KelaTopicCode } from '#domain/topics/kela-topics.ts';
import type { Language } from './language.ts';

/** Names of the Kela topics; ended benefits keep the name they had. */
export const kelaTopicNames: Record<KelaTopicCode, Record<Language, string>> = {
  perustoimeentulotuki: {
    fi: 'perustoimeentulotuki',
    sv: 'grundläggande utkomststöd',
    en: 'basic social assistance',
  },
  'taydentava-toimeentulotuki': {
    fi: 'täydentävä toimeentulotuki (hyvinvointialue)',
    sv: 'kompletterande utkomststöd (välfärdsområdet)',
    en: 'supplementary social assistance (county)',
  },
  'ehkaiseva-toimeentulotuki': {
    fi: 'ehkäisevä toimeentulotuki (hyvinvointialue)',
    sv: 'förebyggande utkomststöd (välfärdsområdet)',
    en: 'preventive social assistance (county)',
  },
  yleistuki: { fi: 'yleistuki', sv: 'allmänt stöd', en: 'general social security benefit' },
  tyomarkkinatuki: { fi: 'työmarkkinatuki', sv: 'arbetsmarknadsstöd', en: 'labour market subsidy' },
  peruspaivaraha: { fi: 'peruspäiväraha', sv: 'grunddagpenning', en: 'basic unemployment allowance' },
  'yleinen-asumistuki': {
    fi: 'yleinen asumistuki',
    sv: 'allmänt bostadsbidrag',
    en: 'general housing allowance',
  },
  'elakkeensaajan-asumistuki': {
    fi: 'eläkkeensaajan asumistuki',
    sv: 'bostadsbidrag för pensionstagare',
    en: 'housing allowance for pensioners',
  },
  opintotuki: {
    fi: 'opintotuki (opintoraha, asumislisä, lainatakaus)',
    sv: 'studiestöd (studiepenning, bostadstillägg, statsborgen)',
    en: 'financial aid for students (study grant, housing supplement, loan guarantee)',
  },
  koulumatkatuki: { fi: 'koulumatkatuki', sv: 'skolresestöd', en: 'school transport subsidy' },
  sairauspaivaraha: { fi: 'sairauspäiväraha', sv: 'sjukdagpenning', en: 'sickness allowance' },
  osasairauspaivaraha: {
    fi: 'osasairauspäiväraha',
    sv: 'partiell sjukdagpenning',
    en: 'partial sickness allowance',
  },
  erityishoitoraha: { fi: 'erityishoitoraha', sv: 'specialvårdspenning', en: 'special care allowance' },
  laakekorvaus: {
    fi: 'lääke-, matka- ja hoitokorvaukset',
    sv: 'ersättningar för läkemedel, resor och vård',
    en: 'reimbursements for medicines, travel and care',
  },
  kuntoutus: {
    fi: 'kuntoutus ja kuntoutusraha',
    sv: 'rehabilitering och rehabiliteringspenning',
    en: 'rehabilitation and rehabilitation allowance',
  },
  'vammaistuki-alle16': {
    fi: 'vammaistuki alle 16-vuotiaalle',
    sv: 'handikappbidrag för personer under 16 år',
    en: 'disability allowance for persons under 16',
  },
  'vammaistuki-yli16': {
    fi: 'vammaistuki yli 16-vuotiaalle',
    sv: 'handikappbidrag för personer över 16 år',
    en: 'disability allowance for persons aged 16 or over',
  },
  hoitotuki: {
    fi: 'eläkettä saavan hoitotuki',
    sv: 'vårdbidrag för pensionstagare',
    en: 'care allowance for pensioners',
  },
  tulkkauspalvelu: {
    fi: 'vammaisten tulkkauspalvelu',
    sv: 'tolkningstjänst för personer med funktionsnedsättning',
    en: 'interpreting services for persons with disabilities',
  },
  kansanelake: { fi: 'kansaneläke', sv: 'folkpension', en: 'national pension' },
  takuuelake: { fi: 'takuueläke', sv: 'garantipension', en: 'guarantee pension' },
  tyokyvyttomyyselake: {
    fi: 'työkyvyttömyyseläke ja kuntoutustuki',
    sv: 'sjukpension och rehabiliteringsstöd',
    en: 'disability pension and rehabilitation subsidy',
  },
  'perhe-elake': { fi: 'perhe-eläke', sv: 'familjepension', en: 'survivors’ pension' },
  'elakkeen-lisat': {
    fi: 'lapsikorotus, rintamalisä',
    sv: 'barnförhöjning, frontmannatillägg',
    en: 'child increase, front-veteran’s supplement',
  },
  lapsilisa: { fi: 'lapsilisä', sv: 'barnbidrag', en: 'child benefit' },
  aitiysavustus: { fi: 'äitiysavustus', sv: 'moderskapsunderstöd', en: 'maternity grant' },
  raskausraha: { fi: 'raskausraha', sv: 'graviditetspenning', en: 'pregnancy allowance' },
  vanhempainraha: { fi: 'vanhempainraha', sv: 'föräldrapenning', en: 'parental allowance' },
  'kotihoidon-tuki': {
    fi: 'kotihoidon tuki',
    sv: 'stöd för hemvård av barn',
    en: 'child home care allowance',
  },
  'joustava-hoitoraha': {
    fi: 'joustava hoitoraha',
    sv: 'flexibel vårdpenning',
    en: 'flexible care allowance',
  },
  'osittainen-hoitoraha': {
    fi: 'osittainen hoitoraha',
    sv: 'partiell vårdpenning',
    en: 'partial care allowance',
  },
  'yksityisen-hoidon-tuki': {
    fi: 'yksityisen hoidon tuki',
    sv: 'stöd för privat vård av barn',
    en: 'private day care allowance',
  },
  elatustuki: { fi: 'elatustuki', sv: 'underhållsstöd', en: 'maintenance support' },
  sotilasavustus: { fi: 'sotilasavustus', sv: 'militärunderstöd', en: 'conscript’s allowance' },
  'kela-kortti': {
    fi: 'Kela-kortti ja osoite- tai tilitiedot',
    sv: 'FPA-kort, adress- och kontouppgifter',
    en: 'Kela card, address or bank details',
  },
  omakela: {
    fi: 'OmaKela ja tunnistautuminen',
    sv: 'MittFPA och identifiering',
    en: 'OmaKela e-service and identification',
  },
  'hakemus-liite': { fi: 'hakemus tai liite', sv: 'ansökan eller bilaga', en: 'application or attachment' },
  muutoksenhaku: { fi: 'muutoksenhaku', sv: 'ändringssökande', en: 'appeal' },
  takaisinperinta: { fi: 'takaisinperintä', sv: 'återkrav', en: 'recovery of overpayment' },
  erityispalvelu: {
    fi: 'Kelan erityispalvelu (nimetty yhteyshenkilö)',
    sv: 'FPA:s specialservice (namngiven kontaktperson)',
    en: 'intensified customer service (named contact person)',
  },
  'muu-kela': { fi: 'muu Kela-asia', sv: 'annat FPA-ärende', en: 'other Kela matter' },
};
