import type { FigureKey } from '#domain/statistics/figure-list.ts';
import type { Language } from './language.ts';

/** How a figure is called and how it is to be read. */
export interface FigureWords {
  readonly label: string;
  readonly definition: string;
  /** What it is divided by or is a median of; empty for a count. */
  readonly divisor: string;
  /** What stands in the place of the value when there is nothing to divide by; empty for a count, which is then 0. */
  readonly empty: string;
}

type Rows = Record<FigureKey, readonly [label: string, definition: string, divisor?: string, empty?: string]>;

function worded(rows: Rows): Record<FigureKey, FigureWords> {
  return Object.fromEntries(
    Object.entries(rows).map(([key, [label, definition, divisor = '', empty = '']]) => [
      key,
      { label, definition, divisor, empty },
    ]),
  ) as Record<FigureKey, FigureWords>;
}

const fi = worded({
  incoming: [
    'Tulleet puhelut',
    'Vastatut ja vastaamattomat puhelut, jotka alkoivat avoimena päivänä palveluaikana.',
  ],
  answered: [
    'Vastatut puhelut',
    'Palveluaikana alkaneet puhelut, joihin vastattiin. Mukana myös puhelut, joissa ei ollut asiaa.',
  ],
  missed: ['Vastaamattomat puhelut', 'Palveluaikana alkaneet puhelut, joihin ei ehditty vastata.'],
  outside: [
    'Palveluajan ulkopuoliset puhelut',
    'Puhelut, jotka alkoivat palveluajan ulkopuolella tai suljettuna päivänä. Eivät ole mukana missään osuudessa.',
  ],
  nonCases: [
    'Puhelut ilman asiaa',
    'Vastatut puhelut, joissa ei ollut asiaa: väärä numero, hiljainen puhelu, kiitos.',
  ],
  answerRate: ['Vastausprosentti', 'Vastatut puhelut jaettuna tulleilla.', 'tulleet puhelut', 'ei puheluja'],
  callsPerDayMin: [
    'Puheluja aukiolopäivää kohti, vähintään',
    'Hiljaisimman päivystetyn aukiolopäivän tulleet puhelut. Päivät ilman puheluja ovat mukana, suljetut ja ilman päivystäjää olleet päivät eivät.',
    'päivystetyt aukiolopäivät',
    'ei avoimia päiviä',
  ],
  callsPerDayMedian: [
    'Puheluja aukiolopäivää kohti, mediaani',
    'Päivystettyjen aukiolopäivien tulleiden puhelujen mediaani. Päivät ilman puheluja ovat mukana.',
    'päivystetyt aukiolopäivät',
    'ei avoimia päiviä',
  ],
  callsPerDayMean: [
    'Puheluja aukiolopäivää kohti, keskiarvo',
    'Päivystettyjen aukiolopäivien tulleet puhelut jaettuna näiden päivien määrällä. Päivät ilman puheluja ovat mukana.',
    'päivystetyt aukiolopäivät',
    'ei avoimia päiviä',
  ],
  callsPerDayMax: [
    'Puheluja aukiolopäivää kohti, enintään',
    'Vilkkaimman päivystetyn aukiolopäivän tulleet puhelut.',
    'päivystetyt aukiolopäivät',
    'ei avoimia päiviä',
  ],
  closedDays: [
    'Suljetut päivät',
    'Päivät, joina puhelin ei ole auki: viikonloput, pyhäpäivät, aatot ja omat sulut. Eivät ole keskiarvoissa.',
  ],
  unstaffedDays: [
    'Aukiolopäivät ilman päivystäjää',
    'Aukiolopäivät, joille ei ollut nimetty päivystäjää. Eivät ole keskiarvoissa.',
  ],
  coverage: [
    'Päivystyskattavuus',
    'Aukiolopäivät, joille oli nimetty sekä päivystäjä että varahenkilö, jaettuna aukiolopäivillä.',
    'aukiolopäivät',
    'ei avoimia päiviä',
  ],
  resolvedShare: [
    'Hoidettu puhelussa',
    'Puhelut, joissa asia hoidettiin heti, jaettuna vastatuilla puheluilla, joissa oli asia.',
    'vastatut puhelut, joissa oli asia',
    'ei puheluja',
  ],
  handedOverShare: [
    'Siirto omatyöntekijälle',
    'Omatyöntekijälle siirretyt puhelut jaettuna vastatuilla puheluilla, joissa oli asia.',
    'vastatut puhelut, joissa oli asia',
    'ei puheluja',
  ],
  handoversInTime: [
    'Siirto omatyöntekijälle, otettu määräaikaan mennessä',
    'Jakson aikana lähetetyt siirrot, jotka joku otti viimeistään määräpäivänä, jaettuna siirroilla, jotka on otettu tai joiden määräpäivä on mennyt.',
    'siirrot, jotka on otettu tai joiden määräpäivä on mennyt',
    'ei siirtoja',
  ],
  handoversAhead: [
    'Siirto omatyöntekijälle, määräpäivä edessä',
    'Jakson aikana lähetetyt siirrot, joita kukaan ei ole vielä ottanut ja joiden määräpäivä ei ole mennyt. Eivät ole mukana osuudessa.',
  ],
  sameDayCallBacks: [
    'Takaisinsoitto samana arkipäivänä',
    'Lupauksen tai vastaamattoman puhelun päivänä tavoitetut, jaettuna kaikilla, joille luvattiin soittaa tai joiden puheluun ei vastattu.',
    'luvatut takaisinsoitot ja vastaamattomat puhelut',
    'ei takaisinsoittoja',
  ],
  durationMedian: [
    'Puhelun kesto, mediaani',
    'Niiden vastattujen puhelujen keston mediaani, joiden kellonajat ovat varmat.',
    'puhelut, joiden ajat ovat varmat',
    'ei puheluja',
  ],
  durationMean: [
    'Puhelun kesto, keskiarvo',
    'Niiden vastattujen puhelujen keston keskiarvo, joiden kellonajat ovat varmat.',
    'puhelut, joiden ajat ovat varmat',
    'ei puheluja',
  ],
  wrapUpMinutes: ['Jälkityö yhteensä', 'Vastattujen puhelujen jälkityön minuutit yhteensä.'],
  wrapUpPerStaffedDay: [
    'Jälkityö päivystettyä päivää kohti',
    'Jälkityön minuutit jaettuna päivystetyillä aukiolopäivillä.',
    'päivystetyt aukiolopäivät',
    'ei avoimia päiviä',
  ],
  bigCaseDays: [
    'Päivät, joina iso tapaus',
    'Päivät, joina vähintään yksi puhelu merkittiin isoksi tapaukseksi.',
  ],
  kelaPlanned: ['Kela-ajat, suunnitellut', 'Viikkopohjan ja lisäpäivien ajat.'],
  kelaBlocked: [
    'Kela-ajat, muussa käytössä',
    'Ajat, jotka kuluivat muuhun kuin asiakkaisiin: yhteiset tapaamiset, konsultaatiot, tapahtumat.',
  ],
  kelaUsable: ['Kela-ajat, käytettävissä', 'Suunnitellut ajat, joista on vähennetty muussa käytössä olleet.'],
  kelaUsed: [
    'Kela-ajat, käytetyt',
    'Käytettävissä olleet ajat, joina asiakas palveltiin (varattu tai lennosta) tai varannut jäi saapumatta.',
  ],
  kelaUse: [
    'Kela-aikojen käyttö',
    'Toteutuneisiin varauksiin, saapumatta jääneisiin ja lennosta palveltuihin kulunut aika jaettuna käytettävissä olleella ajalla. Väliin otetut eivät ole mukana.',
    'käytettävissä olleet minuutit',
    'ei Kela-päiviä',
  ],
  kelaSlotUse: [
    'Kela-aikojen käyttö aikoina',
    'Käytetyt ajat jaettuna käytettävissä olleilla ajoilla.',
    'käytettävissä olleet ajat',
    'ei Kela-päiviä',
  ],
  kelaFulfilled: [
    'Kela-ajat, toteutuneet',
    'Varaukset, joissa asiakas palveltiin. Pidetyt yhteistapaamiset ovat mukana.',
  ],
  kelaNoShow: ['Kela-ajat, saapumatta jääneet', 'Varaukset, joihin asiakas ei saapunut.'],
  kelaNoShowShare: [
    'Saapumatta jääneiden osuus',
    'Saapumatta jääneet jaettuna toteutuneilla ja saapumatta jääneillä yhteensä.',
    'toteutuneet ja saapumatta jääneet',
    'ei varauksia',
  ],
  kelaCancelled: [
    'Kela-ajat, perutut',
    'Perutut varaukset, myös myöhään perutut. Toiseen aikaan siirretyt eivät ole mukana.',
  ],
  kelaLateCancelled: [
    'Kela-ajat, myöhään perutut',
    'Perutut varaukset, joiden aikaa ei enää ehditty antaa toiselle.',
  ],
  walkInsServed: ['Lennosta, palvellut', 'Ilman ajanvarausta tulleet asiakkaat, jotka palveltiin.'],
  walkInsLeft: [
    'Lennosta, lähteneet',
    'Ilman ajanvarausta tulleet asiakkaat, jotka lähtivät odottamatta vuoroaan.',
  ],
  walkInsNotServed: [
    'Lennosta, ei voitu palvella',
    'Ilman ajanvarausta tulleet asiakkaat, jotka jäivät paikalle mutta joita ei voitu palvella, esimerkiksi koska aika loppui.',
  ],
  waitingMedian: [
    'Odotusaika lennosta, mediaani',
    'Lennosta palveltujen odotus saapumisesta palvelun alkuun.',
    'lennosta palvellut',
    'ei lennosta palveltuja',
  ],
  waitingNinetieth: [
    'Odotusaika lennosta, 90\u00a0%',
    'Yhdeksän kymmenestä lennosta palvellusta odotti enintään näin kauan.',
    'lennosta palvellut',
    'ei lennosta palveltuja',
  ],
  bookedWaitingMedian: [
    'Odotusaika varatuilla, mediaani',
    'Ajan varanneiden odotus palvelun alkuun: ajoissa tulleilla varatusta alkuajasta, myöhässä tulleilla saapumisesta.',
    'varaukset, joiden saapuminen ja alku on merkitty',
    'ei merkittyjä saapumisia',
  ],
  bookedWaitingNinetieth: [
    'Odotusaika varatuilla, 90\u00a0%',
    'Yhdeksän kymmenestä ajan varanneesta odotti enintään näin kauan.',
    'varaukset, joiden saapuminen ja alku on merkitty',
    'ei merkittyjä saapumisia',
  ],
  squeezeIns: [
    'Väliin otetut',
    'Aikojen väliin perustellusti otetut asiakkaat. Eivät ole kapasiteettia eivätkä käyttöä.',
  ],
  firstFreeSlot: [
    'Kela-ajat, 1. vapaa aika',
    'Arkipäivät raportin tekopäivästä ensimmäiseen vapaaseen Kela-aikaan. Sama päivä on 0. Useasta toimipisteestä lasketaan lähin. Luku on tekohetkeltä, joten menneestä jaksosta sitä ei ole. Aikoja etsitään 60 päivän päähän.',
    '',
    'ei vapaita',
  ],
  thirdFreeSlot: [
    'Kela-ajat, 3. vapaa aika',
    'Arkipäivät raportin tekopäivästä kolmanteen vapaaseen Kela-aikaan. Muuten kuten 1. vapaa aika.',
    '',
    'ei vapaita',
  ],
  meetingsAsked: [
    'Tapaamispyynnöt',
    'Kuukauden aikana tehdyt pyynnöt tavata Kelan toimihenkilö henkilökohtaisesti (toimeentulotukilaki 14 d §).',
  ],
  meetingsInTime: [
    'Tapaaminen 7 arkipäivässä',
    'Viimeiseen päivään mennessä toteutuneet tapaamiset jaettuna pyynnöillä, joiden viimeinen päivä oli tässä kuussa ja on mennyt. Määräajassa evätyt ja perutut eivät ole mukana.',
    'pyynnöt, joiden viimeinen päivä on mennyt',
    'ei erääntyneitä pyyntöjä',
  ],
  meetingsAhead: [
    'Tapaamispyynnöt, viimeinen päivä edessä',
    'Pyynnöt, joiden viimeinen päivä on tässä kuussa mutta ei ole vielä mennyt. Eivät ole mukana osuudessa.',
  ],
  meetingsEnded: [
    'Tapaamispyynnöt, evätyt ja perutut',
    'Pyynnöt, joiden viimeinen päivä oli tässä kuussa ja jotka evättiin tai asiakas perui viimeistään silloin. Eivät ole mukana osuudessa.',
  ],
  contactAnswerMedian: [
    'Kela-pyynnön läpimeno, mediaani',
    'Arkipäivät yhteydenottopyynnöstä Kelan vastaukseen, mediaani kuukauden aikana vastatuista. Sama päivä on 0.',
    'vastatut yhteydenottopyynnöt',
    'ei vastattuja pyyntöjä',
  ],
  mattersClosed: [
    'Päätetyt asiat',
    'Kuukauden aikana päätetyt asiat. Uudelleen avattu asia lasketaan vasta, kun se päätetään.',
  ],
  passesPerMatter: [
    'Siirtojen ketju (luukut), siirtoja asiaa kohti',
    'Montako kertaa kuukauden aikana päätetty asia siirtyi tai palautettiin työntekijältä toiselle ennen päättämistä, keskiarvo. Asia, jonka sama työntekijä hoiti alusta loppuun, on mukana nollana.',
    'päätetyt asiat',
    'ei päätettyjä asioita',
  ],
  passedTwiceShare: [
    'Siirtojen ketju (luukut), vähintään kaksi siirtoa',
    'Asiat, jotka siirtyivät tai palautettiin vähintään kaksi kertaa, jaettuna kuukauden aikana päätetyillä asioilla.',
    'päätetyt asiat',
    'ei päätettyjä asioita',
  ],
  workersPerMatter: [
    'Siirtojen ketju (luukut), työntekijöitä asiaa kohti',
    'Montako eri työntekijää kuukauden aikana päätetyllä asialla on ollut, keskiarvo.',
    'päätetyt asiat',
    'ei päätettyjä asioita',
  ],
  needMetShare: [
    'Tuen saaneet',
    'Päätetyt asiat, joissa asiakas sanoi saaneensa kokonaan tai osittain sen, mitä tarvitsi, jaettuna asioilla, joissa asiakas vastasi. Jakaja on vastausten määrä.',
    'asiat, joissa asiakas vastasi',
    'ei vastauksia',
  ],
  deskQuestions: [
    'Kela-kysymykset tiskillä',
    'Toimiston tiskillä kuukauden aikana lasketut Kela-kysymykset. Perutut painallukset eivät ole mukana.',
  ],
  eventsHeld: [
    'Pidetyt tapahtumat',
    'Tapahtumat ja jalkautumiset, joiden kävijämäärä on kirjattu. Mukana myös ne, joihin kukaan ei tullut.',
  ],
  eventsUnreported: [
    'Tapahtumat, joiden kävijämäärä on kirjaamatta',
    'Tapahtumat, joiden päivä on tullut mutta joiden kävijämäärää ei ole kirjattu. Eivät ole mukana muissa luvuissa.',
  ],
  eventVisitors: ['Tapahtumissa tavoitetut', 'Pidetyissä tapahtumissa kohdatut ihmiset. Nolla on tulos.'],
  eventNewVisitors: [
    'Tavoitetuista palveluille uusia',
    'Kohdatuista ne, jotka eivät olleet aiemmin palveluissa. Laskettu tapahtumista, joissa se kirjattiin.',
  ],
  eventVisitorsPerHour: [
    'Tapahtumassa tavoitettuja tunnissa',
    'Kohdatut ihmiset jaettuna pidettyjen tapahtumien kestolla. Nolla on tulos.',
    'pidettyjen tapahtumien minuutit (60 on tunti)',
    'ei tapahtumia',
  ],
});

const sv = worded({
  incoming: [
    'Inkomna samtal',
    'Besvarade och obesvarade samtal som började under servicetiden på en öppen dag.',
  ],
  answered: [
    'Besvarade samtal',
    'Samtal som började under servicetiden och som besvarades. Samtal utan ärende är med.',
  ],
  missed: ['Obesvarade samtal', 'Samtal som började under servicetiden och som inte hann besvaras.'],
  outside: [
    'Samtal utanför servicetiden',
    'Samtal som började utanför servicetiden eller på en stängd dag. De ingår inte i någon andel.',
  ],
  nonCases: ['Samtal utan ärende', 'Besvarade samtal utan ärende: fel nummer, tyst samtal, tack.'],
  answerRate: ['Svarsprocent', 'Besvarade samtal delat med inkomna.', 'inkomna samtal', 'inga samtal'],
  callsPerDayMin: [
    'Samtal per öppen dag, minst',
    'Inkomna samtal den lugnaste bemannade öppna dagen. Dagar utan samtal är med, stängda och obemannade dagar inte.',
    'bemannade öppna dagar',
    'inga öppna dagar',
  ],
  callsPerDayMedian: [
    'Samtal per öppen dag, median',
    'Medianen av inkomna samtal under bemannade öppna dagar. Dagar utan samtal är med.',
    'bemannade öppna dagar',
    'inga öppna dagar',
  ],
  callsPerDayMean: [
    'Samtal per öppen dag, medeltal',
    'Inkomna samtal under bemannade öppna dagar delat med antalet sådana dagar. Dagar utan samtal är med.',
    'bemannade öppna dagar',
    'inga öppna dagar',
  ],
  callsPerDayMax: [
    'Samtal per öppen dag, högst',
    'Inkomna samtal den livligaste bemannade öppna dagen.',
    'bemannade öppna dagar',
    'inga öppna dagar',
  ],
  closedDays: [
    'Stängda dagar',
    'Dagar då telefonen inte är öppen: veckoslut, helgdagar, aftnar och egna stängningar. De ingår inte i medeltalen.',
  ],
  unstaffedDays: [
    'Obemannade öppna dagar',
    'Öppna dagar för vilka ingen telefontur hade utsetts. De ingår inte i medeltalen.',
  ],
  coverage: [
    'Bemanningsgrad',
    'Öppna dagar med både en utsedd person och en ersättare delat med öppna dagar.',
    'öppna dagar',
    'inga öppna dagar',
  ],
  resolvedShare: [
    'Skött under samtalet',
    'Samtal där ärendet sköttes genast delat med besvarade samtal med ärende.',
    'besvarade samtal med ärende',
    'inga samtal',
  ],
  handedOverShare: [
    'Överföring till egen kontaktperson',
    'Samtal som överfördes till egen kontaktperson delat med besvarade samtal med ärende.',
    'besvarade samtal med ärende',
    'inga samtal',
  ],
  handoversInTime: [
    'Överföring till egen kontaktperson, mottagen inom utsatt tid',
    'Överföringar som skickades under perioden och som någon tog emot senast på förfallodagen, delat med överföringar som är mottagna eller vars förfallodag har gått.',
    'överföringar som är mottagna eller vars förfallodag har gått',
    'inga överföringar',
  ],
  handoversAhead: [
    'Överföring till egen kontaktperson, förfallodagen framför',
    'Överföringar som skickades under perioden, som ingen har tagit emot och vars förfallodag inte har gått. De ingår inte i andelen.',
  ],
  sameDayCallBacks: [
    'Återuppringning samma vardag',
    'De som nåddes samma dag som löftet gavs eller samtalet blev obesvarat, dividerat med alla som utlovades ett samtal eller vars samtal inte besvarades.',
    'utlovade återuppringningar och obesvarade samtal',
    'inga återuppringningar',
  ],
  durationMedian: [
    'Samtalets längd, median',
    'Medianlängden för besvarade samtal med säkra klockslag.',
    'samtal med säkra tider',
    'inga samtal',
  ],
  durationMean: [
    'Samtalets längd, medeltal',
    'Medellängden för besvarade samtal med säkra klockslag.',
    'samtal med säkra tider',
    'inga samtal',
  ],
  wrapUpMinutes: ['Efterarbete sammanlagt', 'Minuter av efterarbete för besvarade samtal sammanlagt.'],
  wrapUpPerStaffedDay: [
    'Efterarbete per bemannad dag',
    'Minuter av efterarbete delat med bemannade öppna dagar.',
    'bemannade öppna dagar',
    'inga öppna dagar',
  ],
  bigCaseDays: ['Dagar med ett stort fall', 'Dagar då minst ett samtal märktes som ett stort fall.'],
  kelaPlanned: ['FPA-tider, planerade', 'Tider enligt veckomallen och på extra dagar.'],
  kelaBlocked: [
    'FPA-tider, i annan användning',
    'Tider som gick till annat än klienter: gemensamma möten, konsultationer, evenemang.',
  ],
  kelaUsable: ['FPA-tider, tillgängliga', 'Planerade tider minus tider i annan användning.'],
  kelaUsed: [
    'FPA-tider, använda',
    'Tillgängliga tider då en klient betjänades (bokad eller utan tidsbokning) eller den bokade uteblev.',
  ],
  kelaUse: [
    'Användning av FPA-tiderna',
    'Tid för genomförda bokningar, uteblivna och betjänade utan tidsbokning delat med den tillgängliga tiden. Klienter som tagits emellan är inte med.',
    'tillgängliga minuter',
    'inga FPA-dagar',
  ],
  kelaSlotUse: [
    'Användning av FPA-tiderna i tider',
    'Använda tider delat med tillgängliga tider.',
    'tillgängliga tider',
    'inga FPA-dagar',
  ],
  kelaFulfilled: [
    'FPA-tider, genomförda',
    'Bokningar där klienten betjänades. Hållna gemensamma möten är med.',
  ],
  kelaNoShow: ['FPA-tider, uteblivna', 'Bokningar till vilka klienten inte kom.'],
  kelaNoShowShare: [
    'Andel uteblivna',
    'Uteblivna delat med genomförda och uteblivna sammanlagt.',
    'genomförda och uteblivna',
    'inga bokningar',
  ],
  kelaCancelled: [
    'FPA-tider, avbokade',
    'Avbokade bokningar, även sent avbokade. Ombokade till en annan tid är inte med.',
  ],
  kelaLateCancelled: [
    'FPA-tider, sent avbokade',
    'Avbokade bokningar vars tid inte längre hann ges åt någon annan.',
  ],
  walkInsServed: ['Utan tidsbokning, betjänade', 'Klienter som kom utan tidsbokning och betjänades.'],
  walkInsLeft: ['Utan tidsbokning, gick', 'Klienter som kom utan tidsbokning och gick före sin tur.'],
  walkInsNotServed: [
    'Utan tidsbokning, kunde inte betjänas',
    'Klienter som kom utan tidsbokning och stannade men inte kunde betjänas, till exempel för att tiden tog slut.',
  ],
  waitingMedian: [
    'Väntetid utan tidsbokning, median',
    'Väntan från ankomst till att servicen började, för betjänade utan tidsbokning.',
    'betjänade utan tidsbokning',
    'inga betjänade utan tidsbokning',
  ],
  waitingNinetieth: [
    'Väntetid utan tidsbokning, 90\u00a0%',
    'Nio av tio betjänade utan tidsbokning väntade högst så här länge.',
    'betjänade utan tidsbokning',
    'inga betjänade utan tidsbokning',
  ],
  bookedWaitingMedian: [
    'Väntetid för bokade, median',
    'Väntan för dem som bokat tid tills servicen började: från den bokade starten, för dem som kom sent från ankomsten.',
    'bokningar där ankomst och start är antecknade',
    'inga antecknade ankomster',
  ],
  bookedWaitingNinetieth: [
    'Väntetid för bokade, 90\u00a0%',
    'Nio av tio som bokat tid väntade högst så här länge.',
    'bokningar där ankomst och start är antecknade',
    'inga antecknade ankomster',
  ],
  squeezeIns: [
    'Tagna emellan',
    'Klienter som av ett angivet skäl togs emellan tiderna. De är varken kapacitet eller användning.',
  ],
  firstFreeSlot: [
    'FPA-tider, 1:a lediga tiden',
    'Vardagar från den dag då rapporten görs till den första lediga FPA-tiden. Samma dag är 0. Av flera verksamhetsställen räknas den närmaste. Talet gäller stunden då rapporten görs, så en period som har gått har inget. Tider söks 60 dagar framåt.',
    '',
    'inga lediga',
  ],
  thirdFreeSlot: [
    'FPA-tider, 3:e lediga tiden',
    'Vardagar från den dag då rapporten görs till den tredje lediga FPA-tiden. I övrigt som den 1:a lediga tiden.',
    '',
    'inga lediga',
  ],
  meetingsAsked: [
    'Begäranden om möte',
    'Begäranden under månaden om att personligen få träffa en tjänsteman vid FPA (lagen om utkomststöd 14 d §).',
  ],
  meetingsInTime: [
    'Möte inom 7 vardagar',
    'Möten som ordnades senast den sista dagen delat med begäranden vars sista dag var i månaden och har gått. Begäranden som avslogs eller återtogs i tid ingår inte.',
    'begäranden vars sista dag har gått',
    'inga förfallna begäranden',
  ],
  meetingsAhead: [
    'Begäranden om möte, sista dagen kvar',
    'Begäranden vars sista dag är i månaden men inte har gått ännu. De ingår inte i andelen.',
  ],
  meetingsEnded: [
    'Begäranden om möte, avslagna och återtagna',
    'Begäranden vars sista dag var i månaden och som avslogs eller återtogs av klienten senast då. De ingår inte i andelen.',
  ],
  contactAnswerMedian: [
    'Från FPA-begäran till svar, median',
    'Vardagar från en begäran om kontakt till FPA:s svar, medianen av dem som besvarades under månaden. Samma dag är 0.',
    'besvarade begäranden om kontakt',
    'inga besvarade begäranden',
  ],
  mattersClosed: [
    'Avslutade ärenden',
    'Ärenden som avslutades under månaden. Ett ärende som öppnats på nytt räknas först när det avslutas.',
  ],
  passesPerMatter: [
    'Överföringskedjan (luckorna), överföringar per ärende',
    'Hur många gånger ett ärende som avslutades under månaden överfördes eller returnerades från en anställd till en annan före avslutandet, medeltal. Ett ärende som samma anställd skötte hela vägen är med som noll.',
    'avslutade ärenden',
    'inga avslutade ärenden',
  ],
  passedTwiceShare: [
    'Överföringskedjan (luckorna), minst två överföringar',
    'Ärenden som överfördes eller returnerades minst två gånger, delat med de ärenden som avslutades under månaden.',
    'avslutade ärenden',
    'inga avslutade ärenden',
  ],
  workersPerMatter: [
    'Överföringskedjan (luckorna), anställda per ärende',
    'Hur många olika anställda ett ärende som avslutades under månaden har haft, medeltal.',
    'avslutade ärenden',
    'inga avslutade ärenden',
  ],
  needMetShare: [
    'Fick stöd',
    'Avslutade ärenden där klienten sade sig ha fått det som behövdes, helt eller delvis, delat med de ärenden där klienten svarade. Divisorn är antalet svar.',
    'ärenden där klienten svarade',
    'inga svar',
  ],
  deskQuestions: [
    'FPA-frågor vid disken',
    'FPA-frågor som räknades vid byråns disk under månaden. Ångrade tryckningar är inte med.',
  ],
  eventsHeld: [
    'Hållna evenemang',
    'Evenemang och uppsökande arbete vars besökarantal har antecknats. Även de dit ingen kom är med.',
  ],
  eventsUnreported: [
    'Evenemang vars besökarantal inte har antecknats',
    'Evenemang vars dag har kommit men vars besökarantal inte har antecknats. De är inte med i de andra talen.',
  ],
  eventVisitors: ['Nådda vid evenemang', 'Personer som möttes vid hållna evenemang. Noll är ett resultat.'],
  eventNewVisitors: [
    'Av de nådda nya för tjänsterna',
    'De av de mötta som inte tidigare hade anlitat tjänsterna. Räknat på de evenemang där det antecknades.',
  ],
  eventVisitorsPerHour: [
    'Nådda per evenemangstimme',
    'Mötta personer delade med de hållna evenemangens längd. Noll är ett resultat.',
    'de hållna evenemangens minuter (60 är en timme)',
    'inga evenemang',
  ],
});

const en = worded({
  incoming: [
    'Incoming calls',
    'Answered and missed calls that began inside the service hours of an open day.',
  ],
  answered: [
    'Answered calls',
    'Calls that began inside the service hours and were answered. Calls that were not a case are included.',
  ],
  missed: ['Missed calls', 'Calls that began inside the service hours and were not answered.'],
  outside: [
    'Calls outside the hours',
    'Calls that began outside the service hours or on a closed day. They are in no share.',
  ],
  nonCases: ['Calls without a case', 'Answered calls that were not a case: wrong number, silent, thanks.'],
  answerRate: ['Answer rate', 'Answered calls divided by incoming calls.', 'incoming calls', 'no calls'],
  callsPerDayMin: [
    'Calls per open day, fewest',
    'Incoming calls of the quietest staffed open day. Days without calls are included, closed and unstaffed days are not.',
    'staffed open days',
    'no open days',
  ],
  callsPerDayMedian: [
    'Calls per open day, median',
    'Median of the incoming calls of staffed open days. Days without calls are included.',
    'staffed open days',
    'no open days',
  ],
  callsPerDayMean: [
    'Calls per open day, mean',
    'Incoming calls of staffed open days divided by the number of those days. Days without calls are included.',
    'staffed open days',
    'no open days',
  ],
  callsPerDayMax: [
    'Calls per open day, most',
    'Incoming calls of the busiest staffed open day.',
    'staffed open days',
    'no open days',
  ],
  closedDays: [
    'Closed days',
    'Days on which the line is not open: weekends, public holidays, eves and own closures. They are in no mean.',
  ],
  unstaffedDays: ['Unstaffed open days', 'Open days for which nobody was named. They are in no mean.'],
  coverage: [
    'Duty coverage',
    'Open days with both a named person and a named deputy divided by open days.',
    'open days',
    'no open days',
  ],
  resolvedShare: [
    'Resolved in the call',
    'Calls in which the matter was settled at once divided by answered calls with a case.',
    'answered calls with a case',
    'no calls',
  ],
  handedOverShare: [
    'Handed over to key worker',
    'Calls handed over to a key worker divided by answered calls with a case.',
    'answered calls with a case',
    'no calls',
  ],
  handoversInTime: [
    'Handed over to the own worker, taken in time',
    'Handovers sent in the period that somebody took by their due day, divided by those that have been taken or whose due day has passed.',
    'handovers that have been taken or whose due day has passed',
    'no handovers',
  ],
  handoversAhead: [
    'Handed over to the own worker, due day ahead',
    'Handovers sent in the period that nobody has taken yet and whose due day has not passed. They are in no share.',
  ],
  sameDayCallBacks: [
    'Called back on the same working day',
    'Those reached on the day of the promise or of the missed call, divided by all who were promised a call or whose call was not answered.',
    'promised callbacks and missed calls',
    'no callbacks',
  ],
  durationMedian: [
    'Call duration, median',
    'Median duration of answered calls whose times are sure.',
    'calls with sure times',
    'no calls',
  ],
  durationMean: [
    'Call duration, mean',
    'Mean duration of answered calls whose times are sure.',
    'calls with sure times',
    'no calls',
  ],
  wrapUpMinutes: ['Wrap-up, total', 'Minutes of work after answered calls, all together.'],
  wrapUpPerStaffedDay: [
    'Wrap-up per staffed day',
    'Minutes of work after calls divided by staffed open days.',
    'staffed open days',
    'no open days',
  ],
  bigCaseDays: ['Days with a big case', 'Days on which at least one call was marked as a big case.'],
  kelaPlanned: ['Kela slots, planned', 'Slots of the weekly template and of extra days.'],
  kelaBlocked: [
    'Kela slots, in other use',
    'Slots taken by something else than clients: joint meetings, consultations, events.',
  ],
  kelaUsable: ['Kela slots, usable', 'Planned slots less those in other use.'],
  kelaUsed: [
    'Kela slots, used',
    'Usable slots in which a client was served (booked or walk-in) or the booked client did not come.',
  ],
  kelaUse: [
    'Use of Kela time',
    'Time taken by fulfilled bookings, no-shows and served walk-ins divided by the usable time. Squeeze-ins are left out.',
    'usable minutes',
    'no Kela days',
  ],
  kelaSlotUse: ['Use of Kela slots', 'Used slots divided by usable slots.', 'usable slots', 'no Kela days'],
  kelaFulfilled: [
    'Kela slots, fulfilled',
    'Bookings in which the client was served. Joint meetings that were held are included.',
  ],
  kelaNoShow: ['Kela slots, no-show', 'Bookings to which the client did not come.'],
  kelaNoShowShare: [
    'Share of no-shows',
    'No-shows divided by fulfilled bookings and no-shows together.',
    'fulfilled and no-show',
    'no bookings',
  ],
  kelaCancelled: [
    'Kela slots, cancelled',
    'Cancelled bookings, late ones included. Bookings moved to another time are left out.',
  ],
  kelaLateCancelled: [
    'Kela slots, cancelled late',
    'Cancelled bookings whose time could no longer be given to somebody else.',
  ],
  walkInsServed: ['Walk-ins, served', 'Clients who came without a booking and were served.'],
  walkInsLeft: ['Walk-ins, left', 'Clients who came without a booking and left before their turn.'],
  walkInsNotServed: [
    'Walk-ins, could not be served',
    'Clients who came without a booking and stayed but could not be served, for example because time ran out.',
  ],
  waitingMedian: [
    'Waiting of walk-ins, median',
    'Wait of served walk-ins from arrival to the beginning of service.',
    'served walk-ins',
    'no served walk-ins',
  ],
  waitingNinetieth: [
    'Waiting of walk-ins, 90%',
    'Nine of ten served walk-ins waited at most this long.',
    'served walk-ins',
    'no served walk-ins',
  ],
  bookedWaitingMedian: [
    'Waiting of booked clients, median',
    'Wait of booked clients until the service began: from the booked start, for those who were late from arrival.',
    'bookings with arrival and beginning marked',
    'no marked arrivals',
  ],
  bookedWaitingNinetieth: [
    'Waiting of booked clients, 90%',
    'Nine of ten booked clients waited at most this long.',
    'bookings with arrival and beginning marked',
    'no marked arrivals',
  ],
  squeezeIns: [
    'Squeeze-ins',
    'Clients taken between the slots for a stated reason. They are neither capacity nor use.',
  ],
  firstFreeSlot: [
    'Kela slots, 1st free slot',
    'Working days from the day of making to the first free Kela slot. The same day is 0. Of several offices the nearest is counted. A figure of the moment of making, so a past period has none. Slots are looked for 60 days ahead.',
    '',
    'none free',
  ],
  thirdFreeSlot: [
    'Kela slots, 3rd free slot',
    'Working days from the day of making to the third free Kela slot. Otherwise as the 1st free slot.',
    '',
    'none free',
  ],
  meetingsAsked: [
    'Meeting requests',
    'Requests made in the month to meet an official of Kela in person (Act on Social Assistance, section 14 d).',
  ],
  meetingsInTime: [
    'Met within 7 working days',
    'Meetings held by the last day divided by the requests whose last day was in the month and has passed. Those refused or withdrawn in time are not counted.',
    'requests whose last day has passed',
    'no requests due',
  ],
  meetingsAhead: [
    'Meeting requests, last day ahead',
    'Requests whose last day is in the month but has not passed yet. They are not in the share.',
  ],
  meetingsEnded: [
    'Meeting requests, refused or withdrawn',
    'Requests whose last day was in the month and that were refused, or withdrawn by the client, by then. They are not in the share.',
  ],
  contactAnswerMedian: [
    'From contact request to answer, median',
    'Working days from a contact request to Kela’s answer, the median of those answered in the month. The same day is 0.',
    'answered contact requests',
    'no answered requests',
  ],
  mattersClosed: [
    'Closed matters',
    'Matters that were closed in the month. One that was opened again is counted when it is closed.',
  ],
  passesPerMatter: [
    'Chain of handovers, passes per matter',
    'How many times a matter that was closed in the month was handed over or returned from one worker to another before its closing, the mean. One that the same worker saw through is counted as zero.',
    'closed matters',
    'no closed matters',
  ],
  passedTwiceShare: [
    'Chain of handovers, passed twice or more',
    'Matters that were handed over or returned at least twice, divided by the matters closed in the month.',
    'closed matters',
    'no closed matters',
  ],
  workersPerMatter: [
    'Chain of handovers, workers per matter',
    'How many different workers a matter that was closed in the month has had, the mean.',
    'closed matters',
    'no closed matters',
  ],
  needMetShare: [
    'Received support',
    'Closed matters in which the client said they got what they needed, wholly or in part, divided by the matters in which the client answered. The divisor is the number of answers.',
    'matters in which the client answered',
    'no answers',
  ],
  deskQuestions: [
    'Kela questions at the desk',
    'Questions about Kela counted at the office’s desk in the month. Presses taken back are not among them.',
  ],
  eventsHeld: [
    'Events held',
    'Events and outreach whose head count is recorded, those to which nobody came included.',
  ],
  eventsUnreported: [
    'Events whose head count is not recorded',
    'Events whose day has come but whose head count is not recorded. They are in no other figure.',
  ],
  eventVisitors: ['People met at events', 'People met at the events that were held. Zero is a result.'],
  eventNewVisitors: [
    'Of the people met new to services',
    'Those of the people met who had not been in services before. From the events in which it was recorded.',
  ],
  eventVisitorsPerHour: [
    'People met per hour of events',
    'People met divided by the length of the events that were held. Zero is a result.',
    'minutes of the events that were held (60 is an hour)',
    'no events',
  ],
});

/** Every figure of the month's report: the same words on the screen and in every file. */
export const figureWords: Record<Language, Record<FigureKey, FigureWords>> = { fi, sv, en };
