import type { Guide } from '#domain/guides/guide.ts';
import type { Language } from './language.ts';

// The way follows the office's own account of the line (KuusOTSO): recognise the worry and the need, settle at once as far
// as possible, hand to the own worker only who is a client already and needs more, and bounce nobody. The line is for adult
// social work. Receivers are named by service, for a number that nobody has given is not made up.

interface Words {
  readonly worry: string;
  readonly worryAdvice: string;
  readonly danger: string;
  readonly noMatter: string;
  readonly clear: string;
  readonly scope: string;
  readonly scopeAdvice: string;
  readonly adult: string;
  readonly families: string;
  readonly older: string;
  readonly disability: string;
  readonly kela: string;
  readonly kelaQuestion: string;
  readonly kelaAdvice: string;
  readonly kelaTime: string;
  readonly kelaSelf: string;
  readonly client: string;
  readonly clientAdvice: string;
  readonly isClient: string;
  readonly noClient: string;
  readonly more: string;
  readonly moreAdvice: string;
  readonly needsMore: string;
  readonly settled: string;
  readonly help: string;
  readonly helpAdvice: string;
  readonly other: string;
  readonly assessment: string;
  readonly callBack: string;
  readonly elsewhere: Record<ElsewhereId, { reason: string; receiver: string; words: string }>;
}

const elsewhereIds = ['danger', 'families', 'older', 'disability'] as const;
type ElsewhereId = (typeof elsewhereIds)[number];

/** The decision guide of the line until the office changes it. */
export function usualGuide(language: Language): Guide {
  const words = usualGuideWords[language];
  return {
    steps: [
      {
        id: 'worry',
        question: words.worry,
        advice: words.worryAdvice,
        answers: [
          { words: words.danger, leadsTo: 'elsewhere:danger' },
          { words: words.noMatter, leadsTo: 'outcome:nonCase' },
          { words: words.clear, leadsTo: 'step:scope' },
        ],
      },
      {
        id: 'scope',
        question: words.scope,
        advice: words.scopeAdvice,
        answers: [
          { words: words.adult, leadsTo: 'step:client' },
          { words: words.kela, leadsTo: 'step:kela' },
          { words: words.families, leadsTo: 'elsewhere:families' },
          { words: words.older, leadsTo: 'elsewhere:older' },
          { words: words.disability, leadsTo: 'elsewhere:disability' },
        ],
      },
      {
        id: 'kela',
        question: words.kelaQuestion,
        advice: words.kelaAdvice,
        answers: [
          { words: words.kelaTime, leadsTo: 'outcome:kelaBooked' },
          { words: words.kelaSelf, leadsTo: 'outcome:resolved' },
        ],
      },
      {
        id: 'client',
        question: words.client,
        advice: words.clientAdvice,
        answers: [
          { words: words.isClient, leadsTo: 'step:more' },
          { words: words.noClient, leadsTo: 'step:help' },
        ],
      },
      {
        id: 'more',
        question: words.more,
        advice: words.moreAdvice,
        answers: [
          { words: words.needsMore, leadsTo: 'outcome:handedOver' },
          { words: words.settled, leadsTo: 'outcome:resolved' },
        ],
      },
      {
        id: 'help',
        question: words.help,
        advice: words.helpAdvice,
        answers: [
          { words: words.settled, leadsTo: 'outcome:resolved' },
          { words: words.other, leadsTo: 'outcome:directed' },
          { words: words.assessment, leadsTo: 'outcome:assessmentStarted' },
          { words: words.callBack, leadsTo: 'outcome:callBackPromised' },
        ],
      },
    ],
    elsewhere: elsewhereIds.map((id) => ({ id, ...words.elsewhere[id] })),
  };
}

/** What the usual guide says. */
export const usualGuideWords: Record<Language, Words> = {
  fi: {
    worry: 'Mikä on soittajan huoli?',
    worryAdvice: 'Kuuntele ensin. Tunnista huoli ja tuen tarve, myös se, jota soittaja ei sano ensimmäisenä.',
    danger: 'Joku on vaarassa juuri nyt',
    noMatter: 'Väärä numero tai ei asiaa',
    clear: 'Huoli on selvillä',
    scope: 'Kenen palveluihin asia kuuluu?',
    scopeAdvice:
      'Neuvontapuhelin on aikuissosiaalityön asiakkaille. Muut ohjataan oikeaan paikkaan, ei pois.',
    adult: 'Aikuissosiaalityöhön',
    kela: 'Kelan etuuteen',
    families: 'Lapsiperheiden palveluihin',
    older: 'Ikäihmisten palveluihin',
    disability: 'Vammaispalveluihin',
    kelaQuestion: 'Tarvitseeko soittaja ajan Kelan neuvojalle?',
    kelaAdvice: 'Kelan neuvoja on toimistolla Kela-päivänä. Yksinkertaiseen kysymykseen voi vastata heti.',
    kelaTime: 'Kyllä, varataan Kela-aika',
    kelaSelf: 'Ei, asia selvisi neuvomalla',
    client: 'Onko soittaja jo asiakas?',
    clientAdvice: 'Kysy, onko hänellä oma työntekijä. Nimeä ei tarvita, jos asia selviää neuvonnalla.',
    isClient: 'Kyllä, hänellä on oma työntekijä',
    noClient: 'Ei, tai ei tiedetä',
    more: 'Vaatiiko asia enemmän selvittelyä?',
    moreAdvice: 'Hoida itse niin pitkälle kuin voit. Omatyöntekijälle siirretään se, mikä vaatii enemmän.',
    needsMore: 'Kyllä, siirretään omatyöntekijälle',
    settled: 'Ei, asia selvisi neuvonnalla',
    help: 'Mikä auttaa soittajaa nyt?',
    helpAdvice: 'Akuutti asia hoidetaan heti. Soittajaa ei pompotella: sovi, kuka jatkaa ja milloin.',
    other: 'Toinen palvelu auttaa',
    assessment: 'Tarvitaan palvelutarpeen arviointi',
    callBack: 'Selvitän ja soitan takaisin',
    elsewhere: {
      danger: {
        reason: 'Joku on vaarassa juuri nyt',
        receiver: 'Hätäkeskus, 112',
        words: 'Soita heti hätänumeroon 112. Jos et voi soittaa itse, soitan puolestasi. Kerro, missä olet.',
      },
      families: {
        reason: 'Lapsiperheen asia',
        receiver: 'Lapsiperheiden palvelut',
        words:
          'Tämä neuvontapuhelin on aikuissosiaalityön asiakkaille. Lapsiperheiden asioissa auttavat lapsiperheiden palvelut. Annan sinulle numeron ja kerron, milloin sinne voi soittaa.',
      },
      older: {
        reason: 'Ikäihmisen asia',
        receiver: 'Ikäihmisten palvelut',
        words:
          'Tämä neuvontapuhelin on aikuissosiaalityön asiakkaille. Ikäihmisten asioissa auttavat ikäihmisten palvelut. Annan sinulle numeron ja kerron, milloin sinne voi soittaa.',
      },
      disability: {
        reason: 'Vammaispalvelun asia',
        receiver: 'Vammaispalvelut',
        words:
          'Tämä neuvontapuhelin on aikuissosiaalityön asiakkaille. Vammaispalvelut auttavat tässä asiassa. Annan sinulle numeron ja kerron, milloin sinne voi soittaa.',
      },
    },
  },
  sv: {
    worry: 'Vad oroar uppringaren?',
    worryAdvice: 'Lyssna först. Känn igen oron och stödbehovet, också det som uppringaren inte säger först.',
    danger: 'Någon är i fara just nu',
    noMatter: 'Fel nummer eller inget ärende',
    clear: 'Oron är klarlagd',
    scope: 'Vilken service hör ärendet till?',
    scopeAdvice:
      'Rådgivningstelefonen är för klienter inom vuxensocialarbetet. Andra hänvisas rätt, inte bort.',
    adult: 'Vuxensocialarbete',
    kela: 'En förmån från FPA',
    families: 'Service för barnfamiljer',
    older: 'Äldreservice',
    disability: 'Funktionshinderservice',
    kelaQuestion: 'Behöver uppringaren en tid hos FPA:s rådgivare?',
    kelaAdvice: 'FPA:s rådgivare är på kontoret på FPA-dagen. En enkel fråga kan besvaras genast.',
    kelaTime: 'En FPA-tid bokas',
    kelaSelf: 'Nej, ärendet ordnades med råd',
    client: 'Är uppringaren redan klient?',
    clientAdvice: 'Fråga om det finns en egen kontaktperson. Namnet behövs inte om rådgivning räcker.',
    isClient: 'Det finns en egen kontaktperson',
    noClient: 'Nej, eller det är inte känt',
    more: 'Kräver ärendet mer utredning?',
    moreAdvice: 'Sköt själv så långt du kan. Till den egna kontaktpersonen överförs det som kräver mer.',
    needsMore: 'Överförs till den egna kontaktpersonen',
    settled: 'Nej, ärendet ordnades med råd',
    help: 'Vad hjälper uppringaren nu?',
    helpAdvice:
      'Ett akut ärende sköts genast. Ingen bollas vidare: kom överens om vem som fortsätter och när.',
    other: 'En annan service hjälper',
    assessment: 'Servicebehovet behöver bedömas',
    callBack: 'Jag reder ut och ringer tillbaka',
    elsewhere: {
      danger: {
        reason: 'Någon är i fara just nu',
        receiver: 'Nödcentralen, 112',
        words: 'Ring genast nödnumret 112. Om du inte själv kan ringa gör jag det. Berätta var du är.',
      },
      families: {
        reason: 'Ett ärende för barnfamiljer',
        receiver: 'Service för barnfamiljer',
        words:
          'Den här rådgivningstelefonen är för klienter inom vuxensocialarbetet. I barnfamiljers ärenden hjälper servicen för barnfamiljer. Jag ger dig numret och berättar när man kan ringa.',
      },
      older: {
        reason: 'Ett ärende för äldre',
        receiver: 'Äldreservice',
        words:
          'Den här rådgivningstelefonen är för klienter inom vuxensocialarbetet. I äldres ärenden hjälper äldreservicen. Jag ger dig numret och berättar när man kan ringa.',
      },
      disability: {
        reason: 'Ett ärende inom funktionshinderservicen',
        receiver: 'Funktionshinderservice',
        words:
          'Den här rådgivningstelefonen är för klienter inom vuxensocialarbetet. Funktionshinderservicen hjälper i det här ärendet. Jag ger dig numret och berättar när man kan ringa.',
      },
    },
  },
  en: {
    worry: 'What is the caller worried about?',
    worryAdvice: 'Listen first. Recognise the worry and the need, also what the caller does not say first.',
    danger: 'Somebody is in danger right now',
    noMatter: 'Wrong number or no matter',
    clear: 'The worry is clear',
    scope: 'Whose services does the matter belong to?',
    scopeAdvice:
      'The line is for clients of adult social work. Others are directed to the right place, not away.',
    adult: 'Adult social work',
    kela: 'A benefit of Kela',
    families: 'Services for families with children',
    older: 'Services for older people',
    disability: 'Disability services',
    kelaQuestion: 'Does the caller need a time with the Kela adviser?',
    kelaAdvice:
      'The Kela adviser is at the office on the Kela day. A simple question can be answered at once.',
    kelaTime: 'Yes, a Kela time is booked',
    kelaSelf: 'No, advice settled it',
    client: 'Is the caller a client already?',
    clientAdvice: 'Ask whether there is an own worker. No name is needed when advice is enough.',
    isClient: 'Yes, there is an own worker',
    noClient: 'No, or it is not known',
    more: 'Does the matter need more work?',
    moreAdvice: 'Do as much as you can yourself. What needs more is handed over to the own worker.',
    needsMore: 'Yes, hand over to the own worker',
    settled: 'No, advice settled it',
    help: 'What helps the caller now?',
    helpAdvice: 'An acute matter is dealt with at once. Nobody is bounced: agree who goes on and when.',
    other: 'Another service helps',
    assessment: 'The service need has to be assessed',
    callBack: 'I find out and call back',
    elsewhere: {
      danger: {
        reason: 'Somebody is in danger right now',
        receiver: 'Emergency centre, 112',
        words: 'Call the emergency number 112 at once. If you cannot call, I will. Tell me where you are.',
      },
      families: {
        reason: 'A matter of a family with children',
        receiver: 'Services for families with children',
        words:
          'This line is for clients of adult social work. The services for families with children help in such matters. I give you the number and tell when you can call.',
      },
      older: {
        reason: 'A matter of an older person',
        receiver: 'Services for older people',
        words:
          'This line is for clients of adult social work. The services for older people help in such matters. I give you the number and tell when you can call.',
      },
      disability: {
        reason: 'A matter of disability services',
        receiver: 'Disability services',
        words:
          'This line is for clients of adult social work. The disability services help in this matter. I give you the number and tell when you can call.',
      },
    },
  },
};
