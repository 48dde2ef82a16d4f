/** Where an event is told about, as the PopUp trial of 2021 listed them; `other` for the rest. */
export const eventChannels = [
  'website',
  'socialMedia',
  'newspaper',
  'municipalCalendar',
  'healthCentreBoard',
  'libraryBoard',
  'officeLobby',
  'flyers',
  'workshops',
  'other',
] as const;

export type EventChannel = (typeof eventChannels)[number];
