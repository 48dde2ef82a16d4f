import type { BookingChannel, BookingKind } from '#domain/bookings/booking.ts';
import type { CancellationParty } from '#domain/bookings/cancellation.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';
import type { Language } from './language.ts';

type Names<Code extends string> = Record<Code, Record<Language, string>>;

/** What has become of a booking. */
export const bookingStateNames: Names<BookingState> = {
  booked: { fi: 'varattu', sv: 'bokad', en: 'booked' },
  checkedIn: { fi: 'saapunut', sv: 'har kommit', en: 'arrived' },
  started: { fi: 'neuvojalla nyt', sv: 'hos rådgivaren nu', en: 'with the adviser now' },
  fulfilled: { fi: 'toteutunut', sv: 'genomförd', en: 'completed' },
  noShow: { fi: 'saapumatta jäänyt', sv: 'uteblev', en: 'did not come' },
  cancelled: { fi: 'peruttu', sv: 'avbokad', en: 'cancelled' },
};

/** How the client and the adviser meet. */
export const bookingKindNames: Names<BookingKind> = {
  individual: { fi: 'Käynti', sv: 'Besök', en: 'Visit' },
  'joint-meeting': { fi: 'Yhteisneuvottelu', sv: 'Gemensam förhandling', en: 'Joint meeting' },
  phone: { fi: 'Puhelu', sv: 'Telefonsamtal', en: 'Phone call' },
  video: { fi: 'Videotapaaminen', sv: 'Videomöte', en: 'Video meeting' },
};

/** Through whom the time was asked for. */
export const bookingChannelNames: Names<BookingChannel> = {
  secretary: { fi: 'Toimistosihteeri', sv: 'Byråsekreteraren', en: 'Secretary' },
  worker: { fi: 'Työntekijä', sv: 'Arbetstagare', en: 'Worker' },
  phone: { fi: 'Puhelimitse', sv: 'Per telefon', en: 'By phone' },
  'suomi-fi': { fi: 'Suomi.fi-viesti', sv: 'Suomi.fi-meddelande', en: 'Suomi.fi message' },
  kela: { fi: 'Kelan kautta', sv: 'Via FPA', en: 'Through Kela' },
  'walk-in-desk': { fi: 'Asiointi tiskillä', sv: 'Vid disken', en: 'At the desk' },
};

/** From whose side a cancellation came. */
export const cancellationPartyNames: Names<CancellationParty> = {
  client: { fi: 'Asiakas', sv: 'Klienten', en: 'The client' },
  organisation: { fi: 'Toimisto tai Kela', sv: 'Byrån eller FPA', en: 'The office or Kela' },
};

/** What has become of a client who came without a booking. */
export const walkInStateNames: Names<WalkInState> = {
  waiting: { fi: 'odottaa', sv: 'väntar', en: 'waiting' },
  called: { fi: 'kutsuttu', sv: 'kallad', en: 'called' },
  inService: { fi: 'neuvojalla nyt', sv: 'hos rådgivaren nu', en: 'with the adviser now' },
  done: { fi: 'hoidettu', sv: 'klar', en: 'done' },
  left: { fi: 'lähti odottamatta', sv: 'gick utan att vänta', en: 'left without waiting' },
  notServed: { fi: 'ei voitu palvella', sv: 'kunde inte betjänas', en: 'could not be served' },
};
