import { defineWords } from './catalogue.ts';

/** Choosing who works in the window, and coming in. */
export const signInWords = defineWords({
  fi: {
    title: 'Kuka työskentelee?',
    how: 'Valitse nimesi. Voit myös kirjoittaa nimen alkukirjaimet ja painaa Enter.',
    people: 'Työntekijät',
    nobody: 'Toimistossa ei ole ketään, joka voisi kirjautua. Pyydä apua pääkäyttäjältä.',
    entering: 'Avataan…',
    exampleWhat: 'Esimerkkitoimiston henkilöt ovat keksittyjä, joten salasanaa ei kysytä.',
    passwordHow: 'Kirjoita salasanasi ja paina Enter.',
    pinHow: 'Kirjoita PIN-koodisi ja paina Enter.',
    enter: 'Kirjaudu',
    setAndEnter: 'Aseta ja kirjaudu',
    another: 'Valitse toinen henkilö',
    forgot: 'Unohtuiko salasana?',
    forgotAsk: 'Pyydä pääkäyttäjältä aloituskoodi. Sillä asetat uuden.',
    startWhat: 'Sinulla ei ole vielä salasanaa. Pyydä pääkäyttäjältä aloituskoodi ja aseta oma salasanasi.',
    ownWhat:
      'Toimistossa ei ole vielä salasanoja. Aseta ensin oma salasanasi pääkäyttäjänä. Muille annat sen jälkeen aloituskoodit asetuksissa.',
    recoverWhat:
      'Kirjoita palautusavain, joka otettiin talteen käyttöönotossa, ja aseta uusi salasana. Muut pääkäyttäjät näkevät tästä ilmoituksen.',
  },
  sv: {
    title: 'Vem arbetar?',
    how: 'Välj ditt namn. Du kan också skriva de första bokstäverna i namnet och trycka på Enter.',
    people: 'Personal',
    nobody: 'Det finns ingen på byrån som kan logga in. Be administratören om hjälp.',
    entering: 'Öppnar…',
    exampleWhat: 'Personerna på exempelbyrån är påhittade, så inget lösenord behövs.',
    passwordHow: 'Skriv ditt lösenord och tryck på Enter.',
    pinHow: 'Skriv din PIN-kod och tryck på Enter.',
    enter: 'Logga in',
    setAndEnter: 'Spara och logga in',
    another: 'Välj en annan person',
    forgot: 'Har du glömt lösenordet?',
    forgotAsk: 'Be administratören om en startkod. Med den väljer du ett nytt.',
    startWhat: 'Du har inget lösenord ännu. Be administratören om en startkod och välj ditt eget lösenord.',
    ownWhat:
      'Byrån har inga lösenord ännu. Välj först ditt eget lösenord som administratör. De andra får därefter startkoder i inställningarna.',
    recoverWhat:
      'Skriv återställningsnyckeln som togs till vara när programmet togs i bruk, och välj ett nytt lösenord. Övriga administratörer får ett meddelande om det.',
  },
  en: {
    title: 'Who is working?',
    how: 'Choose your name. You can also type its first letters and press Enter.',
    people: 'Staff',
    nobody: 'There is nobody in the office who could sign in. Ask the administrator for help.',
    entering: 'Opening…',
    exampleWhat: 'The people of the example office are invented, so no password is asked.',
    passwordHow: 'Type your password and press Enter.',
    pinHow: 'Type your PIN and press Enter.',
    enter: 'Sign in',
    setAndEnter: 'Set and sign in',
    another: 'Choose another person',
    forgot: 'Forgotten the password?',
    forgotAsk: 'Ask the administrator for a start code. With it you set a new one.',
    startWhat:
      'You have no password yet. Ask the administrator for a start code and set a password of your own.',
    ownWhat:
      'The office has no passwords yet. As an administrator, set your own first. Then give the others start codes in the settings.',
    recoverWhat:
      'Type the recovery key that was put away at set-up, and set a new password. The other administrators will see a notice of this.',
  },
});
