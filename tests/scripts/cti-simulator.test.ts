import { expect, test } from 'vitest';
import { readCallLink, readCallQuery } from '#domain/calls/call-link.ts';
import { callLink, inventedNumbers, ring } from '#scripts/cti-simulator.ts';

test.each(inventedNumbers)('the program reads the number %s back from both links', (number) => {
  expect(readCallLink(callLink(number))).toEqual({ number });
  const { pathname, search, origin } = new URL(callLink(number, 'http://127.0.0.1:4711/anything'));
  expect([origin, pathname]).toEqual(['http://127.0.0.1:4711', '/soita']);
  expect(readCallQuery(search.slice(1))).toEqual({ number });
});

test('a plus is not lost on the way', () => {
  expect(readCallLink(callLink('+000 1'))).toEqual({ number: '+000 1' });
});

test('it plays as many calls as asked, the numbers in turn', async () => {
  const opened: string[] = [];
  const links = await ring({
    numbers: ['0001', '0002'],
    calls: 3,
    every: 0,
    open: async (link) => opened.push(link),
  });
  expect(opened).toEqual(links);
  expect(links.map((link) => readCallLink(link))).toEqual([
    { number: '0001' },
    { number: '0002' },
    { number: '0001' },
  ]);
});
