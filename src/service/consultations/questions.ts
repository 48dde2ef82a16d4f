import type { ConsultationQuestion } from '#contract/consultations.ts';
import type { Person } from '#contract/session.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { findQuestions } from '#domain/consultations/find-questions.ts';
import { instantOf, localOf } from '#domain/time/instant.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { kelaTopicNames } from '#i18n/topics.ts';
import { kelaTopicCodes } from '#domain/topics/kela-topics.ts';
import {
  answerQuestion,
  findQuestion,
  insertQuestion,
  listQuestions,
  type StoredQuestion,
} from '#store/consultations/questions.ts';
import type { ReadDb } from '#store/database.ts';
import { findOffice } from '#store/offices/offices.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

const MOST_SHOWN = 200;

/** The questions of the office that the search finds, as the person may see them. */
export async function searchQuestions(
  db: ReadDb,
  actor: Person,
  { officeId, text }: { readonly officeId: string; readonly text: string },
): Promise<ConsultationQuestion[]> {
  const all = await listQuestions(db, officeId);
  return findQuestions(all, text, topicNames)
    .slice(0, MOST_SHOWN)
    .map((question) => questionView(actor, question));
}

/**
 * Puts a question. Without a name nothing ties the question to who put it: the log names the office in place of it, and of the
 * moment only the day is kept, since the log has the moment too.
 */
export async function ask(
  { db, actor, now, newId, audit, announce }: WriteCall,
  wanted: {
    readonly officeId: string;
    readonly municipalityCode: string | null;
    readonly topic: string;
    readonly text: string;
    readonly withName: boolean;
  },
): Promise<ConsultationQuestion> {
  noIdentityCodes({ text: wanted.text });
  found(await findOffice(db, wanted.officeId), 'office');
  const { municipalityCode, topic } = wanted;
  const knows = (codes: readonly string[], code: string) => codes.includes(code);
  const problems = [
    ...(knows(kelaTopicCodes, topic) ? [] : [{ field: 'topic', code: 'unknownCode' }]),
    ...(municipalityCode === null || knows(municipalityCodes, municipalityCode)
      ? []
      : [{ field: 'municipalityCode', code: 'unknownCode' }]),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const id = newId();
  const { withName } = wanted;
  const askedAt = withName ? now : instantOf(localOf(now).on, minuteOfDay(0));
  await insertQuestion(db, { id, ...wanted, askedAt, askedById: withName ? actor.id : null });
  audit('consultation-question', withName ? id : wanted.officeId);
  announce(wanted.officeId, 'consultations');
  return questionView(actor, found(await findQuestion(db, id), 'consultation-question'));
}

/** Writes the answer, or a better one over it, with the day and where it is from. */
export async function answer(
  { db, actor, now, audit, announce }: WriteCall,
  given: {
    readonly id: string;
    readonly version: number;
    readonly answer: string;
    readonly answerSource: string;
  },
): Promise<ConsultationQuestion> {
  const { id, version, answer: text, answerSource } = given;
  noIdentityCodes({ answer: text, answerSource });
  const question = found(await findQuestion(db, id), 'consultation-question');
  changed('consultation-question', question, version, { byName: question.answeredByName, at: now });
  await answerQuestion(db, id, {
    answer: text,
    answerSource,
    answeredOn: localOf(now).on,
    answeredById: actor.id,
  });
  audit('consultation-question', id);
  announce(question.officeId, 'consultations');
  return questionView(actor, found(await findQuestion(db, id), 'consultation-question'));
}

/** A guest from Kela answers the question and need not know who of the office put it. */
function questionView(actor: Person, stored: StoredQuestion): ConsultationQuestion {
  const { officeId: _, askedByName, ...question } = stored;
  const isGuest = actor.roles.every((role) => role === 'kelaAdviser');
  return { ...question, askedByName: isGuest ? null : askedByName };
}

/** The topic's names in every language, so that a search by word finds it. */
function topicNames({ topic }: StoredQuestion): string {
  const names = (kelaTopicNames as Readonly<Record<string, Readonly<Record<string, string>>>>)[topic];
  return names ? Object.values(names).join(' ') : '';
}
