import type { JointMeeting } from '#contract/joint-meetings.ts';
import { instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const person = (id: string, role: 'keyWorker' | 'kelaAdviser' | 'staff', leftAt: number | null = null) => ({
  id: `${id} in it`,
  role,
  staffId: id,
  name: id,
  organisation: '',
  joinedAt: instant(0),
  leftAt: leftAt === null ? null : instant(leftAt),
});

/** A planned meeting of 2.12.2026 at 9.00–10.00 with Tiina and Kaisa; Outi has dropped out. */
export function meeting(changes: Partial<JointMeeting> = {}): JointMeeting {
  return {
    id: 'm',
    officeId: 'alavus',
    adviserId: 'Kaisa',
    adviserName: 'Kaisa',
    seriesNo: 1,
    seriesOf: 1,
    on: localDate('2026-12-02'),
    startMinute: at(9),
    endMinute: at(10),
    state: 'planned',
    way: 'office',
    place: '',
    clientLabel: 'M.K.',
    clientPhone: '',
    language: 'fi',
    interpreter: false,
    noteToKela: '',
    permission: {
      scope: 'asuminen',
      givenOn: localDate('2026-11-24'),
      recordedByName: 'Siiri',
      recordedAt: instant(0),
      withdrawnAt: null,
    },
    participants: [person('Tiina', 'keyWorker'), person('Kaisa', 'kelaAdviser'), person('Outi', 'staff', 1)],
    cancellation: null,
    sheet: null,
    createdByName: 'Siiri',
    createdAt: instant(0),
    version: 1,
    ...changes,
  };
}
