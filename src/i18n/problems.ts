import type { AnchorProblemCode } from '#domain/audit/anchor.ts';
import type { AbsenceProblemCode } from '#domain/absences/check-absence.ts';
import type { BookingProblemCode } from '#domain/bookings/check-booking.ts';
import type { CallProblemCode } from '#domain/calls/check-call.ts';
import type { CallTopicProblemCode } from '#domain/call-topics/check-topic.ts';
import type { CallCodeProblem } from '#domain/calls/check-codes.ts';
import type { CallTimesProblemCode } from '#domain/calls/check-times.ts';
import type { EntryProblemCode } from '#domain/directory/check-entry.ts';
import type { EventProblemCode } from '#domain/events/check-event.ts';
import type { EventReportProblemCode } from '#domain/events/check-report.ts';
import type { HandoverProblemCode } from '#domain/handovers/check-handover.ts';
import type { ClientProblem } from '#domain/identity/check-client.ts';
import type { ClosingProblem } from '#domain/joint-meetings/check-closing.ts';
import type { MeetingTimeProblem } from '#domain/joint-meetings/check-meeting-time.ts';
import type { PermissionProblem } from '#domain/joint-meetings/permission.ts';
import type { ExceptionProblemCode } from '#domain/kela-days/check-exception.ts';
import type { TemplateProblemCode } from '#domain/kela-days/check-template.ts';
import type { ContactRequestProblemCode } from '#domain/contact-requests/check-request.ts';
import type { SecretProblemCode } from '#domain/credentials/check-secret.ts';
import type { TallyProblem } from '#domain/desk-tally/tally-keys.ts';
import type { MailDropProblemCode } from '#domain/mail-drop/check-time.ts';
import type { PromiseProblemCode } from '#domain/promises/check-promise.ts';
import type { MeetingRequestProblemCode } from '#domain/meeting-requests/check-request.ts';
import type { SeriesProblemCode } from '#domain/consultations/series.ts';
import type { PatternProblemCode } from '#domain/duty-shifts/pattern.ts';
import type { LineExceptionProblemCode } from '#domain/service-hours/exception.ts';
import type { ServiceHoursProblemCode } from '#domain/service-hours/check-service-hours.ts';
import type { MappingProblem } from '#domain/old-figures/mapping.ts';
import type { GuideProblemCode } from '#domain/guides/check-guide.ts';
import type { PublishedTimeProblem } from '#domain/publishing/published-time.ts';
import { defineWords } from './catalogue.ts';

/** What the rules may find wrong with a field. A code that a rule adds does not compile until it has its sentence here. */
export type RuleProblemCode =
  | AbsenceProblemCode
  | BookingProblemCode
  | CallCodeProblem['code']
  | CallProblemCode
  | CallTopicProblemCode
  | CallTimesProblemCode
  | ClientProblem['code']
  | EntryProblemCode
  | EventProblemCode
  | EventReportProblemCode
  | ClosingProblem['code']
  | HandoverProblemCode
  | ExceptionProblemCode
  | AnchorProblemCode
  | GuideProblemCode
  | MeetingTimeProblem['code']
  | PermissionProblem['code']
  | ContactRequestProblemCode
  | MailDropProblemCode
  | MappingProblem
  | TallyProblem['code']
  | MeetingRequestProblemCode
  | PromiseProblemCode
  | SeriesProblemCode
  | PatternProblemCode
  | LineExceptionProblemCode
  | SecretProblemCode
  | ServiceHoursProblemCode
  | TemplateProblemCode;

/** What the service and the schemas of the contract may find beside the rules. */
export type OtherProblemCode =
  | 'identityCode'
  | 'notInForce'
  | 'administratorMissing'
  | 'adviserHasDays'
  | 'notAReceiver'
  | 'inAnotherMatter'
  | 'notOnTheLine'
  | 'away'
  | 'adviserAway'
  | 'meetsDuties'
  | 'lineClosedDay'
  | 'afterPattern'
  | 'notAnEarlierCall'
  | 'handoverIsSent'
  | 'promiseIsMade'
  | 'notKelaAdviser'
  | 'notOfTheOffice'
  | 'officeClosed'
  | 'alreadyTakesPart'
  | 'bookAsJointMeeting'
  | 'outsideCalendar'
  | PublishedTimeProblem
  | 'periodTooLong'
  | 'changesPast'
  | 'closedDay'
  | 'rangeTooLong'
  | 'reused'
  | 'notAccepted'
  | 'recoveryKeyNotTaken'
  | 'recoveryKeyMistyped'
  | 'lastGroupWrong'
  | `place_${'notAbsolute' | 'missing' | 'sameFolder' | 'notWritable' | 'full' | 'failed'}`
  | 'secretsDiffer'
  | 'textTooLong'
  | 'freeSlotsGo'
  | 'afterSeries'
  | 'fileTooLarge'
  | 'notACalendar'
  | 'directoryTooLarge'
  | 'notADirectory'
  | 'oldFiguresTooLarge'
  | 'protectedFile'
  | 'oldExcel'
  | 'notATable'
  | 'emptyTable'
  | 'tooManyRows'
  | 'tooLargeInside'
  | 'tooManyTimes'
  | 'notATime';

export type ProblemCode = RuleProblemCode | OtherProblemCode;

/** A sentence by the field: what is wrong and what to do. */
export const problemWords = defineWords({
  fi: {
    passwordTooShort: 'Salasanassa on oltava vähintään 12 merkkiä. Muutaman sanan lause on helppo muistaa.',
    passwordObvious:
      'Salasana on helppo arvata. Älä käytä omaa nimeäsi, toimiston nimeä tai tavallista salasanaa.',
    pinNotDigits: 'PIN-koodissa on vähintään kuusi numeroa eikä muita merkkejä.',
    pinObvious: 'PIN-koodi on helppo arvata. Älä käytä peräkkäisiä tai toistuvia numeroita.',
    pinNotForAdministrator: 'Pääkäyttäjällä on oltava salasana. PIN-koodi ei riitä.',
    secretsDiffer: 'Kirjoitit sen kahdella tavalla. Kirjoita molempiin kohtiin sama.',
    missing: 'Täytä tämä kohta.',
    absenceTooLong: 'Poissaolo on enintään vuoden mittainen. Merkitse pidempi osissa.',
    meetsDuties: 'Muutos koskee päivystysvuoroja. Katso, mitkä ne ovat, ja merkitse ne nähdyksi.',
    lineClosedDay: 'Toimisto on silloin kiinni. Vastaa, onko neuvontapuhelin silti auki.',
    patternTooLong: 'Viikkopohja on enintään vuoden mittainen. Tee sen jälkeen uusi.',
    afterPattern: 'Päivä on viikkopohjan viimeisen päivän jälkeen.',
    absenceOverlaps: 'Henkilölle on jo merkitty poissaolo näille päiville. Muuta sitä.',
    away: 'Henkilö on silloin poissa. Valitse toinen.',
    adviserAway: 'Kelan neuvojan poissaolo merkitään Kela-päivän poikkeuksena asetuksissa.',
    endBeforeStart: 'Loppu ei voi olla ennen alkua.',
    endNotAfterStart: 'Loppuajan on oltava alkuajan jälkeen.',
    offGrid: 'Anna aika viiden minuutin tarkkuudella, esimerkiksi 9.05.',
    wrapUpNotAllowed: 'Jälkityön kesto on 0–600 minuuttia.',
    notWithThisOutcome: 'Tämä ei kuulu valittuun lopputulokseen.',
    dueBeforeCall: 'Määräaika ei voi olla ennen puhelua.',
    inThePast: 'Aika on jo mennyt. Merkitse jälkikirjaukseksi, jos kirjaat sen jälkikäteen.',
    lateEntryNotPast: 'Jälkikirjaus koskee mennyttä aikaa, ja tämä aika on vielä edessä.',
    timeGone: 'Aika on jo mennyt. Valitse toinen aika.',
    outsideHours: 'Kelan neuvoja ei ole paikalla koko aikaa. Valitse aika Kela-päivän sisältä.',
    noPermissionToInvite: 'Kirjaa ensin, mihin asiakas on antanut luvan. Ilman lupaa ketään ei voi kutsua.',
    permissionWithdrawn: 'Asiakas on perunut lupansa. Ketään ei voi enää kutsua.',
    notAParticipant: 'Valitse joku tapaamisen osallistujista.',
    beforeMeeting: 'Päivä ei voi olla ennen tapaamista.',
    bookAsJointMeeting:
      'Tee yhteistapaaminen kohdassa Yhteistapaamiset. Siellä kirjataan ensin asiakkaan lupa.',
    notKelaAdviser: 'Valitse Kelan neuvoja.',
    notOfTheOffice: 'Henkilö ei ole silloin enää töissä täällä. Valitse toinen.',
    officeClosed: 'Toimisto on silloin suljettu. Valitse toinen päivä.',
    alreadyTakesPart: 'Sama henkilö on jo mukana.',
    dayClosed: 'Silloin ei ole Kela-päivää.',
    outsideSlots: 'Aika ei ole Kela-päivän aikojen sisällä.',
    reasonMissing: 'Kirjoita syy.',
    beforeRequest: 'Päivä ei voi olla ennen pyyntöä.',
    notWithoutPermission:
      'Ilman asiakkaan lupaa kysy nimettömästi: ei nimeä eikä numeroa, ja toimisto kertoo vastauksen.',
    phoneMissing: 'Anna numero, johon Kela soittaa.',
    rangeReversed: 'Viimeinen päivä ei voi olla ennen ensimmäistä.',
    notTwoLetters: 'Kirjoita kaksi kirjainta.',
    lettersTaken: 'Kirjaimet ovat jo toisella aiheella samaan aikaan. Valitse muut.',
    hoursMissing: 'Anna alkuaika ja loppuaika.',
    slotLengthNotAllowed: 'Ajan pituus on 5–240 minuuttia viiden minuutin välein.',
    slotLongerThanHours: 'Yksi aika on pidempi kuin koko Kela-päivä.',
    bufferNotAllowed: 'Väli on 0–240 minuuttia viiden minuutin välein.',
    breakOutsideHours: 'Tauon on oltava Kela-päivän aikojen sisällä.',
    breaksOverlap: 'Tauot menevät päällekkäin.',
    everyWeeksNotAllowed: 'Viikkoväli on 1–52 viikkoa.',
    validityReversed: 'Voimassaolo ei voi päättyä ennen alkamistaan.',
    weekdaysMissing: 'Valitse ainakin yksi viikonpäivä.',
    administratorMissing: 'Ainakin yhdellä on oltava pääkäyttäjän rooli, jotta asetuksia voi muuttaa.',
    adviserHasDays: 'Henkilöllä on vielä Kela-päiviä. Anna viimeinen työpäivä tai päätä Kela-päivät ensin.',
    notAReceiver: 'Hän ei voi ottaa siirtoja vastaan. Valitse neuvontapuhelimen ohjaaja tai omatyöntekijä.',
    toOneself: 'Valitse vastaanottajaksi joku muu kuin itsesi.',
    inAnotherMatter: 'Tämä kuuluu jo toiseen asiaan. Poista se ensin sieltä.',
    notOnTheLine: 'Hän ei päivystä neuvontapuhelimessa silloin. Valitse neuvontapuhelimen ohjaaja.',
    notAnEarlierCall: 'Valitse tallennettu puhelu, joka on alkanut ennen tätä.',
    handoverIsSent:
      'Siirto on jo lähetetty, joten lopputulos pysyy. Siirron vaiheet näkyvät Siirrot-osiossa.',
    promiseIsMade:
      'Takaisinsoitto on jo luvattu, joten lopputulos pysyy. Merkitse soitto tehdyksi lupauksista.',
    samePerson: 'Varahenkilön on oltava joku muu kuin päivystäjä.',
    inTheFuture: 'Aika on vasta edessä. Tarkista päivä ja kellonaika.',
    tooLongAgo: 'Aika on yli vuoden takaa. Tarkista päivä.',
    tooLong: 'Puhelu ei voi kestää yli 12 tuntia. Tarkista alku ja loppu.',
    unknownCode: 'Valitse luettelosta.',
    notPublishedPeriod:
      'Julkaistava raportti tehdään kuukaudesta, neljännesvuodesta (tammi–maaliskuu ja niin edelleen) tai kalenterivuodesta. Valitse niistä jokin.',
    publishedTooEarly:
      'Jakso on kesken. Julkaistava raportti voidaan tehdä, kun jakson viimeinen päivä on ohi.',
    periodTooLong: 'Raportti kattaa enintään kolme vuotta. Lyhennä aikaväliä.',
    outsideCalendar: 'Ohjelma ei tunne tämän vuoden pyhäpäiviä. Valitse toinen päivä.',
    changesPast: 'Menneitä päiviä ei voi muuttaa. Valitse tämä päivä tai myöhempi.',
    closedDay: 'Toimisto on silloin kiinni. Valitse, pidetäänkö Kela-päivä silti.',
    rangeTooLong: 'Poikkeus kestää enintään 366 päivää. Tee pidemmästä muutoksesta uusi Kela-päivän versio.',
    reused: 'Pyyntö on jo käytetty. Yritä uudelleen.',
    notAccepted: 'Tarkista tämä kohta.',
    recoveryKeyMistyped: 'Palautusavain ei kelpaa. Tarkista merkit ja yritä uudelleen.',
    lastGroupWrong: 'Merkit eivät ole avaimen viimeinen ryhmä. Katso ne tulosteesta.',
    place_notAbsolute: 'Kirjoita kansion koko polku, esimerkiksi E:\\varmuuskopiot.',
    place_missing: 'Kansiota ei löydy. Tarkista, että levy tai muistitikku on kytketty.',
    place_sameFolder: 'Kansio on samassa paikassa kuin tietokanta. Valitse toinen levy.',
    place_notWritable: 'Kansioon ei voi kirjoittaa. Tarkista sen käyttöoikeudet.',
    place_full: 'Levy on täynnä. Vapauta tilaa tai valitse toinen levy.',
    place_failed: 'Kansioon kopioiminen ei onnistunut. Tarkista levy tai valitse toinen.',
    recoveryKeyNotTaken: 'Ota palautusavain talteen ja merkitse se otetuksi ennen käyttöönottoa.',
    textTooLong: 'Teksti on liian pitkä. Lyhennä sitä.',
    nicknameTooLong: 'Toimisto ei tallenna nimiä: anna enintään 30 merkin nimimerkki tai nimikirjaimet.',
    notAPhoneNumber: 'Kirjoita puhelinnumero numeroin.',
    notAnAnchor: 'Kopioi ankkuri kokonaan: rivimäärä, viiva ja 64 merkin tiiviste.',
    identityCode: 'Poista henkilötunnus: sitä ei tallenneta Neuvontapöytään.',
    notInForce: 'Valitse etuus, joka on voimassa käyntipäivänä.',
    moreThanVisitors: 'Luku ei voi olla suurempi kuin kävijämäärä.',
    lessonMissing: 'Nollakin on tulos. Kirjoita lyhyesti, mitä siitä opittiin.',
    freeSlotsGo: 'Tapahtuma veisi vapaita Kela-aikoja. Merkitse, että tiedät sen.',
    seriesTooLong: 'Sarja kestää enintään vuoden. Sopikaa jatkosta uudella sarjalla.',
    noDates: 'Tälle välille ei jää yhtään tapaamista. Tarkista viikonpäivä ja päivät.',
    afterSeries: 'Sarja päättyy jo aikaisemmin. Valitse aikaisempi päivä.',
    fileTooLarge: 'Tiedosto on liian suuri. Tallenna kalenterista lyhyempi ajanjakso, enintään 2 Mt.',
    notACalendar: 'Tiedosto ei ole kalenteritiedosto. Tallenna kalenteri ics-tiedostoksi ja valitse se.',
    directoryTooLarge:
      'Tiedosto on liian suuri. Rajaa se omiin kuntiin tai jaa osiin, enintään 2 Mt kerralla.',
    oldFiguresTooLarge: 'Tiedosto on liian suuri. Jaa se osiin, enintään 2 Mt kerrallaan.',
    protectedFile:
      'Tiedosto on suojattu salasanalla. Avaa se, tallenna ilman salasanaa ja valitse uudelleen.',
    oldExcel: 'Tiedosto on vanhaa Excel-muotoa. Avaa se ja tallenna Excel-työkirjana (xlsx).',
    notATable: 'Tiedosto ei ole taulukko. Valitse Excel-tiedosto (xlsx) tai CSV-tiedosto.',
    emptyTable:
      'Taulukosta ei löytynyt rivejä, joiden yläpuolella on sarakeotsikot. Lisää otsikkorivi, esimerkiksi Päivä ja Vastatut.',
    tooManyRows: 'Taulukossa on liian monta riviä, enintään 20 000. Jaa se osiin.',
    tooLargeInside: 'Tiedosto purkautuu liian suureksi. Tallenna taulukko uudelleen tai jaa se osiin.',
    dayColumnMissing: 'Valitse, missä sarakkeessa on päivä.',
    countColumnMissing: 'Valitse ainakin yksi sarake, jossa on puheluiden määrä.',
    targetOfOtherLayout: 'Valittu tieto ei kuulu tällaiseen taulukkoon. Valitse sarakkeet uudelleen.',
    notADirectory:
      'Tiedostosta ei löydy palveluja. Valitse CSV-taulukko, jonka ensimmäisellä rivillä on otsikko Nimi, tai Palvelutietovarannon JSON-tiedosto.',
    areaMissing: 'Valitse kunnat tai koko alue.',
    areaTwice: 'Valitse joko koko alue tai kunnat, ei molempia.',
    webNotAddress: 'Verkkosivun osoite ei kelpaa. Kirjoita se muodossa www.esimerkki.fi.',
    checkedInFuture: 'Tarkistuspäivä ei voi olla tulevaisuudessa.',
    noSteps: 'Oppaassa ei ole vaiheita. Lisää vaihe.',
    noAnswers: 'Lisää vaiheeseen vastaus.',
    leadsNowhere: 'Valitse, mihin vastaus johtaa.',
    goesRound: 'Vastaus johtaa takaisin vaiheeseen, josta tultiin. Valitse toinen vaihe tai lopputulos.',
    neverReached: 'Mikään vastaus ei johda tähän vaiheeseen. Ohjaa siihen jokin vastaus tai poista vaihe.',
    nameTwice: 'Sama vaihe tai syy on kahdesti. Poista toinen.',
    tooManyTimes: 'Kalenterissa on liikaa aikoja. Tallenna kalenterista lyhyempi ajanjakso.',
    notATime: 'Kirjoita kellonaika, esimerkiksi 9 tai 9.30.',
  } as const satisfies Record<ProblemCode, string>,
  sv: {
    passwordTooShort: 'Lösenordet måste ha minst 12 tecken. En mening på några ord är lätt att minnas.',
    passwordObvious:
      'Lösenordet är lätt att gissa. Använd inte ditt namn, byråns namn eller ett vanligt lösenord.',
    pinNotDigits: 'PIN-koden har minst sex siffror och inga andra tecken.',
    pinObvious: 'PIN-koden är lätt att gissa. Använd inte siffror i följd eller upprepade siffror.',
    pinNotForAdministrator: 'En administratör måste ha ett lösenord. En PIN-kod räcker inte.',
    secretsDiffer: 'Du skrev det på två sätt. Skriv samma i båda fälten.',
    missing: 'Fyll i den här punkten.',
    absenceTooLong: 'En frånvaro är högst ett år. Anteckna en längre i delar.',
    meetsDuties: 'Ändringen berör jourpass. Se vilka de är och markera att du har sett dem.',
    lineClosedDay: 'Byrån är stängd då. Svara om rådgivningstelefonen ändå är öppen.',
    patternTooLong: 'Ett veckoschema är högst ett år. Gör ett nytt efter det.',
    afterPattern: 'Dagen är efter veckoschemats sista dag.',
    absenceOverlaps: 'Personen har redan en frånvaro de här dagarna. Ändra den.',
    away: 'Personen är frånvarande då. Välj någon annan.',
    adviserAway: 'FPA-rådgivarens frånvaro antecknas som ett undantag från FPA-dagarna i inställningarna.',
    endBeforeStart: 'Slutet kan inte vara före början.',
    endNotAfterStart: 'Sluttiden måste vara efter starttiden.',
    offGrid: 'Ange tiden med fem minuters noggrannhet, till exempel 9.05.',
    wrapUpNotAllowed: 'Efterarbetet är 0–600 minuter.',
    notWithThisOutcome: 'Det här hör inte till det valda resultatet.',
    dueBeforeCall: 'Tidsfristen kan inte vara före samtalet.',
    inThePast: 'Tiden har redan gått. Markera som efterhandsregistrering om du antecknar den i efterhand.',
    lateEntryNotPast:
      'En efterhandsregistrering gäller en förfluten tid, och den här tiden är ännu framför oss.',
    timeGone: 'Tiden har redan gått. Välj en annan tid.',
    outsideHours: 'FPA:s rådgivare är inte på plats hela tiden. Välj en tid inom FPA-dagen.',
    noPermissionToInvite:
      'Anteckna först vad klienten har gett tillstånd till. Utan det kan ingen bjudas in.',
    permissionWithdrawn: 'Klienten har återtagit sitt tillstånd. Ingen kan längre bjudas in.',
    notAParticipant: 'Välj någon av deltagarna i mötet.',
    beforeMeeting: 'Dagen kan inte vara före mötet.',
    bookAsJointMeeting: 'Gör mötet under Gemensamma möten. Där antecknas först klientens tillstånd.',
    notKelaAdviser: 'Välj FPA:s rådgivare.',
    notOfTheOffice: 'Personen arbetar inte längre här då. Välj någon annan.',
    officeClosed: 'Byrån är stängd då. Välj en annan dag.',
    alreadyTakesPart: 'Samma person är redan med.',
    dayClosed: 'Då finns ingen FPA-dag.',
    outsideSlots: 'Tiden ligger inte inom FPA-dagens tider.',
    reasonMissing: 'Skriv en orsak.',
    beforeRequest: 'Dagen kan inte vara före begäran.',
    notWithoutPermission:
      'Fråga anonymt utan klientens tillstånd: inget namn eller nummer, och byrån meddelar svaret.',
    phoneMissing: 'Ange numret som FPA ska ringa.',
    rangeReversed: 'Den sista dagen kan inte vara före den första.',
    notTwoLetters: 'Skriv två bokstäver.',
    lettersTaken: 'Bokstäverna hör redan till ett annat ämne samtidigt. Välj andra.',
    hoursMissing: 'Ange starttid och sluttid.',
    slotLengthNotAllowed: 'En tid är 5–240 minuter lång, med fem minuters mellanrum.',
    slotLongerThanHours: 'En enda tid är längre än hela FPA-dagen.',
    bufferNotAllowed: 'Mellanrummet är 0–240 minuter, med fem minuters mellanrum.',
    breakOutsideHours: 'Pausen måste ligga inom FPA-dagens tider.',
    breaksOverlap: 'Pauserna överlappar varandra.',
    everyWeeksNotAllowed: 'Veckointervallet är 1–52 veckor.',
    validityReversed: 'Giltigheten kan inte upphöra innan den börjar.',
    weekdaysMissing: 'Välj minst en veckodag.',
    administratorMissing: 'Minst en person måste ha rollen administratör, så att inställningarna kan ändras.',
    adviserHasDays:
      'Personen har ännu FPA-dagar. Ange den sista arbetsdagen eller avsluta FPA-dagarna först.',
    notAReceiver:
      'Personen kan inte ta emot överföringar. Välj en telefonrådgivare eller en egen kontaktperson.',
    toOneself: 'Ärendet är redan hos dig. Välj någon annan.',
    inAnotherMatter: 'Det här hör redan till ett annat ärende. Ta först bort det därifrån.',
    notOnTheLine: 'Personen har inte jour i rådgivningstelefonen då. Välj en telefonrådgivare.',
    notAnEarlierCall: 'Välj ett sparat samtal som började före det här.',
    handoverIsSent:
      'Överföringen är redan skickad, så resultatet kvarstår. Dess skeden finns under Överföringar.',
    promiseIsMade:
      'Återuppringningen är redan utlovad, så resultatet kvarstår. Anteckna samtalet som gjort bland löftena.',
    samePerson: 'Ersättaren måste vara en annan än den som har jouren.',
    inTheFuture: 'Tiden är ännu framför oss. Kontrollera datum och klockslag.',
    tooLongAgo: 'Tiden är för över ett år sedan. Kontrollera datumet.',
    tooLong: 'Ett samtal kan inte vara längre än 12 timmar. Kontrollera början och slutet.',
    unknownCode: 'Välj i listan.',
    notPublishedPeriod:
      'En rapport för publicering görs för en månad, ett kvartal (januari–mars och så vidare) eller ett kalenderår. Välj något av dem.',
    publishedTooEarly:
      'Perioden pågår. En rapport för publicering kan göras när periodens sista dag har gått.',
    periodTooLong: 'En rapport omfattar högst tre år. Förkorta perioden.',
    outsideCalendar: 'Programmet känner inte till det här årets helgdagar. Välj en annan dag.',
    changesPast: 'Förflutna dagar kan inte ändras. Välj i dag eller en senare dag.',
    closedDay: 'Byrån är stängd då. Välj om FPA-dagen hålls ändå.',
    rangeTooLong: 'Ett undantag varar högst 366 dagar. Gör en ny version av FPA-dagen för en längre ändring.',
    reused: 'Begäran har redan använts. Försök på nytt.',
    notAccepted: 'Kontrollera den här punkten.',
    recoveryKeyMistyped: 'Återställningsnyckeln duger inte. Kontrollera tecknen och försök på nytt.',
    lastGroupWrong: 'Tecknen är inte nyckelns sista grupp. Se efter på utskriften.',
    place_notAbsolute: 'Skriv hela sökvägen till mappen, till exempel E:\\kopior.',
    place_missing: 'Mappen finns inte. Kontrollera att disken eller minnet är anslutet.',
    place_sameFolder: 'Mappen ligger på samma ställe som databasen. Välj en annan disk.',
    place_notWritable: 'Det går inte att skriva i mappen. Kontrollera rättigheterna.',
    place_full: 'Disken är full. Frigör utrymme eller välj en annan disk.',
    place_failed: 'Kopieringen till mappen misslyckades. Kontrollera disken eller välj en annan.',
    recoveryKeyNotTaken: 'Ta vara på återställningsnyckeln och markera det innan du tar programmet i bruk.',
    textTooLong: 'Texten är för lång. Förkorta den.',
    nicknameTooLong: 'Byrån sparar inga namn: ange en signatur eller initialer på högst 30 tecken.',
    notAPhoneNumber: 'Ange telefonnumret med siffror.',
    notAnAnchor: 'Kopiera hela ankaret: antalet rader, streck och kontrollsumman på 64 tecken.',
    identityCode: 'Ta bort personbeteckningen: den sparas inte i Neuvontapöytä.',
    notInForce: 'Välj en förmån som är i kraft på besöksdagen.',
    moreThanVisitors: 'Talet kan inte vara större än antalet besökare.',
    lessonMissing: 'Noll är också ett resultat. Skriv kort vad ni lärde er av det.',
    freeSlotsGo: 'Evenemanget skulle ta lediga FPA-tider. Markera att du vet om det.',
    seriesTooLong: 'En serie varar högst ett år. Kom överens om fortsättningen med en ny serie.',
    noDates: 'Det blir inga möten under den här tiden. Kontrollera veckodagen och dagarna.',
    afterSeries: 'Serien slutar redan tidigare. Välj en tidigare dag.',
    fileTooLarge: 'Filen är för stor. Spara en kortare period av kalendern, högst 2 MB.',
    notACalendar: 'Filen är ingen kalenderfil. Spara kalendern som en ics-fil och välj den.',
    directoryTooLarge:
      'Filen är för stor. Begränsa den till egna kommuner eller dela den, högst 2 MB åt gången.',
    oldFiguresTooLarge: 'Filen är för stor. Dela den i delar, högst 2 MB åt gången.',
    protectedFile: 'Filen är skyddad med lösenord. Öppna den, spara den utan lösenord och välj den på nytt.',
    oldExcel: 'Filen är i gammalt Excel-format. Öppna den och spara den som Excel-arbetsbok (xlsx).',
    notATable: 'Filen är ingen tabell. Välj en Excel-fil (xlsx) eller en CSV-fil.',
    emptyTable:
      'I tabellen hittades inga rader med kolumnrubriker ovanför. Lägg till en rubrikrad, till exempel Dag och Besvarade.',
    tooManyRows: 'Tabellen har för många rader, högst 20 000. Dela den i delar.',
    tooLargeInside: 'Filen packas upp till för stor storlek. Spara tabellen på nytt eller dela den i delar.',
    dayColumnMissing: 'Välj i vilken kolumn dagen finns.',
    countColumnMissing: 'Välj åtminstone en kolumn med antalet samtal.',
    targetOfOtherLayout: 'Den valda uppgiften hör inte till en sådan tabell. Välj kolumnerna på nytt.',
    notADirectory:
      'Det finns inga tjänster i filen. Välj en CSV-tabell med rubriken Namn på första raden eller en JSON-fil från Servicedatalagret.',
    areaMissing: 'Välj kommuner eller hela området.',
    areaTwice: 'Välj antingen hela området eller kommuner, inte båda.',
    webNotAddress: 'Webbadressen duger inte. Skriv den i formen www.exempel.fi.',
    checkedInFuture: 'Kontrolldagen kan inte vara i framtiden.',
    noSteps: 'Guiden har inga steg. Lägg till ett steg.',
    noAnswers: 'Lägg till ett svar till steget.',
    leadsNowhere: 'Välj vart svaret leder.',
    goesRound:
      'Svaret leder tillbaka till ett steg som redan har passerats. Välj ett annat steg eller ett resultat.',
    neverReached: 'Inget svar leder till det här steget. Led ett svar hit eller ta bort steget.',
    nameTwice: 'Samma steg eller orsak finns två gånger. Ta bort den ena.',
    tooManyTimes: 'Kalendern innehåller för många tider. Spara en kortare period av kalendern.',
    notATime: 'Skriv ett klockslag, till exempel 9 eller 9.30.',
  },
  en: {
    passwordTooShort:
      'The password needs at least 12 characters. A sentence of a few words is easy to remember.',
    passwordObvious:
      'The password is easy to guess. Do not use your name, the name of the office or a common password.',
    pinNotDigits: 'A PIN has at least six digits and no other characters.',
    pinObvious: 'The PIN is easy to guess. Do not use digits in a row or repeated digits.',
    pinNotForAdministrator: 'An administrator needs a password. A PIN is not enough.',
    secretsDiffer: 'You typed it in two ways. Type the same in both fields.',
    missing: 'Fill this in.',
    absenceTooLong: 'An absence is at most a year. Record a longer one in parts.',
    meetsDuties: 'The change concerns duty shifts. See which they are and mark them as seen.',
    lineClosedDay: 'The office is closed then. Answer whether the advice line is open all the same.',
    patternTooLong: 'A weekly pattern is at most a year long. Make a new one after it.',
    afterPattern: 'The day is after the last day of the pattern.',
    absenceOverlaps: 'The person has an absence on these days already. Change that one.',
    away: 'The person is away then. Choose somebody else.',
    adviserAway:
      'An absence of the Kela adviser is entered as an exception to the Kela days in the settings.',
    endBeforeStart: 'The end can’t be before the start.',
    endNotAfterStart: 'The end time must be after the start time.',
    offGrid: 'Give the time to five minutes, for example 9:05.',
    wrapUpNotAllowed: 'Work after the call is 0–600 minutes.',
    notWithThisOutcome: 'This does not belong to the chosen outcome.',
    dueBeforeCall: 'The due time can’t be before the call.',
    inThePast: 'The time has passed. Mark it as a late entry if you are recording it afterwards.',
    lateEntryNotPast: 'A late entry is for a past time, and this time is still to come.',
    timeGone: 'The time has gone by. Choose another.',
    outsideHours: 'The Kela adviser is not there all that time. Choose a time within the Kela day.',
    noPermissionToInvite:
      'Record first what the client has given permission for. Without it nobody can be invited.',
    permissionWithdrawn: 'The client has withdrawn the permission. Nobody can be invited any more.',
    notAParticipant: 'Choose one of those who take part.',
    beforeMeeting: 'The day cannot be before the meeting.',
    bookAsJointMeeting: 'Make it under Joint meetings. The client’s permission is recorded there first.',
    notKelaAdviser: 'Choose a Kela adviser.',
    notOfTheOffice: 'The person does not work here any more then. Choose another.',
    officeClosed: 'The office is closed then. Choose another day.',
    alreadyTakesPart: 'The same person takes part already.',
    dayClosed: 'There is no Kela day then.',
    outsideSlots: 'The time is not within the times of the Kela day.',
    reasonMissing: 'Write a reason.',
    beforeRequest: 'The day can’t be before the request.',
    notWithoutPermission:
      'Without the client’s permission ask anonymously: no name, no number, and the office tells the answer.',
    phoneMissing: 'Give the number that Kela calls.',
    rangeReversed: 'The last day can’t be before the first.',
    notTwoLetters: 'Write two letters.',
    lettersTaken: 'Another topic has these letters at the same time. Choose others.',
    hoursMissing: 'Give the start and the end time.',
    slotLengthNotAllowed: 'A time is 5–240 minutes long, in steps of five.',
    slotLongerThanHours: 'One time is longer than the whole Kela day.',
    bufferNotAllowed: 'The gap is 0–240 minutes, in steps of five.',
    breakOutsideHours: 'The break must be within the hours of the Kela day.',
    breaksOverlap: 'The breaks overlap.',
    everyWeeksNotAllowed: 'The interval is 1–52 weeks.',
    validityReversed: 'It can’t end before it begins.',
    weekdaysMissing: 'Choose at least one weekday.',
    administratorMissing: 'At least one person must be an administrator, so that settings can be changed.',
    adviserHasDays: 'The person still has Kela days. Give the last working day, or end the Kela days first.',
    notAReceiver: 'This person cannot receive handovers. Choose an advice line counsellor or a key worker.',
    toOneself: 'You have the matter already. Choose somebody else.',
    inAnotherMatter: 'This belongs to another matter already. Take it out of there first.',
    notOnTheLine: 'This person does not answer the advice line then. Choose an advice line counsellor.',
    notAnEarlierCall: 'Choose a recorded call that began before this one.',
    handoverIsSent: 'The handover has been sent, so the outcome stays. Its steps are shown under Handovers.',
    promiseIsMade:
      'The callback has been promised, so the outcome stays. Mark it as made among the promises.',
    samePerson: 'The deputy must be somebody else than the person on duty.',
    inTheFuture: 'That time is still to come. Check the day and the time.',
    tooLongAgo: 'That is more than a year ago. Check the day.',
    tooLong: 'A call cannot last longer than 12 hours. Check the beginning and the end.',
    unknownCode: 'Choose from the list.',
    notPublishedPeriod:
      'A report for publication is of a month, a quarter (January–March and so on) or a calendar year. Choose one of them.',
    publishedTooEarly:
      'The period goes on. A report for publication can be made when its last day has passed.',
    periodTooLong: 'A report spans at most three years. Shorten the period.',
    outsideCalendar: 'The program does not know the public holidays of that year. Choose another day.',
    changesPast: 'Past days can’t be changed. Choose today or a later day.',
    closedDay: 'The office is closed then. Choose whether the Kela day is held anyway.',
    rangeTooLong:
      'An exception lasts at most 366 days. Make a new version of the Kela day for a longer change.',
    reused: 'The request has been used already. Try again.',
    notAccepted: 'Check this.',
    recoveryKeyMistyped: 'The recovery key is not right. Check the characters and try again.',
    lastGroupWrong: 'These are not the last group of the key. Look at the printed page.',
    place_notAbsolute: 'Enter the full path of the folder, for example E:\\backups.',
    place_missing: 'The folder was not found. Check that the disk or stick is connected.',
    place_sameFolder: 'The folder is in the same place as the database. Choose another disk.',
    place_notWritable: 'The folder cannot be written to. Check its permissions.',
    place_full: 'The disk is full. Free some space or choose another disk.',
    place_failed: 'Copying to the folder did not succeed. Check the disk or choose another.',
    recoveryKeyNotTaken: 'Put the recovery key away safely and tick the box before you start.',
    textTooLong: 'The text is too long. Shorten it.',
    nicknameTooLong: 'The office keeps no names: give a nickname or initials of at most 30 characters.',
    notAPhoneNumber: 'Give the phone number in digits.',
    notAnAnchor: 'Copy the whole anchor: the number of rows, a dash and the 64 characters of the hash.',
    identityCode: 'Remove the personal identity code: it is not stored in Neuvontapöytä.',
    notInForce: 'Choose a benefit that is in force on the day of the visit.',
    moreThanVisitors: 'The number cannot be greater than that of the visitors.',
    lessonMissing: 'Zero is a result too. Write shortly what was learnt from it.',
    freeSlotsGo: 'The event would take free Kela times. Mark that you know it.',
    seriesTooLong: 'A series lasts a year at most. Agree on the rest with a new series.',
    noDates: 'No meeting is left in this period. Check the weekday and the days.',
    afterSeries: 'The series ends before that. Choose an earlier day.',
    fileTooLarge: 'The file is too large. Save a shorter period of the calendar, 2 MB at most.',
    notACalendar: 'The file is not a calendar. Save the calendar as an ics file and choose it.',
    directoryTooLarge:
      'The file is too large. Limit it to your municipalities or split it, 2 MB at most at a time.',
    oldFiguresTooLarge: 'The file is too large. Split it, 2 MB at most at a time.',
    protectedFile: 'The file is protected by a password. Open it, save it without one and choose it again.',
    oldExcel: 'The file is in the old Excel format. Open it and save it as an Excel workbook (xlsx).',
    notATable: 'The file is not a table. Choose an Excel file (xlsx) or a CSV file.',
    emptyTable:
      'No rows below column headings were found in the table. Add a row of headings, such as Day and Answered.',
    tooManyRows: 'The table has too many rows, 20,000 at most. Split it.',
    tooLargeInside: 'The file unpacks to too much. Save the table anew or split it.',
    dayColumnMissing: 'Choose the column that holds the day.',
    countColumnMissing: 'Choose at least one column that holds a number of calls.',
    targetOfOtherLayout: 'What was chosen does not belong to such a table. Choose the columns again.',
    notADirectory:
      'No services were found in the file. Choose a CSV table with the heading Name in its first row, or a JSON file of the service catalogue.',
    areaMissing: 'Choose municipalities or the whole area.',
    areaTwice: 'Choose either the whole area or municipalities, not both.',
    webNotAddress: 'The web address is not one. Write it like www.example.fi.',
    checkedInFuture: 'The day of checking cannot be in the future.',
    noSteps: 'The guide has no steps. Add one.',
    noAnswers: 'Add an answer to the step.',
    leadsNowhere: 'Choose where the answer leads.',
    goesRound: 'The answer leads back to a step it came from. Choose another step or an outcome.',
    neverReached: 'No answer leads to this step. Lead one to it or remove the step.',
    nameTwice: 'The same step or reason is there twice. Remove one.',
    tooManyTimes: 'The calendar holds too many times. Save a shorter period of the calendar.',
    notATime: 'Write a time of day, for example 9 or 9:30.',
  },
});
