import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { Language } from './language.ts';

/** What to ask a caller about each topic until the office writes its own questions; one question a line. */
export const usualQuestions: Record<SupportNeedCode, Record<Language, string>> = {
  '1': {
    fi: 'Mikä arjessa ei nyt suju?\nKuka auttaa kotona tai lähellä?\nOnko kotona ruokaa, lämpöä ja sähköä?',
    sv: 'Vad fungerar inte i vardagen just nu?\nVem hjälper hemma eller i närheten?\nFinns det mat, värme och el hemma?',
    en: 'What is not working in everyday life?\nWho helps at home or nearby?\nIs there food, heat and electricity at home?',
  },
  '2': {
    fi: 'Onko asunto nyt olemassa, ja mihin asti?\nOnko vuokraa maksamatta tai häätö tulossa?\nOnko asumistukea haettu?',
    sv: 'Finns det en bostad nu, och till när?\nÄr hyran obetald eller är en vräkning på gång?\nHar bostadsbidrag sökts?',
    en: 'Is there a home now, and until when?\nIs rent unpaid or an eviction coming?\nHas housing allowance been applied for?',
  },
  '3': {
    fi: 'Riittävätkö rahat ruokaan ja lääkkeisiin tänään?\nMitä tuloja ja etuuksia on, ja mitä on haettu?\nOnko laskuja ulosotossa tai katkaisuvaroitus?',
    sv: 'Räcker pengarna till mat och mediciner i dag?\nVilka inkomster och förmåner finns, och vad har sökts?\nFinns det räkningar i utsökning eller varning om avstängning?',
    en: 'Is there money for food and medicine today?\nWhat income and benefits are there, and what has been applied for?\nAre bills with the enforcement or is supply about to be cut off?',
  },
  '4': {
    fi: 'Milloin olit viimeksi jonkun kanssa?\nMitä haluaisit tehdä, jos sinne pääsisi?\nMikä estää lähtemästä: raha, matka, jännitys?',
    sv: 'När var du senast med någon?\nVad skulle du vilja göra om du kom dit?\nVad hindrar: pengar, resan, nervositet?',
    en: 'When were you last with somebody?\nWhat would you like to do if you could get there?\nWhat is in the way: money, the journey, nerves?',
  },
  '5': {
    fi: 'Voitko puhua nyt turvallisesti?\nOnko joku vaarassa juuri nyt? Hätänumero on 112.\nOnko perheessä lapsia?',
    sv: 'Kan du tala tryggt just nu?\nÄr någon i fara just nu? Nödnumret är 112.\nFinns det barn i familjen?',
    en: 'Can you talk safely now?\nIs anybody in danger right now? The emergency number is 112.\nAre there children in the family?',
  },
  '6': {
    fi: 'Mitä tapahtui, ja milloin?\nKuka on luonasi nyt?\nOnko ajatuksia itsensä vahingoittamisesta? Hätänumero on 112.',
    sv: 'Vad hände, och när?\nVem är hos dig nu?\nFinns det tankar på att skada sig själv? Nödnumret är 112.',
    en: 'What happened, and when?\nWho is with you now?\nAre there thoughts of harming oneself? The emergency number is 112.',
  },
  '7': {
    fi: 'Minkä ikäinen lapsi on, ja kenen luona hän on nyt?\nOnko huoli lapsen turvallisuudesta tänään?\nOnko neuvola, koulu tai lastensuojelu jo mukana?',
    sv: 'Hur gammalt är barnet, och hos vem är det nu?\nFinns det oro för barnets säkerhet i dag?\nÄr rådgivningen, skolan eller barnskyddet redan med?',
    en: 'How old is the child, and with whom now?\nIs there worry about the child’s safety today?\nAre the child health clinic, school or child welfare involved?',
  },
  '8': {
    fi: 'Mitä käytetään ja kuinka paljon nyt?\nOnko katkaisuhoito tai kuntoutus käynyt mielessä?\nOnko lapsia tai muita, jotka tarvitsevat apua?',
    sv: 'Vad används och hur mycket just nu?\nHar avgiftning eller rehabilitering varit på tal?\nFinns det barn eller andra som behöver hjälp?',
    en: 'What is used and how much now?\nHas detoxification or rehabilitation come up?\nAre there children or others who need help?',
  },
  '9': {
    fi: 'Miten nukut ja syöt?\nOnko hoitosuhdetta, ja milloin on seuraava aika?\nOnko ajatuksia itsensä vahingoittamisesta? Hätänumero on 112.',
    sv: 'Hur sover och äter du?\nFinns det en vårdkontakt, och när är nästa tid?\nFinns det tankar på att skada sig själv? Nödnumret är 112.',
    en: 'How do you sleep and eat?\nIs there care already, and when is the next appointment?\nAre there thoughts of harming oneself? The emergency number is 112.',
  },
  '10': {
    fi: 'Mikä toimi ei enää onnistu itse?\nMitä apuvälineitä tai apua on jo?\nOnko lääkäri nähnyt tilanteen?',
    sv: 'Vad klarar du inte längre själv?\nVilka hjälpmedel eller vilken hjälp finns redan?\nHar en läkare sett läget?',
    en: 'What can no longer be done alone?\nWhat aids or help are there already?\nHas a doctor seen the situation?',
  },
  '11': {
    fi: 'Ketä autat, ja miten paljon?\nMilloin olet itse levännyt?\nOnko omaishoidon tukea haettu?',
    sv: 'Vem hjälper du, och hur mycket?\nNär har du själv vilat?\nHar stöd för närståendevård sökts?',
    en: 'Whom do you help, and how much?\nWhen did you last rest yourself?\nHas support for informal care been applied for?',
  },
  '99': {
    fi: 'Mikä on tärkein asia, johon tarvitset apua?\nKenen kanssa olet jo puhunut tästä?\nMitä toivot, että tapahtuu seuraavaksi?',
    sv: 'Vad är det viktigaste du behöver hjälp med?\nVem har du redan talat med om detta?\nVad hoppas du ska hända härnäst?',
    en: 'What do you need help with most?\nWhom have you already talked to about this?\nWhat do you hope happens next?',
  },
};
