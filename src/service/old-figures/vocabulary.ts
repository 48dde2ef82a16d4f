import { officeTopics } from '#domain/call-topics/topic.ts';
import { plainWord, type OldFigureVocabulary } from '#domain/old-figures/vocabulary.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';
import { listTopics } from '#store/call-topics/call-topics.ts';
import type { ReadDb } from '#store/database.ts';

/** The words of the program, and before them the office's own names of topics. */
export async function vocabularyOf(db: ReadDb, officeId: string): Promise<OldFigureVocabulary> {
  const own = officeTopics(await listTopics(db, officeId)).flatMap(({ id, name }) =>
    name === null ? [] : [[plainWord(name), id] as const],
  );
  const topic = new Map([...oldFigureVocabulary.words.topic, ...own]);
  return { ...oldFigureVocabulary, words: { ...oldFigureVocabulary.words, topic } };
}
