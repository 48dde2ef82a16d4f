import { expect, test } from 'vitest';
import { findQuestions } from '#domain/consultations/find-questions.ts';

const questions = [
  { text: 'Miten vuokravakuus haetaan?', answer: 'Verkkolomakkeella.', answerSource: 'Kela, Teams 21.10.' },
  { text: 'Liitteet postitse?', answer: '', answerSource: '' },
];
const found = (search: string) => findQuestions(questions, search).map(({ text }) => text);

test('every word has to be in the question, its answer or its source, whatever the case', () => {
  expect(found('')).toHaveLength(2);
  expect(found('VUOKRA lomak')).toEqual(['Miten vuokravakuus haetaan?']);
  expect(found('teams')).toEqual(['Miten vuokravakuus haetaan?']);
  expect(found('vuokra postitse')).toEqual([]);
});

test('the name of the topic can be searched too', () => {
  expect(findQuestions(questions, 'toimeentulo', () => 'Perustoimeentulotuki')).toHaveLength(2);
});
