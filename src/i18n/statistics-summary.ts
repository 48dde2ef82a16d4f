import { defineWords } from './catalogue.ts';

/**
 * Sentences of the summary for the leadership. They say numbers and what they are counted of: nothing of why it was so, and
 * nothing of whether it is good. `base` is the whole as the language says it ({@link ofBase}), `percent` is empty or ` (88,9 %)`.
 */
export const statisticsSummaryWords = defineWords({
  fi: {
    title: 'Tiivistelmä johdolle',
    part_period: 'Jakso',
    part_line: 'Neuvontapuhelin',
    part_followUp: 'Siirrot omatyöntekijälle ja takaisinsoitot',
    part_kela: 'Kela-ajat',
    caveat: 'Huomaa: {what}',
    copy: 'Kopioi tekstinä',
    copied: 'Tiivistelmä kopioitu tekstinä',
    notCopied: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.',
    chooseComparison: 'Kun valitset vertailun, tiivistelmä kertoo myös, paljonko luvut ovat muuttuneet.',
    notBegun: 'Jakso on vielä edessä. Lukuja ei ole.',
    goesOn: 'Jakso on kesken: luvut ovat {day} asti.',
    unstaffed:
      '{count, plural, one {Yhtenä aukiolopäivänä} other {# aukiolopäivänä}} {base} ei ollut päivystäjää.',
    unstaffedBefore:
      'Vertailujaksolla päivystäjää ei ollut {count, plural, one {yhtenä aukiolopäivänä} other {# aukiolopäivänä}} {base}.',
    unstaffedMeans: 'Päivät ilman päivystäjää eivät ole mukana keskiarvossa.',
    noOpenDays: 'Neuvontapuhelimella ei ollut aukiolopäiviä.',
    calls:
      '{count, plural, =0 {Palveluaikana ei tullut puheluja.} one {Palveluaikana tuli yksi puhelu.} other {Palveluaikana tuli # puhelua.}}',
    callsBefore:
      '{count, plural, =0 {Vertailujaksolla ei tullut puheluja.} one {Vertailujaksolla tuli yksi puhelu.} other {Vertailujaksolla tuli # puhelua.}}',
    outside:
      '{count, plural, one {Palveluajan ulkopuolella tuli yksi puhelu, joka ei ole muissa luvuissa.} other {Palveluajan ulkopuolella tuli # puhelua, jotka eivät ole muissa luvuissa.}}',
    answeredCalls:
      '{count, plural, =0 {Vastattuja puheluja ei ollut.} one {Vastattuja puheluja oli yksi.} other {Vastattuja puheluja oli #.}}',
    answeredCallsBefore:
      '{count, plural, =0 {Vertailujaksolla vastattuja puheluja ei ollut.} one {Vertailujaksolla vastattuja puheluja oli yksi.} other {Vertailujaksolla vastattuja puheluja oli #.}}',
    calls_more: '{by, plural, one {Puheluja oli yksi enemmän.} other {Puheluja oli # enemmän.}}',
    calls_less: '{by, plural, one {Puheluja oli yksi vähemmän.} other {Puheluja oli # vähemmän.}}',
    calls_same: 'Puheluja oli yhtä monta.',
    callsPerDay:
      'Päivystettyä aukiolopäivää kohti tuli keskimäärin {mean} puhelua ({calls, plural, one {yksi puhelu} other {# puhelua}} {days, plural, one {yhtenä päivänä} other {# päivänä}}).',
    callsPerDayFew:
      'Päivystettyinä aukiolopäivinä tuli {calls, plural, one {yksi puhelu} other {# puhelua}} ({days, plural, one {yksi päivä} other {# päivää}}).',
    callsPerDayBefore:
      'Vertailujaksolla keskiarvo oli {mean} ({calls, plural, one {yksi puhelu} other {# puhelua}} {days, plural, one {yhtenä päivänä} other {# päivänä}}).',
    callsPerDayFewBefore:
      'Vertailujaksolla päivystettyinä aukiolopäivinä tuli {calls, plural, one {yksi puhelu} other {# puhelua}} ({days, plural, one {yksi päivä} other {# päivää}}).',
    mean_more: 'Keskiarvo oli {by} suurempi.',
    mean_less: 'Keskiarvo oli {by} pienempi.',
    mean_same: 'Keskiarvo oli yhden desimaalin tarkkuudella sama.',
    ofOffices: 'Kunkin toimipisteen päivät on laskettu erikseen.',
    answered: 'Vastattuja oli {part, plural, one {yksi puhelu} other {# puhelua}} {base}{percent}.',
    answeredBefore:
      'Vertailujaksolla vastattuja oli {part, plural, one {yksi puhelu} other {# puhelua}} {base}{percent}.',
    missed:
      '{count, plural, =0 {Vastaamatta ei jäänyt yhtään.} one {Vastaamatta jäi yksi puhelu.} other {Vastaamatta jäi # puhelua.}}',
    share_more: 'Osuus oli {by} prosenttiyksikköä suurempi.',
    share_less: 'Osuus oli {by} prosenttiyksikköä pienempi.',
    share_same: 'Osuus oli yhden desimaalin tarkkuudella sama.',
    unrecorded_outcome:
      'Lopputulos on kirjaamatta {part, plural, one {yhdeltä puhelulta} other {# puhelulta}} {base}.',
    unrecorded_topic:
      'Tuen tarve on kirjaamatta {part, plural, one {yhdeltä puhelulta} other {# puhelulta}} {base}.',
    common_outcome: '{rows, plural, one {Yleisin lopputulos} other {Yleisimmät lopputulokset}}: {list}.',
    common_topic: '{rows, plural, one {Yleisin tuen tarve} other {Yleisimmät tuen tarpeet}}: {list}.',
    commonNone_outcome: 'Mikään lopputulos ei ollut muita yleisempi.',
    commonNone_topic: 'Mikään tuen tarve ei ollut muita yleisempi.',
    commonItem: '{name}: {count, number}{percent}',
    commonOf_outcome: 'Vastattuja puheluja oli {calls, number}.',
    commonOf_topic:
      'Vastattuja puheluja, joissa oli asia, oli {calls, number}. Yhdellä puhelulla voi olla monta tuen tarvetta.',
    commonBefore:
      'Vertailujaksolla {rows, plural, one {luku oli} other {luvut olivat samassa järjestyksessä}} {list} (puheluja {calls, number}).',
    commonNoneBefore: 'Vertailujaksolla tällaisia puheluja ei ollut.',
    noHandovers: 'Siirtoja ei ollut.',
    handovers:
      'Määräpäivään mennessä otettiin {part, plural, one {yksi siirto} other {# siirtoa}} {base}{percent}.',
    handoversBefore:
      'Vertailujaksolla otettiin {part, plural, one {yksi siirto} other {# siirtoa}} {base}{percent}.',
    handoversAhead:
      '{count, plural, one {Yhden siirron määräpäivä on vielä edessä, eikä se ole luvussa.} other {# siirron määräpäivä on vielä edessä, eivätkä ne ole luvussa.}}',
    noCallBacks: 'Takaisinsoittoja ei ollut.',
    callBacks:
      'Samana päivänä tavoitettiin {part, plural, one {yksi takaisinsoittoa odottanut} other {# takaisinsoittoa odottanutta}} {base}{percent}. Mukana ovat luvatut takaisinsoitot ja vastaamattomat puhelut.',
    callBacksBefore:
      'Vertailujaksolla samana päivänä tavoitettiin {part, plural, one {yksi takaisinsoittoa odottanut} other {# takaisinsoittoa odottanutta}} {base}{percent}.',
    kelaUnresolved:
      'Varauksen tila on kirjaamatta {part, plural, one {yhdeltä varaukselta} other {# varaukselta}} {base}.',
    noKela: 'Kela-aikoja ei ollut käytettävissä.',
    kelaUse:
      'Käytettävissä olleista Kela-ajoista käytettiin {part, plural, one {yksi aika} other {# aikaa}} {base}{percent}.',
    kelaUseBefore:
      'Vertailujaksolla käytettiin {part, plural, one {yksi aika} other {# aikaa}} {base}{percent}.',
    noVisits: 'Toteutuneita tai saapumatta jääneitä varauksia ei ollut.',
    visits:
      'Asiakas ei saapunut {part, plural, one {yhteen varaukseen} other {# varaukseen}} {base}{percent}. Pohjana ovat toteutuneet ja saapumatta jääneet varaukset.',
    visitsNone:
      'Saapumatta jääneitä ei ollut (toteutuneita varauksia {whole, plural, one {yksi} other {#}}).',
    visitsBefore:
      'Vertailujaksolla asiakas ei saapunut {part, plural, one {yhteen varaukseen} other {# varaukseen}} {base}{percent}.',
    visitsNoneBefore:
      'Vertailujaksolla saapumatta jääneitä ei ollut (toteutuneita varauksia {whole, plural, one {yksi} other {#}}).',
    cancelled:
      '{count, plural, =0 {Peruttuja varauksia ei ollut.} one {Peruttuja varauksia oli yksi, myöhään peruttuja {late, number}.} other {Peruttuja varauksia oli #, niistä myöhään peruttuja {late, number}.}}',
    cancelledBefore:
      '{count, plural, =0 {Vertailujaksolla peruttuja varauksia ei ollut.} one {Vertailujaksolla peruttuja varauksia oli yksi.} other {Vertailujaksolla peruttuja varauksia oli #.}}',
    noWalkIns: 'Lennosta ei tullut asiakkaita.',
    walkIns:
      '{count, plural, =0 {Lennosta ei palveltu ketään.} one {Lennosta palveltiin yksi asiakas.} other {Lennosta palveltiin # asiakasta.}}',
    walkInsBefore:
      '{count, plural, =0 {Vertailujaksolla lennosta ei palveltu ketään.} one {Vertailujaksolla palveltiin lennosta yksi asiakas.} other {Vertailujaksolla palveltiin lennosta # asiakasta.}}',
    walkInsGone:
      'Odottamatta lähteneitä oli {left, number} ja niitä, joita ei voitu palvella, {notServed, number}.',
    clients_more: '{by, plural, one {Palveltuja oli yksi enemmän.} other {Palveltuja oli # enemmän.}}',
    clients_less: '{by, plural, one {Palveltuja oli yksi vähemmän.} other {Palveltuja oli # vähemmän.}}',
    clients_same: 'Palveltuja oli yhtä monta.',
    noneBefore: 'Vertailujaksollakaan niitä ei ollut.',
    untold_goesOn: 'Muutosta ei lasketa: jakso on kesken.',
    untold_noOpenDays: 'Muutosta ei lasketa: toisella jaksolla ei ollut päivystettyjä aukiolopäiviä.',
    untold_unstaffed: 'Muutosta ei lasketa: kaikkina aukiolopäivinä ei ollut päivystäjää.',
    untold_imported: 'Muutosta ei lasketa: osa päivistä on vanhasta taulukosta, jossa näitä lukuja ei ole.',
    untold_noBaseNow: 'Muutosta ei lasketa: tällä jaksolla ei ollut mistä laskea.',
    untold_noBaseBefore: 'Muutosta ei lasketa: vertailujaksolla ei ollut mistä laskea.',
    untold_smallBase: 'Muutosta ei lasketa: luvun pohja on alle kymmenen.',
  },
  sv: {
    title: 'Sammandrag för ledningen',
    part_period: 'Period',
    part_line: 'Rådgivningstelefon',
    part_followUp: 'Överföringar till egen kontaktperson och återuppringningar',
    part_kela: 'FPA-tider',
    caveat: 'Observera: {what}',
    copy: 'Kopiera som text',
    copied: 'Sammandraget kopierades som text',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    chooseComparison: 'När du väljer en jämförelse berättar sammandraget också hur mycket talen har ändrats.',
    notBegun: 'Perioden har inte börjat. Det finns inga tal.',
    goesOn: 'Perioden pågår: talen är till och med {day}.',
    unstaffed:
      '{count, plural, one {En öppen dag {base} var obemannad.} other {# öppna dagar {base} var obemannade.}}',
    unstaffedBefore:
      'Under jämförelseperioden var {count, plural, one {en öppen dag {base} obemannad} other {# öppna dagar {base} obemannade}}.',
    unstaffedMeans: 'Obemannade dagar ingår inte i medeltalet.',
    noOpenDays: 'Rådgivningstelefonen hade inga öppna dagar.',
    calls:
      '{count, plural, =0 {Det kom inga samtal under servicetiden.} one {Det kom ett samtal under servicetiden.} other {Det kom # samtal under servicetiden.}}',
    callsBefore:
      '{count, plural, =0 {Under jämförelseperioden kom inga samtal.} one {Under jämförelseperioden kom ett samtal.} other {Under jämförelseperioden kom # samtal.}}',
    outside:
      '{count, plural, one {Utanför servicetiden kom ett samtal, som inte ingår i de andra talen.} other {Utanför servicetiden kom # samtal, som inte ingår i de andra talen.}}',
    answeredCalls:
      '{count, plural, =0 {Det fanns inga besvarade samtal.} one {Det fanns ett besvarat samtal.} other {Det fanns # besvarade samtal.}}',
    answeredCallsBefore:
      '{count, plural, =0 {Under jämförelseperioden fanns inga besvarade samtal.} one {Under jämförelseperioden fanns ett besvarat samtal.} other {Under jämförelseperioden fanns # besvarade samtal.}}',
    calls_more: '{by, plural, one {Det var ett samtal fler.} other {Det var # samtal fler.}}',
    calls_less: '{by, plural, one {Det var ett samtal färre.} other {Det var # samtal färre.}}',
    calls_same: 'Det var lika många samtal.',
    callsPerDay:
      'Per bemannad öppen dag kom i medeltal {mean} samtal ({calls, plural, one {ett samtal} other {# samtal}} under {days, plural, one {en dag} other {# dagar}}).',
    callsPerDayFew:
      'Under bemannade öppna dagar kom {calls, plural, one {ett samtal} other {# samtal}} ({days, plural, one {en dag} other {# dagar}}).',
    callsPerDayBefore:
      'Under jämförelseperioden var medeltalet {mean} ({calls, plural, one {ett samtal} other {# samtal}} under {days, plural, one {en dag} other {# dagar}}).',
    callsPerDayFewBefore:
      'Under jämförelseperioden kom {calls, plural, one {ett samtal} other {# samtal}} under bemannade öppna dagar ({days, plural, one {en dag} other {# dagar}}).',
    mean_more: 'Medeltalet var {by} större.',
    mean_less: 'Medeltalet var {by} mindre.',
    mean_same: 'Medeltalet var med en decimal detsamma.',
    ofOffices: 'Varje verksamhetsställes dagar är räknade för sig.',
    answered: '{part, plural, one {Ett samtal} other {# samtal}} {base}{percent} besvarades.',
    answeredBefore:
      'Under jämförelseperioden besvarades {part, plural, one {ett samtal} other {# samtal}} {base}{percent}.',
    missed:
      '{count, plural, =0 {Inget samtal blev obesvarat.} one {Ett samtal blev obesvarat.} other {# samtal blev obesvarade.}}',
    share_more: 'Andelen var {by} procentenheter större.',
    share_less: 'Andelen var {by} procentenheter mindre.',
    share_same: 'Andelen var med en decimal densamma.',
    unrecorded_outcome:
      'Resultatet är inte antecknat för {part, plural, one {ett samtal} other {# samtal}} {base}.',
    unrecorded_topic:
      'Stödbehovet är inte antecknat för {part, plural, one {ett samtal} other {# samtal}} {base}.',
    common_outcome: '{rows, plural, one {Vanligaste resultat} other {Vanligaste resultat}}: {list}.',
    common_topic: '{rows, plural, one {Vanligaste stödbehov} other {Vanligaste stödbehov}}: {list}.',
    commonNone_outcome: 'Inget resultat var vanligare än de andra.',
    commonNone_topic: 'Inget stödbehov var vanligare än de andra.',
    commonItem: '{name}: {count, number}{percent}',
    commonOf_outcome: 'Antalet besvarade samtal var {calls, number}.',
    commonOf_topic:
      'Antalet besvarade samtal med ärende var {calls, number}. Ett samtal kan ha flera stödbehov.',
    commonBefore:
      'Under jämförelseperioden var {rows, plural, one {talet} other {talen i samma ordning}} {list} (samtal {calls, number}).',
    commonNoneBefore: 'Under jämförelseperioden fanns inga sådana samtal.',
    noHandovers: 'Det fanns inga överföringar.',
    handovers:
      'Senast på förfallodagen mottogs {part, plural, one {en överföring} other {# överföringar}} {base}{percent}.',
    handoversBefore:
      'Under jämförelseperioden mottogs {part, plural, one {en överföring} other {# överföringar}} {base}{percent}.',
    handoversAhead:
      '{count, plural, one {En överföring har förfallodagen framför sig och ingår inte i talet.} other {# överföringar har förfallodagen framför sig och ingår inte i talet.}}',
    noCallBacks: 'Det fanns inga återuppringningar.',
    callBacks:
      'Samma dag nåddes {part, plural, one {en som väntade på återuppringning} other {# som väntade på återuppringning}} {base}{percent}. Utlovade återuppringningar och obesvarade samtal ingår.',
    callBacksBefore:
      'Under jämförelseperioden nåddes samma dag {part, plural, one {en som väntade på återuppringning} other {# som väntade på återuppringning}} {base}{percent}.',
    kelaUnresolved:
      'Bokningens status är inte antecknad för {part, plural, one {en bokning} other {# bokningar}} {base}.',
    noKela: 'Det fanns inga tillgängliga FPA-tider.',
    kelaUse:
      'Av de tillgängliga FPA-tiderna användes {part, plural, one {en tid} other {# tider}} {base}{percent}.',
    kelaUseBefore:
      'Under jämförelseperioden användes {part, plural, one {en tid} other {# tider}} {base}{percent}.',
    noVisits: 'Det fanns inga genomförda eller uteblivna bokningar.',
    visits:
      'Klienten uteblev från {part, plural, one {en bokning} other {# bokningar}} {base}{percent}. Talet är räknat av genomförda och uteblivna bokningar.',
    visitsNone: 'Ingen uteblev (genomförda bokningar {whole, plural, one {en} other {#}}).',
    visitsBefore:
      'Under jämförelseperioden uteblev klienten från {part, plural, one {en bokning} other {# bokningar}} {base}{percent}.',
    visitsNoneBefore:
      'Under jämförelseperioden uteblev ingen (genomförda bokningar {whole, plural, one {en} other {#}}).',
    cancelled:
      '{count, plural, =0 {Det fanns inga avbokningar.} one {Antalet avbokningar var ett, sent avbokade {late, number}.} other {Antalet avbokningar var #, av dem sent avbokade {late, number}.}}',
    cancelledBefore:
      '{count, plural, =0 {Under jämförelseperioden fanns inga avbokningar.} one {Under jämförelseperioden var antalet avbokningar ett.} other {Under jämförelseperioden var antalet avbokningar #.}}',
    noWalkIns: 'Ingen kom utan tidsbokning.',
    walkIns:
      '{count, plural, =0 {Ingen betjänades utan tidsbokning.} one {En klient betjänades utan tidsbokning.} other {# klienter betjänades utan tidsbokning.}}',
    walkInsBefore:
      '{count, plural, =0 {Under jämförelseperioden betjänades ingen utan tidsbokning.} one {Under jämförelseperioden betjänades en klient utan tidsbokning.} other {Under jämförelseperioden betjänades # klienter utan tidsbokning.}}',
    walkInsGone:
      'De som gick före sin tur var {left, number} och de som inte kunde betjänas {notServed, number}.',
    clients_more: '{by, plural, one {Det var en betjänad fler.} other {Det var # betjänade fler.}}',
    clients_less: '{by, plural, one {Det var en betjänad färre.} other {Det var # betjänade färre.}}',
    clients_same: 'Lika många betjänades.',
    noneBefore: 'Under jämförelseperioden fanns det inte heller några.',
    untold_goesOn: 'Ändringen räknas inte: perioden pågår.',
    untold_noOpenDays: 'Ändringen räknas inte: den ena perioden hade inga bemannade öppna dagar.',
    untold_unstaffed: 'Ändringen räknas inte: alla öppna dagar var inte bemannade.',
    untold_imported:
      'Ändringen räknas inte: en del av dagarna är ur en gammal tabell, som inte har de här talen.',
    untold_noBaseNow: 'Ändringen räknas inte: under den här perioden fanns inget att räkna av.',
    untold_noBaseBefore: 'Ändringen räknas inte: under jämförelseperioden fanns inget att räkna av.',
    untold_smallBase: 'Ändringen räknas inte: talet är räknat av färre än tio.',
  },
  en: {
    title: 'Summary for the leadership',
    part_period: 'Period',
    part_line: 'Advice line',
    part_followUp: 'Handovers to the own worker and callbacks',
    part_kela: 'Kela slots',
    caveat: 'Note: {what}',
    copy: 'Copy as text',
    copied: 'The summary was copied as text',
    notCopied: 'Copying did not succeed. Select the text and copy it yourself.',
    chooseComparison:
      'When you choose a comparison, the summary also tells how much the figures have changed.',
    notBegun: 'The period has not begun. There are no figures.',
    goesOn: 'The period goes on: figures are through {day}.',
    unstaffed: '{count, plural, one {One open day} other {# open days}} {base} had nobody on duty.',
    unstaffedBefore:
      'In the earlier period {count, plural, one {one open day} other {# open days}} {base} had nobody on duty.',
    unstaffedMeans: 'Days with nobody on duty are not in the mean.',
    noOpenDays: 'The advice line had no open days.',
    calls:
      '{count, plural, =0 {No calls came in the service hours.} one {One call came in the service hours.} other {# calls came in the service hours.}}',
    callsBefore:
      '{count, plural, =0 {No calls came in the earlier period.} one {One call came in the earlier period.} other {# calls came in the earlier period.}}',
    outside:
      '{count, plural, one {One call came outside the hours; it is not in the other figures.} other {# calls came outside the hours; they are not in the other figures.}}',
    answeredCalls:
      '{count, plural, =0 {There were no answered calls.} one {There was one answered call.} other {There were # answered calls.}}',
    answeredCallsBefore:
      '{count, plural, =0 {In the earlier period there were no answered calls.} one {In the earlier period there was one answered call.} other {In the earlier period there were # answered calls.}}',
    calls_more: '{by, plural, one {There was one call more.} other {There were # calls more.}}',
    calls_less: '{by, plural, one {There was one call fewer.} other {There were # calls fewer.}}',
    calls_same: 'There were as many calls.',
    callsPerDay:
      'On a staffed open day there were {mean} calls on average ({calls, plural, one {one call} other {# calls}} on {days, plural, one {one day} other {# days}}).',
    callsPerDayFew:
      'On staffed open days there {calls, plural, one {was one call} other {were # calls}} ({days, plural, one {one day} other {# days}}).',
    callsPerDayBefore:
      'In the earlier period the mean was {mean} ({calls, plural, one {one call} other {# calls}} on {days, plural, one {one day} other {# days}}).',
    callsPerDayFewBefore:
      'In the earlier period there {calls, plural, one {was one call} other {were # calls}} on staffed open days ({days, plural, one {one day} other {# days}}).',
    mean_more: 'The mean was {by} larger.',
    mean_less: 'The mean was {by} smaller.',
    mean_same: 'The mean was the same to one decimal.',
    ofOffices: 'The days of each office are counted separately.',
    answered:
      '{part, plural, one {One call {base}{percent} was answered.} other {# calls {base}{percent} were answered.}}',
    answeredBefore:
      'In the earlier period {part, plural, one {one call {base}{percent} was} other {# calls {base}{percent} were}} answered.',
    missed:
      '{count, plural, =0 {No call was missed.} one {One call was missed.} other {# calls were missed.}}',
    share_more: 'The share was {by} percentage points larger.',
    share_less: 'The share was {by} percentage points smaller.',
    share_same: 'The share was the same to one decimal.',
    unrecorded_outcome:
      'The outcome is not recorded for {part, plural, one {one call} other {# calls}} {base}.',
    unrecorded_topic:
      'The support need is not recorded for {part, plural, one {one call} other {# calls}} {base}.',
    common_outcome: '{rows, plural, one {Most common outcome} other {Most common outcomes}}: {list}.',
    common_topic: '{rows, plural, one {Most common support need} other {Most common support needs}}: {list}.',
    commonNone_outcome: 'No outcome was more common than the others.',
    commonNone_topic: 'No support need was more common than the others.',
    commonItem: '{name}: {count, number}{percent}',
    commonOf_outcome: 'Answered calls: {calls, number}.',
    commonOf_topic: 'Answered calls with a case: {calls, number}. One call may have several support needs.',
    commonBefore:
      'In the earlier period the {rows, plural, one {number was} other {numbers in the same order were}} {list} (calls: {calls, number}).',
    commonNoneBefore: 'In the earlier period there were no such calls.',
    noHandovers: 'There were no handovers.',
    handovers:
      '{part, plural, one {One handover {base}{percent} was} other {# handovers {base}{percent} were}} taken by the due day.',
    handoversBefore:
      'In the earlier period {part, plural, one {one handover {base}{percent} was} other {# handovers {base}{percent} were}} taken by then.',
    handoversAhead:
      '{count, plural, one {The due day of one handover is still ahead; it is not in the figure.} other {The due days of # handovers are still ahead; they are not in the figure.}}',
    noCallBacks: 'There were no callbacks.',
    callBacks:
      '{part, plural, one {One person waiting to be called back {base}{percent} was} other {# people waiting to be called back {base}{percent} were}} reached on the same day. Promised callbacks and missed calls are included.',
    callBacksBefore:
      'In the earlier period {part, plural, one {one person {base}{percent} was} other {# people {base}{percent} were}} reached on the same day.',
    kelaUnresolved:
      'The state is not recorded for {part, plural, one {one booking} other {# bookings}} {base}.',
    noKela: 'There were no usable Kela slots.',
    kelaUse:
      'Of the usable Kela slots, {part, plural, one {one {base}{percent} was} other {# {base}{percent} were}} used.',
    kelaUseBefore:
      'In the earlier period {part, plural, one {one slot {base}{percent} was} other {# slots {base}{percent} were}} used.',
    noVisits: 'There were no fulfilled or no-show bookings.',
    visits:
      'The client did not come to {part, plural, one {one booking} other {# bookings}} {base}{percent}. The base is fulfilled and no-show bookings.',
    visitsNone: 'There were no no-shows (fulfilled bookings: {whole, plural, one {one} other {#}}).',
    visitsBefore:
      'In the earlier period the client did not come to {part, plural, one {one booking} other {# bookings}} {base}{percent}.',
    visitsNoneBefore:
      'In the earlier period there were no no-shows (fulfilled bookings: {whole, plural, one {one} other {#}}).',
    cancelled:
      '{count, plural, =0 {There were no cancelled bookings.} one {One booking was cancelled, late ones: {late, number}.} other {# bookings were cancelled, late ones among them: {late, number}.}}',
    cancelledBefore:
      '{count, plural, =0 {In the earlier period there were no cancelled bookings.} one {In the earlier period one booking was cancelled.} other {In the earlier period # bookings were cancelled.}}',
    noWalkIns: 'There were no walk-ins.',
    walkIns:
      '{count, plural, =0 {No walk-in was served.} one {One walk-in was served.} other {# walk-ins were served.}}',
    walkInsBefore:
      '{count, plural, =0 {In the earlier period no walk-in was served.} one {In the earlier period one walk-in was served.} other {In the earlier period # walk-ins were served.}}',
    walkInsGone: 'Left before their turn: {left, number}; could not be served: {notServed, number}.',
    clients_more: '{by, plural, one {One more was served.} other {# more were served.}}',
    clients_less: '{by, plural, one {One fewer was served.} other {# fewer were served.}}',
    clients_same: 'As many were served.',
    noneBefore: 'Nor were there any in the earlier period.',
    untold_goesOn: 'The change is not told: the period goes on.',
    untold_noOpenDays: 'The change is not told: one of the periods had no staffed open days.',
    untold_unstaffed: 'The change is not told: not every open day had somebody on duty.',
    untold_imported:
      'The change is not told: some of the days are from an old table that does not have these figures.',
    untold_noBaseNow: 'The change is not told: in this period there was nothing to count from.',
    untold_noBaseBefore: 'The change is not told: in the earlier period there was nothing to count from.',
    untold_smallBase: 'The change is not told: the figure is counted of fewer than ten.',
  },
});
