import type { Language } from './language.ts';

export type HostPage = 'linkNeeded' | 'linkUsed' | 'wrongDoor' | 'notFound' | 'fault';

/** What the browser host says when it does not show the window. Plain text: put into a page as it is. */
export const hostPages: Record<HostPage, Record<Language, string>> = {
  linkNeeded: {
    fi: 'Tästä selaimesta ei ole kirjauduttu ohjelmaan. Käynnistä ohjelma uudelleen: se avaa tähän selaimeen uuden kertakäyttöisen kirjautumislinkin.',
    sv: 'Den här webbläsaren är inte inloggad i programmet. Starta programmet på nytt: det öppnar en ny engångslänk i den här webbläsaren.',
    en: 'This browser is not signed in to the program. Start the program again: it opens a new one-time sign-in link in this browser.',
  },
  linkUsed: {
    fi: 'Kirjautumislinkki on jo käytetty tai vanhentunut. Käynnistä ohjelma uudelleen, niin saat uuden linkin.',
    sv: 'Inloggningslänken har redan använts eller har gått ut. Starta programmet på nytt för att få en ny länk.',
    en: 'The sign-in link has been used or has expired. Start the program again to get a new link.',
  },
  wrongDoor: {
    fi: 'Pyyntöä ei hyväksytty, koska se ei tullut ohjelman omasta ikkunasta. Avaa ohjelma sen omalla linkillä.',
    sv: 'Begäran godkändes inte, eftersom den inte kom från programmets eget fönster. Öppna programmet med dess egen länk.',
    en: 'The request was refused because it did not come from the program’s own window. Open the program by its own link.',
  },
  notFound: {
    fi: 'Sivua ei ole. Palaa ohjelman etusivulle.',
    sv: 'Sidan finns inte. Gå tillbaka till programmets startsida.',
    en: 'There is no such page. Go back to the first page of the program.',
  },
  fault: {
    fi: 'Ohjelmassa tapahtui odottamaton virhe. Mitään tallennettua ei kadonnut. Yritä uudelleen.',
    sv: 'Ett oväntat fel inträffade i programmet. Inget sparat har gått förlorat. Försök igen.',
    en: 'Something unexpected went wrong in the program. Nothing that was saved has been lost. Try again.',
  },
};
