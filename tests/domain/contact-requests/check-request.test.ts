import { expect, test } from 'vitest';
import { checkContactRequest } from '#domain/contact-requests/check-request.ts';
import { localDate } from '#domain/time/local-date.ts';

const asked = {
  clientLabel: 'M.K.',
  clientPhone: '000 123 4567',
  permission: true,
  topicCode: 'yleinen-asumistuki',
  contactWay: 'kela-calls',
} as const;
const check = (changes: Partial<Parameters<typeof checkContactRequest>[0]>, on = '2026-10-21') =>
  checkContactRequest({ ...asked, ...changes }, localDate(on)).map(({ field, code }) => `${field} ${code}`);

test('with permission Kela is told who asks, and a call has its number', () => {
  expect(check({})).toEqual([]);
  expect(check({ clientPhone: ' ' })).toEqual(['clientPhone phoneMissing']);
  expect(check({ clientPhone: '', contactWay: 'own-kela' })).toEqual([]);
});

test('without permission nothing by which the client is known leaves the office', () => {
  expect(check({ permission: false })).toEqual([
    'clientLabel notWithoutPermission',
    'clientPhone notWithoutPermission',
    'contactWay notWithoutPermission',
  ]);
  const anonymous = { permission: false, clientLabel: '', clientPhone: '' } as const;
  expect(check({ ...anonymous, contactWay: 'office-tells' })).toEqual([]);
  expect(check({ ...anonymous, contactWay: 'own-kela' })).toEqual(['contactWay notWithoutPermission']);
});

test('the topic is one that is in force on the day', () => {
  expect(check({ topicCode: 'yleistuki' }, '2026-04-30')).toEqual(['topicCode notInForce']);
  expect(check({ topicCode: 'yleistuki' }, '2026-05-01')).toEqual([]);
  expect(check({ topicCode: 'saa' })).toEqual(['topicCode notInForce']);
});
