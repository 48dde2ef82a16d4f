import { municipalityCodes } from '#domain/classifications/municipality.ts';
import type { CallFields } from './draft.ts';

export interface CallCodeProblem {
  readonly field: 'municipalityCode' | 'topics';
  readonly code: 'unknownCode';
}

/**
 * Codes that are in no classification; so nothing else than a code is ever stored in their place.
 *
 * @param knownTopics the office's topics of the call's day, and those that the call has already
 */
export function checkCodes(
  { municipalityCode, topics }: Pick<CallFields, 'municipalityCode' | 'topics'>,
  knownTopics: readonly string[],
): CallCodeProblem[] {
  const isOneOf = (codes: readonly string[], code: string) => codes.includes(code);
  const problems: CallCodeProblem[] = [];
  if (municipalityCode !== null && !isOneOf(municipalityCodes, municipalityCode))
    problems.push({ field: 'municipalityCode', code: 'unknownCode' });
  if (!topics.every((topic) => isOneOf(knownTopics, topic)))
    problems.push({ field: 'topics', code: 'unknownCode' });
  return problems;
}
