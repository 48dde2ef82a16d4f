import { defineWords } from './catalogue.ts';

/** The wizard that takes an office into use. */
export const firstRunWords = defineWords({
  fi: {
    title: 'Neuvontapöydän käyttöönotto',
    step: 'Vaihe {number}/{count}',
    steps: 'Käyttöönoton vaiheet',
    back: 'Takaisin',
    next: 'Jatka',
    finish: 'Ota käyttöön',
    saving: 'Tallennetaan…',

    welcome: 'Tervetuloa',
    welcomeWhat:
      'Neuvontapöytä pitää kirjaa Kela-ajoista, lennosta tulevista asiakkaista ja neuvontapuhelimen puheluista, ja tekee niistä kuukausitilaston.',
    welcomeWhere: 'Kaikki tiedot ovat salattuina tällä tietokoneella. Ohjelma ei lähetä mitään verkkoon.',
    identity: 'Mitä asiakkaista tallennetaan?',
    identityNote: 'Pääkäyttäjä voi muuttaa valintaa myöhemmin asetuksista.',
    identityNone: 'Ei henkilötietoja (suositus)',
    identityNoneWhat:
      'Asiakas on nimimerkki tai nimikirjaimet. Puhelinnumero tallennetaan vain, kun on luvattu soittaa takaisin.',
    identityContact: 'Yhteystiedot',
    identityContactWhat: 'Nimi ja puhelinnumero varauksiin ja siirtoihin.',
    identityRegister: 'Pieni asiakasluettelo',
    identityRegisterWhat: 'Nimi, puhelinnumero, kotikunta, omatyöntekijä ja mahdollinen turvakielto.',
    identityNever: 'Henkilötunnusta ei kysytä eikä tallenneta missään valinnassa.',

    office: 'Toimisto',
    officeName: 'Toimiston nimi',
    officeNameNote: 'Näkyy otsikoissa ja tilastoissa, esimerkiksi Alavuden sosiaalitoimisto.',
    municipality: 'Kunta',
    municipalityOther: 'Muu kunta',
    municipalityChoose: 'Valitse kunta',
    municipalityCode: 'Kuntanumero',
    municipalityCodeNote: 'Kolme numeroa, esimerkiksi 010.',

    kelaDay: 'Kela-päivä',
    kelaDayWhat: 'Viikonpäivä, jolloin Kelan asiakasneuvoja ottaa vastaan toimistossa.',
    adviserName: 'Kelan asiakasneuvojan nimi',

    line: 'Neuvontapuhelin',
    lineWhat: 'Milloin puhelimeen vastataan. Juhlapyhinä puhelin on kiinni.',

    people: 'Työntekijät',
    peopleWhat:
      'Kuka ohjelmaa käyttää ja mitä kukin tekee. Yhdellä henkilöllä voi olla monta roolia. Kelan asiakasneuvoja on jo lisätty.',
    person: 'Työntekijä {number}',
    personName: 'Nimi',
    personTitle: 'Ammattinimike',
    optional: 'valinnainen',
    roles: 'Roolit',
    addPerson: 'Lisää työntekijä',
    removePerson: 'Poista työntekijä {number}',

    recovery: 'Palautusavain',
    recoveryWhat:
      'Tietokanta on salattu. Jos tietokone rikkoutuu, tiedot voi avata toisella koneella vain tällä avaimella.',
    recoveryKeep:
      'Tulosta tai kirjoita avain talteen ja säilytä se lukitussa paikassa, ei tällä tietokoneella. Avainta ei näytetä uudelleen.',
    recoveryKey: 'Palautusavain',
    recoveryPrint: 'Tulosta',
    recoveryCopy: 'Kopioi',
    recoveryCopied: 'Avain kopioitiin. Liitä se turvalliseen paikkaan.',
    recoverySelect: 'Valitse avain ja paina Ctrl+C.',
    recoveryTaken: 'Palautusavain on otettu talteen',
    recoveryNone: 'Palautusavainta ei ole saatavilla. Käynnistä ohjelma uudelleen ja yritä sitten.',
    recoveryPaper: 'Neuvontapöydän palautusavain, {office}, {date}',
  },
  sv: {
    title: 'Ta Neuvontapöytä i bruk',
    step: 'Steg {number}/{count}',
    steps: 'Stegen i ibruktagandet',
    back: 'Tillbaka',
    next: 'Fortsätt',
    finish: 'Ta i bruk',
    saving: 'Sparar…',

    welcome: 'Välkommen',
    welcomeWhat:
      'Neuvontapöytä håller reda på FPA-tider, klienter utan tidsbokning och samtalen till rådgivningstelefonen, och gör månadsstatistik av dem.',
    welcomeWhere: 'Alla uppgifter finns krypterade på den här datorn. Programmet skickar inget ut på nätet.',
    identity: 'Vad sparas om klienterna?',
    identityNote: 'Administratören kan ändra valet senare i inställningarna.',
    identityNone: 'Inga personuppgifter (rekommenderas)',
    identityNoneWhat:
      'Klienten är en signatur eller initialer. Ett telefonnummer sparas bara när man har lovat ringa tillbaka.',
    identityContact: 'Kontaktuppgifter',
    identityContactWhat: 'Namn och telefonnummer för bokningar och överföringar.',
    identityRegister: 'En liten klientförteckning',
    identityRegisterWhat: 'Namn, telefonnummer, hemkommun, egen kontaktperson och eventuell spärrmarkering.',
    identityNever: 'Personbeteckningen frågas och sparas aldrig, oavsett val.',

    office: 'Byrå',
    officeName: 'Byråns namn',
    officeNameNote: 'Syns i rubriker och statistik, till exempel Alavo socialbyrå.',
    municipality: 'Kommun',
    municipalityOther: 'Annan kommun',
    municipalityChoose: 'Välj kommun',
    municipalityCode: 'Kommunnummer',
    municipalityCodeNote: 'Tre siffror, till exempel 010.',

    kelaDay: 'FPA-dag',
    kelaDayWhat: 'Veckodagen då FPA:s kundrådgivare tar emot på byrån.',
    adviserName: 'Namn på FPA:s kundrådgivare',

    line: 'Rådgivningstelefon',
    lineWhat: 'När telefonen besvaras. På helgdagar är den stängd.',

    people: 'Personal',
    peopleWhat:
      'Vem som använder programmet och vad var och en gör. En person kan ha flera roller. FPA:s kundrådgivare har redan lagts till.',
    person: 'Person {number}',
    personName: 'Namn',
    personTitle: 'Yrkesbeteckning',
    optional: 'valfri',
    roles: 'Roller',
    addPerson: 'Lägg till en person',
    removePerson: 'Ta bort person {number}',

    recovery: 'Återställningsnyckel',
    recoveryWhat:
      'Databasen är krypterad. Om datorn går sönder kan uppgifterna öppnas på en annan dator bara med den här nyckeln.',
    recoveryKeep:
      'Skriv ut eller skriv upp nyckeln och förvara den på ett låst ställe, inte på den här datorn. Nyckeln visas inte på nytt.',
    recoveryKey: 'Återställningsnyckel',
    recoveryPrint: 'Skriv ut',
    recoveryCopy: 'Kopiera',
    recoveryCopied: 'Nyckeln kopierades. Klistra in den på ett säkert ställe.',
    recoverySelect: 'Markera nyckeln och tryck på Ctrl+C.',
    recoveryTaken: 'Återställningsnyckeln har tagits till vara',
    recoveryNone: 'Återställningsnyckeln är inte tillgänglig. Starta programmet på nytt och försök sedan.',
    recoveryPaper: 'Återställningsnyckel till Neuvontapöytä, {office}, {date}',
  },
  en: {
    title: 'Setting up Neuvontapöytä',
    step: 'Step {number}/{count}',
    steps: 'Steps of the set-up',
    back: 'Back',
    next: 'Continue',
    finish: 'Start using',
    saving: 'Saving…',

    welcome: 'Welcome',
    welcomeWhat:
      'Neuvontapöytä keeps track of Kela times, walk-in clients and calls to the advice line, and makes the month’s statistics of them.',
    welcomeWhere: 'Everything is kept encrypted on this computer. The program sends nothing to the network.',
    identity: 'What is kept of clients?',
    identityNote: 'The administrator can change this later in the settings.',
    identityNone: 'No personal data (recommended)',
    identityNoneWhat:
      'A client is a nickname or initials. A phone number is kept only while a call back has been promised.',
    identityContact: 'Contact details',
    identityContactWhat: 'Name and phone number for bookings and handovers.',
    identityRegister: 'A small client register',
    identityRegisterWhat:
      'Name, phone number, municipality, key worker and possible non-disclosure for safety.',
    identityNever: 'The personal identity code is never asked or kept, whatever you choose.',

    office: 'Office',
    officeName: 'Name of the office',
    officeNameNote: 'Shown in headings and statistics, for example Alavus social office.',
    municipality: 'Municipality',
    municipalityOther: 'Other municipality',
    municipalityChoose: 'Choose a municipality',
    municipalityCode: 'Municipality number',
    municipalityCodeNote: 'Three digits, for example 010.',

    kelaDay: 'Kela day',
    kelaDayWhat: 'The weekday on which the Kela adviser receives clients at the office.',
    adviserName: 'Name of the Kela adviser',

    line: 'Advice line',
    lineWhat: 'When the phone is answered. It is closed on public holidays.',

    people: 'People',
    peopleWhat:
      'Who uses the program and what each person does. One person may have several roles. The Kela adviser has been added already.',
    person: 'Person {number}',
    personName: 'Name',
    personTitle: 'Job title',
    optional: 'optional',
    roles: 'Roles',
    addPerson: 'Add a person',
    removePerson: 'Remove person {number}',

    recovery: 'Recovery key',
    recoveryWhat:
      'The database is encrypted. If the computer breaks, the data can be opened on another one only with this key.',
    recoveryKeep:
      'Print the key or write it down and keep it in a locked place, not on this computer. It will not be shown again.',
    recoveryKey: 'Recovery key',
    recoveryPrint: 'Print',
    recoveryCopy: 'Copy',
    recoveryCopied: 'The key was copied. Paste it in a safe place.',
    recoverySelect: 'Select the key and press Ctrl+C.',
    recoveryTaken: 'The recovery key has been put away safely',
    recoveryNone: 'The recovery key is not available. Start the program again and then try.',
    recoveryPaper: 'Recovery key of Neuvontapöytä, {office}, {date}',
  },
});
