import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

type PromptLanguage = 'fi' | 'sv' | 'en';

/** The office's own questions of a topic in a language, one a line. */
export interface StoredPrompt {
  readonly topicCode: SupportNeedCode;
  readonly questions: string;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

/** The topics of which the office has written its own questions in the language. */
export function ownPrompts(db: ReadDb, language: PromptLanguage): Promise<StoredPrompt[]> {
  return db
    .selectFrom('question_prompt')
    .innerJoin('staff_member', 'staff_member.id', 'question_prompt.changed_by_id')
    .select([
      'topic_code as topicCode',
      'questions',
      'changed_at as changedAt',
      'staff_member.name as changedByName',
      'question_prompt.version',
    ])
    .where('language', '=', language)
    .execute();
}

/** Writes the office's own questions, and raises the version. */
export async function savePrompt(
  db: WriteDb,
  prompt: {
    readonly topicCode: SupportNeedCode;
    readonly language: PromptLanguage;
    readonly questions: string;
  },
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  const change = { questions: prompt.questions, changed_at: by.at, changed_by_id: by.staffId };
  await db
    .insertInto('question_prompt')
    .values({ topic_code: prompt.topicCode, language: prompt.language, ...change })
    .onConflict((conflict) =>
      conflict
        .columns(['topic_code', 'language'])
        .doUpdateSet((row) => ({ ...change, version: row('question_prompt.version', '+', 1) })),
    )
    .execute();
}
