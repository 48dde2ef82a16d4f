import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '#contract/matters.ts';
import { bookingStates } from '#domain/bookings/state.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { contactRequestStates } from '#domain/contact-requests/state.ts';
import { handoverStates } from '#domain/handovers/state.ts';
import { jointMeetingStates } from '#domain/joint-meetings/joint-meeting.ts';
import { matterEvents } from '#domain/matters/matter.ts';
import { referralStates } from '#domain/matters/referral.ts';
import { meetingRequestStates } from '#domain/meeting-requests/state.ts';
import { may } from '#domain/permissions/may.ts';
import { roles } from '#domain/permissions/role.ts';
import { promiseStates } from '#domain/promises/state.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { walkInStates } from '#domain/walk-ins/state.ts';
import { languages } from '#i18n/language.ts';
import { boxesOf } from '#renderer/features/matters/boxes.ts';
import { sayEntry } from '#renderer/features/matters/say-entry.ts';

const entry = (changes: Partial<TimelineEntry>): TimelineEntry => ({
  kind: 'call',
  id: 'a',
  at: instantOf(localDate('2026-10-21'), at(9, 12)),
  what: 'resolved',
  byName: 'Outi Ohjaaja',
  toName: null,
  on: null,
  minute: null,
  words: '',
  ...changes,
});

/** Every code that an entry of a kind can have. */
const codes: Readonly<Record<TimelineEntry['kind'], readonly string[]>> = {
  call: callOutcomes,
  booking: bookingStates,
  walkIn: walkInStates,
  contactRequest: contactRequestStates,
  meetingRequest: meetingRequestStates,
  jointMeeting: jointMeetingStates,
  promise: promiseStates,
  handover: handoverStates,
  referral: referralStates,
  matter: matterEvents,
};
const everyCode = Object.entries(codes).flatMap(([kind, whats]) =>
  whats.map((what) => ({ kind: kind as TimelineEntry['kind'], what })),
);

describe('a line of the timeline', () => {
  test.each(everyCode)(
    '$kind $what is said in words in each language, never as its code',
    ({ kind, what }) => {
      const titles = languages.map((language) => sayEntry(entry({ kind, what }), language).title);
      for (const title of titles) {
        expect(title.length).toBeGreaterThan(3);
        expect(title.endsWith(`: ${what}`) && /[A-Z]/.test(what)).toBe(false);
        expect(title).not.toContain('undefined');
      }
      expect(new Set(titles).size).toBeGreaterThan(1);
    },
  );

  test.each([
    [{ kind: 'booking', what: 'booked' }, 'Kela-aika: varattu'],
    [{ kind: 'jointMeeting', what: 'held' }, 'Yhteistapaaminen: pidetty'],
    [{ kind: 'promise', what: 'kept' }, 'Lupaus: pidetty'],
    [{ kind: 'handover', what: 'returned' }, 'Siirto: palautettu'],
    [{ kind: 'referral', what: 'arrived' }, 'Ohjaus palveluun: perillä palvelussa'],
    [{ kind: 'matter', what: 'reopened' }, 'Asia avattu uudelleen'],
  ] as const)('%j is said: %s', (changes, title) => {
    expect(sayEntry(entry(changes), 'fi').title).toBe(title);
  });

  test('tells the day and time of what has a time of its own', () => {
    const time = { on: localDate('2026-10-28'), minute: at(10) };
    expect(sayEntry(entry({ kind: 'booking', what: 'booked', ...time }), 'fi').detail).toBe(
      '28.10. klo\u00a010.00',
    );
    expect(sayEntry(entry({ kind: 'jointMeeting', what: 'planned', ...time }), 'sv').detail).toBe(
      '28.10. kl.\u00a010.00',
    );
  });

  test('tells the day by which something is due, whatever its minute', () => {
    const due = { on: localDate('2026-10-23'), minute: at(13) };
    for (const kind of ['promise', 'handover', 'contactRequest', 'meetingRequest'] as const)
      expect(sayEntry(entry({ kind, what: 'open', ...due }), 'fi').detail).toBe('määräpäivä 23.10.');
  });

  test('has no second line when it is about no day', () => {
    expect(sayEntry(entry({}), 'fi').detail).toBe('');
  });
});

describe('the lists of a person', () => {
  test.each([
    [['counsellor'], ['mine', 'followed']],
    [['ownWorker'], ['mine', 'followed']],
    [['manager'], ['all']],
    [
      ['manager', 'counsellor'],
      ['mine', 'followed', 'all'],
    ],
    [['secretary'], []],
    [['kelaAdviser'], []],
    [['administrator'], []],
  ] as const)('%j: %j', (own, boxes) => {
    expect(boxesOf(own)).toEqual(boxes);
  });

  test('are there for everybody who may ask for one, and for nobody else', () => {
    for (const role of roles) expect(boxesOf([role]).length > 0).toBe(may([role], 'matters.list'));
  });
});
