import { describe, expect, test } from 'vitest';
import { dayList, type DayListSources } from '#domain/day-lists/day-list.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const none: DayListSources = { bookings: [], walkIns: [], meetings: [], others: [], free: [] };
const booking = (id: string, hours: string, changes: Partial<DayListSources['bookings'][number]> = {}) => ({
  id,
  ...stretch(hours),
  clientLabel: 'Aino Koivu',
  topics: ['opintotuki'],
  urgentIncome: true,
  state: 'booked' as const,
  kind: 'individual' as const,
  squeezeInReason: null,
  interpreter: true,
  companion: true,
  noteToKela: 'Aino Koivun hakemus',
  ...changes,
});
const walkIn = (
  id: string,
  arrived: number,
  state: DayListSources['walkIns'][number]['state'],
  service?: string,
) => ({
  id,
  clientLabel: 'L',
  topics: [],
  urgentIncome: false,
  state,
  arrivedMinute: at(arrived),
  ...(service === undefined ? { startMinute: null, endMinute: null } : stretch(service)),
});

describe('R9 the day list', () => {
  const sources: DayListSources = {
    bookings: [
      booking('b2', '10.00-10.30'),
      booking('b1', '9.00-9.30'),
      booking('b3', '9.00-9.15', { squeezeInReason: 'kiire' }),
      booking('b4', '9.30-10.00', { state: 'cancelled' }),
      booking('b5', '13.00-13.30', { kind: 'joint-meeting', state: 'noShow' }),
    ],
    walkIns: [
      walkIn('w1', 9, 'done', '9.30-9.45'),
      walkIn('w2', 11, 'waiting'),
      walkIn('w3', 9, 'left'),
      walkIn('w4', 9, 'notServed'),
    ],
    meetings: [{ id: 'm', ...stretch('12.00-13.00'), clientLabel: 'N', interpreter: false, noteToKela: '' }],
    others: [
      { what: 'event', id: 'e', ...stretch('14.00-14.30') },
      { what: 'event', id: 'e', ...stretch('14.45-15.00') },
      { what: 'outside', id: 'o', ...stretch('13.30-14.00') },
    ],
    free: [stretch('10.30-11.00')],
  };

  test('R9 has everything of the day once, in order of time', () => {
    const rows = dayList(sources, 'names').map(
      ({ what, startMinute, endMinute }) => `${what} ${startMinute / 60}-${endMinute && endMinute / 60}`,
    );
    expect(rows).toEqual([
      'booking 9-9.25',
      'booking 9-9.5',
      'walk-in 9.5-9.75',
      'booking 10-10.5',
      'free 10.5-11',
      'walk-in 11-null',
      'meeting 12-13',
      'booking 13-13.5',
      'outside 13.5-14',
      'event 14-15',
    ]);
    expect(dayList(sources, 'names')[0]).toMatchObject({ squeezedIn: true });
  });

  test('R9 the order of what is stored changes nothing', () => {
    const reversed: DayListSources = {
      bookings: sources.bookings.toReversed(),
      walkIns: sources.walkIns.toReversed(),
      meetings: sources.meetings,
      others: sources.others.toReversed(),
      free: sources.free,
    };
    expect(dayList(reversed, 'names')).toEqual(dayList(sources, 'names'));
  });
});

describe('R9 the privacy level', () => {
  const [row] = dayList({ ...none, bookings: [booking('b', '9.00-9.30')] }, 'names');

  test('names: everything the adviser prepares by', () => {
    expect(row).toMatchObject({ client: 'Aino Koivu', noteToKela: 'Aino Koivun hakemus' });
  });

  test('initials: no name, not even within the note', () => {
    const initials = dayList({ ...none, bookings: [booking('b', '9.00-9.30')] }, 'initials');
    expect(initials).toEqual([{ ...row, client: 'A. K.', noteToKela: '' }]);
  });

  test('times: nothing that tells of the client', () => {
    const bare = {
      what: 'booking',
      ...stretch('9.00-9.30'),
      client: '',
      bookingKind: null,
      topics: [],
      squeezedIn: false,
      interpreter: false,
      companion: false,
      urgentIncome: false,
      noteToKela: '',
    };
    expect(dayList({ ...none, bookings: [booking('b', '9.00-9.30')] }, 'times')).toEqual([bare]);
  });
});
