import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { Language } from './language.ts';

/** What to ask a caller about each topic until the office writes its own questions; one after another. */
export const usualQuestions: Record<SupportNeedCode, Record<Language, readonly string[]>> = {
  '1': {
    fi: [
      'Mikä arjessa ei nyt suju?',
      'Kuka auttaa kotona tai lähellä?',
      'Onko kotona ruokaa, lämpöä ja sähköä?',
    ],
    sv: [
      'Vad fungerar inte i vardagen just nu?',
      'Vem hjälper hemma eller i närheten?',
      'Finns det mat, värme och el hemma?',
    ],
    en: [
      'What is not working in everyday life?',
      'Who helps at home or nearby?',
      'Is there food, heat and electricity at home?',
    ],
  },
  '2': {
    fi: [
      'Onko asunto nyt olemassa, ja mihin asti?',
      'Onko vuokraa maksamatta tai häätö tulossa?',
      'Onko asumistukea haettu?',
    ],
    sv: [
      'Finns det en bostad nu, och till när?',
      'Är hyran obetald eller är en vräkning på gång?',
      'Har bostadsbidrag sökts?',
    ],
    en: [
      'Is there a home now, and until when?',
      'Is rent unpaid or an eviction coming?',
      'Has housing allowance been applied for?',
    ],
  },
  '3': {
    fi: [
      'Riittävätkö rahat ruokaan ja lääkkeisiin tänään?',
      'Mitä tuloja ja etuuksia on, ja mitä on haettu?',
      'Onko laskuja ulosotossa tai katkaisuvaroitus?',
    ],
    sv: [
      'Räcker pengarna till mat och mediciner i dag?',
      'Vilka inkomster och förmåner finns, och vad har sökts?',
      'Finns det räkningar i utsökning eller varning om avstängning?',
    ],
    en: [
      'Is there money for food and medicine today?',
      'What income and benefits are there, and what has been applied for?',
      'Are bills with the enforcement or is supply about to be cut off?',
    ],
  },
  '4': {
    fi: [
      'Milloin olit viimeksi jonkun kanssa?',
      'Mitä haluaisit tehdä, jos sinne pääsisi?',
      'Mikä estää lähtemästä: raha, matka, jännitys?',
    ],
    sv: [
      'När var du senast med någon?',
      'Vad skulle du vilja göra om du kom dit?',
      'Vad hindrar: pengar, resan, nervositet?',
    ],
    en: [
      'When were you last with somebody?',
      'What would you like to do if you could get there?',
      'What is in the way: money, the journey, nerves?',
    ],
  },
  '5': {
    fi: [
      'Voitko puhua nyt turvallisesti?',
      'Onko joku vaarassa juuri nyt? Hätänumero on 112.',
      'Onko perheessä lapsia?',
    ],
    sv: [
      'Kan du tala tryggt just nu?',
      'Är någon i fara just nu? Nödnumret är 112.',
      'Finns det barn i familjen?',
    ],
    en: [
      'Can you talk safely now?',
      'Is anybody in danger right now? The emergency number is 112.',
      'Are there children in the family?',
    ],
  },
  '6': {
    fi: [
      'Mitä tapahtui, ja milloin?',
      'Kuka on luonasi nyt?',
      'Onko ajatuksia itsensä vahingoittamisesta? Hätänumero on 112.',
    ],
    sv: [
      'Vad hände, och när?',
      'Vem är hos dig nu?',
      'Finns det tankar på att skada sig själv? Nödnumret är 112.',
    ],
    en: [
      'What happened, and when?',
      'Who is with you now?',
      'Are there thoughts of harming oneself? The emergency number is 112.',
    ],
  },
  '7': {
    fi: [
      'Minkä ikäinen lapsi on, ja kenen luona hän on nyt?',
      'Onko huoli lapsen turvallisuudesta tänään?',
      'Onko neuvola, koulu tai lastensuojelu jo mukana?',
    ],
    sv: [
      'Hur gammalt är barnet, och hos vem är det nu?',
      'Finns det oro för barnets säkerhet i dag?',
      'Är rådgivningen, skolan eller barnskyddet redan med?',
    ],
    en: [
      'How old is the child, and with whom now?',
      'Is there worry about the child’s safety today?',
      'Are the child health clinic, school or child welfare involved?',
    ],
  },
  '8': {
    fi: [
      'Mitä käytetään ja kuinka paljon nyt?',
      'Onko katkaisuhoito tai kuntoutus käynyt mielessä?',
      'Onko lapsia tai muita, jotka tarvitsevat apua?',
    ],
    sv: [
      'Vad används och hur mycket just nu?',
      'Har avgiftning eller rehabilitering varit på tal?',
      'Finns det barn eller andra som behöver hjälp?',
    ],
    en: [
      'What is used and how much now?',
      'Has detoxification or rehabilitation come up?',
      'Are there children or others who need help?',
    ],
  },
  '9': {
    fi: [
      'Miten nukut ja syöt?',
      'Onko hoitosuhdetta, ja milloin on seuraava aika?',
      'Onko ajatuksia itsensä vahingoittamisesta? Hätänumero on 112.',
    ],
    sv: [
      'Hur sover och äter du?',
      'Finns det en vårdkontakt, och när är nästa tid?',
      'Finns det tankar på att skada sig själv? Nödnumret är 112.',
    ],
    en: [
      'How do you sleep and eat?',
      'Is there care already, and when is the next appointment?',
      'Are there thoughts of harming oneself? The emergency number is 112.',
    ],
  },
  '10': {
    fi: [
      'Mikä toimi ei enää onnistu itse?',
      'Mitä apuvälineitä tai apua on jo?',
      'Onko lääkäri nähnyt tilanteen?',
    ],
    sv: [
      'Vad klarar du inte längre själv?',
      'Vilka hjälpmedel eller vilken hjälp finns redan?',
      'Har en läkare sett läget?',
    ],
    en: [
      'What can no longer be done alone?',
      'What aids or help are there already?',
      'Has a doctor seen the situation?',
    ],
  },
  '11': {
    fi: ['Ketä autat, ja miten paljon?', 'Milloin olet itse levännyt?', 'Onko omaishoidon tukea haettu?'],
    sv: ['Vem hjälper du, och hur mycket?', 'När har du själv vilat?', 'Har stöd för närståendevård sökts?'],
    en: [
      'Whom do you help, and how much?',
      'When did you last rest yourself?',
      'Has support for informal care been applied for?',
    ],
  },
  '99': {
    fi: [
      'Mikä on tärkein asia, johon tarvitset apua?',
      'Kenen kanssa olet jo puhunut tästä?',
      'Mitä toivot, että tapahtuu seuraavaksi?',
    ],
    sv: [
      'Vad är det viktigaste du behöver hjälp med?',
      'Vem har du redan talat med om detta?',
      'Vad hoppas du ska hända härnäst?',
    ],
    en: [
      'What do you need help with most?',
      'Whom have you already talked to about this?',
      'What do you hope happens next?',
    ],
  },
};
