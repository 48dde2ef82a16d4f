import type { QuestionPrompt } from '#contract/directory.ts';
import { supportNeedCodes, type SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { Language } from '#i18n/language.ts';
import { usualQuestions } from '#i18n/question-prompts.ts';
import type { ReadDb } from '#store/database.ts';
import { ownPrompts, savePrompt } from '#store/directory/question-prompts.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import type { WriteCall } from '#service/write.ts';

/** What to ask about each topic in the language: the office's own questions where it has written some. */
export async function questionPrompts(db: ReadDb, language: Language): Promise<QuestionPrompt[]> {
  const own = new Map((await ownPrompts(db, language)).map((prompt) => [prompt.topicCode, prompt]));
  return supportNeedCodes.map((topicCode) => ({
    topicCode,
    questions: own.get(topicCode)?.questions ?? usualQuestions[topicCode][language].join('\n'),
    version: own.get(topicCode)?.version ?? 0,
  }));
}

/** Writes the office's own questions of a topic. */
export async function saveQuestions(
  { db, actor, now, audit, announce }: WriteCall,
  given: {
    readonly topicCode: SupportNeedCode;
    readonly language: Language;
    readonly questions: string;
    readonly version: number;
  },
): Promise<QuestionPrompt> {
  const { topicCode, language, questions, version } = given;
  noIdentityCodes({ questions });
  const before = (await ownPrompts(db, language)).find((prompt) => prompt.topicCode === topicCode);
  const by = { byName: before?.changedByName ?? null, at: before?.changedAt ?? now };
  changed('question-prompt', { version: before?.version ?? 0 }, version, by);
  await savePrompt(db, { topicCode, language, questions }, { staffId: actor.id, at: now });
  audit('question-prompt', `${topicCode}/${language}`);
  announce(null, 'directory');
  return { topicCode, questions, version: version + 1 };
}
