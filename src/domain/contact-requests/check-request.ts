import { topicsOn } from '#domain/topics/kela-topics.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ContactWay } from './contact-request.ts';

export type ContactRequestProblemCode = 'notWithoutPermission' | 'phoneMissing' | 'notInForce';

export interface ContactRequestProblem {
  readonly field: 'clientLabel' | 'clientPhone' | 'contactWay' | 'topicCode';
  readonly code: ContactRequestProblemCode;
}

/**
 * What is wrong with a request. Without the client's permission Kela gets the question alone, with nothing by which the
 * client is known; so the answer comes to the office. A call needs its number.
 */
export function checkContactRequest(
  request: {
    readonly clientLabel: string;
    readonly clientPhone: string;
    readonly permission: boolean;
    readonly topicCode: string;
    readonly contactWay: ContactWay;
  },
  today: LocalDate,
): ContactRequestProblem[] {
  const problems: ContactRequestProblem[] = [];
  const add = (bad: boolean, field: ContactRequestProblem['field'], code: ContactRequestProblemCode) => {
    if (bad) problems.push({ field, code });
  };
  const { permission, contactWay } = request;
  add(!permission && request.clientLabel.trim() !== '', 'clientLabel', 'notWithoutPermission');
  add(!permission && request.clientPhone.trim() !== '', 'clientPhone', 'notWithoutPermission');
  add(!permission && contactWay !== 'office-tells', 'contactWay', 'notWithoutPermission');
  add(
    permission && contactWay === 'kela-calls' && request.clientPhone.trim() === '',
    'clientPhone',
    'phoneMissing',
  );
  add(!topicsOn(today).some(({ code }) => code === request.topicCode), 'topicCode', 'notInForce');
  return problems;
}
