import type { RowRefusal } from '#domain/directory/read-row.ts';
import type { Language } from './language.ts';

/** Why a row of a file is not taken into the directory, with what to do about it. */
export const rowRefusalWords: Record<RowRefusal, Record<Language, string>> = {
  idMissing: {
    fi: 'Tunniste puuttuu. Kirjoita riville oma tunniste.',
    sv: 'Identifikatorn saknas. Skriv en egen identifikator på raden.',
    en: 'The identifier is missing. Give the row one of its own.',
  },
  idTwice: {
    fi: 'Sama palvelu on tiedostossa jo ylempänä.',
    sv: 'Samma tjänst finns redan högre upp i filen.',
    en: 'The same service is in the file already, further up.',
  },
  nameMissing: { fi: 'Nimi puuttuu.', sv: 'Namnet saknas.', en: 'The name is missing.' },
  textTooLong: {
    fi: 'Jokin teksti on liian pitkä. Lyhennä sitä.',
    sv: 'Någon text är för lång. Förkorta den.',
    en: 'A text is too long. Shorten it.',
  },
  areaMissing: {
    fi: 'Kunta puuttuu. Kirjoita kunnat tai ”Koko alue”.',
    sv: 'Kommunen saknas. Skriv kommunerna eller ”Hela området”.',
    en: 'The municipality is missing. Write the municipalities or “Whole area”.',
  },
  municipalityUnknown: {
    fi: 'Kuntaa ei tunneta. Kirjoita alueen kunnan nimi tai koodi.',
    sv: 'Kommunen är okänd. Skriv namnet eller koden på en kommun i området.',
    en: 'The municipality is not known. Write the name or code of one of the area.',
  },
  notOurArea: {
    fi: 'Palvelu ei koske alueen kuntia.',
    sv: 'Tjänsten gäller inte kommunerna i området.',
    en: 'The service does not concern the municipalities of the area.',
  },
  kindUnknown: {
    fi: 'Lajia ei tunneta. Kirjoita lajin nimi tai koodi.',
    sv: 'Arten är okänd. Skriv artens namn eller kod.',
    en: 'The kind is not known. Write its name or code.',
  },
  topicUnknown: {
    fi: 'Aihetta ei tunneta. Kirjoita aiheen nimi tai koodi.',
    sv: 'Ämnet är okänt. Skriv ämnets namn eller kod.',
    en: 'The topic is not known. Write its name or code.',
  },
  webNotAddress: {
    fi: 'Verkkosivun osoite ei kelpaa. Kirjoita se muodossa www.esimerkki.fi.',
    sv: 'Webbadressen duger inte. Skriv den i formen www.exempel.fi.',
    en: 'The web address is not one. Write it like www.example.fi.',
  },
  dateUnreadable: {
    fi: 'Tarkistuspäivää ei voi lukea. Kirjoita se muodossa 3.2.2027.',
    sv: 'Kontrolldagen kan inte läsas. Skriv den i formen 3.2.2027.',
    en: 'The day of checking cannot be read. Write it like 3.2.2027.',
  },
  checkedInFuture: {
    fi: 'Tarkistuspäivä on tulevaisuudessa.',
    sv: 'Kontrolldagen är i framtiden.',
    en: 'The day of checking is in the future.',
  },
  ownerUnknown: {
    fi: 'Vastuuhenkilö ei ole täällä töissä. Vaihda nimi tai tyhjennä solu.',
    sv: 'Den ansvariga arbetar inte här. Byt namnet eller töm cellen.',
    en: 'The owner does not work here. Change the name or empty the cell.',
  },
  identityCode: {
    fi: 'Tekstissä on henkilötunnus. Poista se.',
    sv: 'Texten innehåller en personbeteckning. Ta bort den.',
    en: 'The text holds a personal identity code. Remove it.',
  },
  notPublished: {
    fi: 'Palvelua ei ole julkaistu tai se on poistettu rekisteristä.',
    sv: 'Tjänsten har inte publicerats eller har tagits bort ur registret.',
    en: 'The service is not published, or has been deleted from its register.',
  },
};
