import { expect, test } from 'vitest';
import { isBoundedRule } from '#imports/outside-times/rule-limits.ts';

test('the rules of Outlook, Exchange, Google and Apple are followed', () => {
  const rules = [
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=2;UNTIL=20270101T000000Z',
    'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR',
    'FREQ=WEEKLY;COUNT=10;BYDAY=WE',
    'FREQ=WEEKLY;UNTIL=20261118T110000Z;INTERVAL=1;BYDAY=WE;WKST=MO',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=2TU',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6',
    'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'freq=weekly;byday=we;',
  ];
  expect(rules.filter((rule) => !isBoundedRule(rule))).toEqual([]);
});

test('a rule with parts that do not belong together is not followed', () => {
  const rules = [
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=DAILY;BYDAY=MO;INTERVAL=14',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=366',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=YEARLY;BYMONTHDAY=0',
    'FREQ=WEEKLY;X-OMA=1',
    'FREQ=WEEKLY;COUNT=-1',
    'FREQ=WEEKLY;COUNT=1000000',
    'FREQ=WEEKLY;UNTIL=huomenna',
    'FREQ=WEEKLY;WKST=XX',
  ];
  expect(rules.filter(isBoundedRule)).toEqual([]);
});
