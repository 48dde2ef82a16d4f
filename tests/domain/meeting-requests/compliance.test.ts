import { expect, test } from 'vitest';
import { complianceOf } from '#domain/meeting-requests/compliance.ts';
import type { MeetingRequestState } from '#domain/meeting-requests/state.ts';
import { localDate } from '#domain/time/local-date.ts';

const kind = (state: MeetingRequestState, endedOn: string | null, today = '2027-01-10') =>
  complianceOf(
    { state, lastOn: localDate('2026-12-29'), endedOn: endedOn === null ? null : localDate(endedOn) },
    localDate(today),
  );

test.each([
  ['met on the last day', kind('met', '2026-12-29'), 'inTime'],
  ['met a day later', kind('met', '2026-12-30'), 'missed'],
  ['still open when the day has passed', kind('open', null), 'missed'],
  ['open on the last day itself', kind('open', null, '2026-12-29'), 'ahead'],
  ['met early, the day still ahead', kind('met', '2026-12-18', '2026-12-20'), 'ahead'],
  ['withdrawn in time', kind('withdrawn', '2026-12-18'), 'ended'],
  ['refused in time, the day still ahead', kind('refused', '2026-12-18', '2026-12-20'), 'ended'],
  ['withdrawn only after the day was missed', kind('withdrawn', '2026-12-30'), 'missed'],
])('%s', (_, made, wanted) => expect(made).toBe(wanted));
