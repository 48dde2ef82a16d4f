import { plusWorkingDays } from '#domain/calendar/working-days.ts';
import { usualTimeLimitRule } from '#domain/calendar/time-limit.ts';
import type { ExamplePerson } from '#domain/example-office/people.ts';
import { lastMeetingDay } from '#domain/meeting-requests/last-day.ts';
import { instantOf } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  answerContactRequest,
  insertContactRequest,
  moveContactRequest,
} from '#store/contact-requests/write-request.ts';
import { endRequest, insertRequest } from '#store/meeting-requests/write-request.ts';
import type { Filling } from './filling.ts';

/** Days before today on which somebody asked to meet Kela's official, and what became of it. */
const meetings = [
  { daysAgo: 45, client: 'Koe A', end: 'met' },
  { daysAgo: 38, client: 'Koe J', end: 'withdrawn' },
  { daysAgo: 31, client: 'Koe P', end: 'met' },
  { daysAgo: 15, client: 'Koe M', end: null },
  { daysAgo: 3, client: 'Koe T', end: null },
] as const;

/** Requests for a meeting: most were met in time, one is late, one was made the other day. */
export async function fillMeetingRequests({ db, today, officeId, person, newId }: Filling): Promise<void> {
  for (const { daysAgo, client, end } of meetings) {
    const askedOn = plusDays(today, -daysAgo);
    const by = { staffId: person('secretary'), at: instantOf(askedOn, at(10)) };
    const basis = lastMeetingDay(askedOn, usualTimeLimitRule, []);
    const id = newId('meeting-request');
    const details = { clientLabel: client, clientPhone: '', socialAssistance: true, jointMeeting: false };
    const passedOn = end === null && daysAgo < 7 ? null : askedOn;
    const request = { ...details, id, officeId, channel: 'walk-in-desk', askedOn, passedOn, basis } as const;
    await insertRequest(db, request, by);
    if (end === null) continue;
    const endedOn = plusWorkingDays(askedOn, 5);
    const ending = { outcome: end, endedOn, reason: '', clientPhone: '' };
    await endRequest(db, id, ending, { ...by, at: instantOf(endedOn, at(14)) });
  }
}

interface Question {
  readonly daysAgo: number;
  readonly from: ExamplePerson;
  readonly topicCode: string;
  readonly question: string;
  /** Absent while Kela has not answered. */
  readonly answer?: string;
  readonly isTold?: boolean;
}

const questions: readonly Question[] = [
  {
    daysAgo: 20,
    from: 'counsellor',
    topicCode: 'yleinen-asumistuki',
    question: 'Esimerkki: mikä liite hakemuksesta puuttuu?',
    answer: 'Esimerkki: vuokrasopimus.',
    isTold: true,
  },
  {
    daysAgo: 2,
    from: 'secretary',
    topicCode: 'perustoimeentulotuki',
    question: 'Esimerkki: milloin päätös on odotettavissa?',
    answer: 'Esimerkki: viimeistään perjantaina.',
  },
  {
    daysAgo: 1,
    from: 'ownWorker',
    topicCode: 'kuntoutus',
    question: 'Esimerkki: voiko hakemusta vielä täydentää?',
  },
];

/** Questions to Kela: one told to the client, one answered, one that waits for the adviser. */
export async function fillContactRequests({ db, today, officeId, person, newId }: Filling): Promise<void> {
  for (const { daysAgo, from, topicCode, question, answer, isTold = false } of questions) {
    const sentOn = plusDays(today, -daysAgo);
    const by = (key: ExamplePerson, hour: number, on: LocalDate = sentOn) => ({
      staffId: person(key),
      at: instantOf(on, at(hour)),
    });
    const id = newId('contact-request');
    const asked = { fromKind: 'client', clientLabel: '', clientPhone: '', permission: false } as const;
    const details = { ...asked, topicCode, question, contactWay: 'office-tells' } as const;
    const dueOn = plusWorkingDays(sentOn, 2);
    await insertContactRequest(db, { ...details, id, officeId, sentOn, dueOn }, by(from, 9));
    if (answer === undefined) continue;
    await answerContactRequest(db, id, { answer, answeredOn: sentOn }, by('adviser', 13));
    await moveContactRequest(db, id, { state: 'answered', clientPhone: '' }, by('adviser', 13));
    if (isTold) await moveContactRequest(db, id, { state: 'closed', clientPhone: '' }, by(from, 14));
  }
}
