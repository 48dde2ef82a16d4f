import type { TimelineEntry } from '#contract/matters.ts';
import { bookingStateNames, walkInStateNames } from '#i18n/booking-names.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import { contactRequestStateNames } from '#i18n/contact-requests.ts';
import { formatClock, formatDayAndMonth } from '#i18n/formats.ts';
import { handoverStateNames } from '#i18n/handovers.ts';
import type { Language } from '#i18n/language.ts';
import {
  matterEventNames,
  matterItemNames,
  matterWords,
  meetingStateNames,
  promiseStateNames,
  referralStateNames,
} from '#i18n/matters.ts';
import { requestStepNames } from '#i18n/meeting-requests.ts';
import { sayIn } from '#i18n/say.ts';

type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The names of the codes of each kind of entry; an open request for a meeting has been asked for. */
const codeNames: Readonly<Record<TimelineEntry['kind'], Names>> = {
  call: callOutcomeNames,
  booking: bookingStateNames,
  walkIn: walkInStateNames,
  contactRequest: contactRequestStateNames,
  meetingRequest: { ...requestStepNames, open: requestStepNames.asked },
  jointMeeting: meetingStateNames,
  promise: promiseStateNames,
  handover: handoverStateNames,
  referral: referralStateNames,
  matter: matterEventNames,
};

/** A line of the timeline in words: what it is and its state, and the day that it is about. */
export function sayEntry(entry: TimelineEntry, language: Language): { title: string; detail: string } {
  const say = sayIn(matterWords, language);
  const { kind, what, on, minute } = entry;
  const state = codeNames[kind][what]?.[language] ?? what;
  const title = kind === 'matter' ? state : `${nameOf(kind, language)}: ${state.toLowerCase()}`;
  if (on === null) return { title, detail: '' };
  const day = formatDayAndMonth(on, language);
  if (kind === 'booking' || kind === 'jointMeeting')
    return {
      title,
      detail: minute === null ? day : say('dayTime', { day, clock: formatClock(minute, language) }),
    };
  return { title, detail: say('dueDay', { day }) };
}

function nameOf(kind: Exclude<TimelineEntry['kind'], 'matter'>, language: Language): string {
  const say = sayIn(matterWords, language);
  if (kind === 'handover') return say('handoverName');
  return kind === 'referral' ? say('referralName') : matterItemNames[kind][language];
}
