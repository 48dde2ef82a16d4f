import type { PassedKind } from '#domain/old-figures/table.ts';
import type { RowRefusal } from '#domain/old-figures/refusal.ts';
import type { Language } from './language.ts';

/** Why a row of an old table is not taken, with what to do about it. */
export const oldRowRefusalWords: Record<RowRefusal, Record<Language, string>> = {
  dayMissing: {
    fi: 'Päivä puuttuu. Kirjoita se riville.',
    sv: 'Dagen saknas. Skriv den på raden.',
    en: 'The day is missing. Write it on the row.',
  },
  dayUnreadable: {
    fi: 'Päivää ei voi lukea. Kirjoita se muodossa 3.2.2021.',
    sv: 'Dagen kan inte läsas. Skriv den i formen 3.2.2021.',
    en: 'The day cannot be read. Write it like 3.2.2021.',
  },
  yearMissing: {
    fi: 'Vuosi puuttuu. Anna vuosi sarakkeiden valinnassa.',
    sv: 'Året saknas. Ange året där kolumnerna väljs.',
    en: 'The year is missing. Give it where the columns are chosen.',
  },
  weekdayDiffers: {
    fi: 'Viikonpäivä ei ole päivän oma. Tarkista päivä ja vuosi.',
    sv: 'Veckodagen är inte dagens egen. Kontrollera dagen och året.',
    en: 'The weekday is not that of the day. Check the day and the year.',
  },
  otherMonth: {
    fi: 'Päivä on eri kuulta kuin otsikko. Tarkista päivä.',
    sv: 'Dagen hör till en annan månad än rubriken. Kontrollera dagen.',
    en: 'The day is of another month than the title. Check the day.',
  },
  dayUnlikely: {
    fi: 'Päivä on liian vanha raportteihin. Tarkista vuosi.',
    sv: 'Dagen är för gammal för rapporterna. Kontrollera året.',
    en: 'The day is too old for the reports. Check the year.',
  },
  dayInFuture: {
    fi: 'Päivä on tulevaisuudessa. Tarkista vuosi.',
    sv: 'Dagen är i framtiden. Kontrollera året.',
    en: 'The day is in the future. Check the year.',
  },
  dayTwice: {
    fi: 'Sama päivä on tiedostossa jo ylempänä.',
    sv: 'Samma dag finns redan högre upp i filen.',
    en: 'The same day is in the file already, further up.',
  },
  hasCalls: {
    fi: 'Ohjelmassa on jo puheluja tältä päivältä.',
    sv: 'Programmet har redan samtal från denna dag.',
    en: 'The program has calls of this day already.',
  },
  countNotWhole: {
    fi: 'Puheluiden määrä ei ole kokonaisluku.',
    sv: 'Antalet samtal är inte ett heltal.',
    en: 'The number of calls is not whole.',
  },
  countUnreadable: {
    fi: 'Puheluiden määrää ei voi lukea. Kirjoita se numeroin.',
    sv: 'Antalet samtal kan inte läsas. Skriv det med siffror.',
    en: 'The number of calls cannot be read. Write it in digits.',
  },
  countTooLarge: {
    fi: 'Puheluita on liikaa yhdelle päivälle. Tarkista luku.',
    sv: 'Samtalen är för många för en dag. Kontrollera talet.',
    en: 'There are too many calls for one day. Check the number.',
  },
  totalDiffers: {
    fi: 'Vastatut ja vastaamattomat eivät ole yhteensä sama kuin summa.',
    sv: 'Besvarade och obesvarade är inte tillsammans lika med summan.',
    en: 'Answered and missed calls do not add up to the total.',
  },
  outcomesTooMany: {
    fi: 'Lopputuloksia on enemmän kuin vastattuja puheluita.',
    sv: 'Resultaten är fler än de besvarade samtalen.',
    en: 'There are more outcomes than answered calls.',
  },
  twoCells: {
    fi: 'Rivillä on kaksi solua, jotka tarkoittavat samaa. Jätä toinen sarake lukematta.',
    sv: 'Raden har två celler som betyder samma sak. Låt bli att läsa den ena kolumnen.',
    en: 'Two cells of the row mean the same. Leave one of the columns unread.',
  },
  timeUnreadable: {
    fi: 'Kellonaikaa ei voi lukea. Kirjoita se muodossa 9.05.',
    sv: 'Klockslaget kan inte läsas. Skriv det i formen 9.05.',
    en: 'The time cannot be read. Write it like 9:05.',
  },
  durationUnreadable: {
    fi: 'Kestoa ei voi lukea. Kirjoita se minuutteina.',
    sv: 'Längden kan inte läsas. Skriv den i minuter.',
    en: 'The length cannot be read. Write it in minutes.',
  },
  wordUnknown: {
    fi: 'Sanaa ei tunneta. Vaihda se luokituksen nimeen tai jätä kohta kirjaamatta.',
    sv: 'Ordet är okänt. Byt det till klassificeringens namn eller lämna uppgiften oregistrerad.',
    en: 'The word is not known. Change it to a name of the classification, or leave it unrecorded.',
  },
  identityCode: {
    fi: 'Solussa on henkilötunnus. Poista se tiedostosta.',
    sv: 'Cellen innehåller en personbeteckning. Ta bort den ur filen.',
    en: 'The cell holds a personal identity code. Remove it from the file.',
  },
};

/** Rows that hold no figures of a day, with their number. */
export const passedWords: Record<PassedKind, Record<Language, string>> = {
  title: { fi: 'otsikoita', sv: 'rubriker', en: 'titles' },
  headings: { fi: 'sarakeotsikoita', sv: 'kolumnrubriker', en: 'column headings' },
  totals: { fi: 'summarivejä', sv: 'summarader', en: 'rows of totals' },
  emptyDay: { fi: 'päiviä ilman lukuja', sv: 'dagar utan siffror', en: 'days without figures' },
  note: { fi: 'muita tekstejä', sv: 'andra texter', en: 'other texts' },
};
