import { foldText } from '#domain/bookings/fold-client.ts';

/** What of a question can be searched. */
export interface SearchedQuestion {
  readonly text: string;
  readonly answer: string;
  readonly answerSource: string;
}

/** The questions that hold every word of the search in text, answer or source; all of them for an empty search. */
export function findQuestions<Question extends SearchedQuestion>(
  questions: readonly Question[],
  search: string,
  namesOf: (question: Question) => string = () => '',
): Question[] {
  const words = foldText(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [...questions];
  return questions.filter((question) => {
    const { text, answer, answerSource } = question;
    const searched = foldText([text, answer, answerSource, namesOf(question)].join(' '));
    return words.every((word) => searched.includes(word));
  });
}
