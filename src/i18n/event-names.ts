import type { EventChannel } from '#domain/events/channel.ts';
import type { EventKind } from '#domain/events/event.ts';
import type { Language } from './language.ts';

/** Whose event it is, or where the office goes. */
export const eventKindNames: Record<EventKind, Record<Language, string>> = {
  own: { fi: 'Oma tapahtuma', sv: 'Eget evenemang', en: 'Own event' },
  joined: { fi: 'Mukana toisten tapahtumassa', sv: 'Med i andras evenemang', en: 'Joined another’s event' },
  healthCentre: { fi: 'Terveyskeskus', sv: 'Hälsovårdscentral', en: 'Health centre' },
  shop: { fi: 'Kauppa', sv: 'Butik', en: 'Shop' },
};

/** Where an event is told about. */
export const eventChannelNames: Record<EventChannel, Record<Language, string>> = {
  website: { fi: 'Verkkosivut', sv: 'Webbplatsen', en: 'Website' },
  socialMedia: { fi: 'Sosiaalinen media', sv: 'Sociala medier', en: 'Social media' },
  newspaper: {
    fi: 'Paikallislehden tapahtumakalenteri',
    sv: 'Lokaltidningens evenemangskalender',
    en: 'Local paper’s calendar',
  },
  municipalCalendar: {
    fi: 'Kunnan tapahtumakalenteri',
    sv: 'Kommunens evenemangskalender',
    en: 'Municipal calendar',
  },
  healthCentreBoard: {
    fi: 'Terveyskeskuksen ilmoitustaulu',
    sv: 'Hälsovårdscentralens anslagstavla',
    en: 'Health centre’s notice board',
  },
  libraryBoard: {
    fi: 'Kirjaston ilmoitustaulu',
    sv: 'Bibliotekets anslagstavla',
    en: 'Library’s notice board',
  },
  officeLobby: { fi: 'Sosiaalitoimiston aula', sv: 'Socialbyråns aula', en: 'Lobby of the social office' },
  flyers: { fi: 'Esitteet huoneissa', sv: 'Broschyrer i rummen', en: 'Flyers in the rooms' },
  workshops: {
    fi: 'Kuntouttavan työtoiminnan paikat',
    sv: 'Enheter för arbetsverksamhet i rehabiliteringssyfte',
    en: 'Rehabilitative work places',
  },
  other: { fi: 'Muu', sv: 'Annan', en: 'Other' },
};
