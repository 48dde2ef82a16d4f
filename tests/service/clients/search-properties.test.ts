import { randomUUID } from 'node:crypto';
import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  pre,
  string,
  tuple,
} from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldPhone } from '#domain/bookings/fold-client.ts';
import { once, refusalOf, type Client } from '#tests/support/line.ts';
import type { TestOffice } from '#tests/support/office.ts';
import { clientInput, newRegisterOffice } from '#tests/support/register.ts';

let office: TestOffice;
let otherOffice: string;
let siiri: Client;
beforeAll(async () => {
  office = await newRegisterOffice();
  otherOffice = randomUUID();
  await office.parts.store.write((db) =>
    db
      .insertInto('office')
      .values({
        id: otherOffice,
        name: 'Kuortane',
        municipality_code: '300',
        identity_mode: 'register',
        created_at: office.time.clock(),
      })
      .execute(),
  );
  siiri = await office.as('Siiri');
  // Others of the office, fewer than a list holds, whose names and numbers share parts with anybody's.
  for (const [name, phone] of [
    ['Virtanen Maija', '000 123 456'],
    ['Åsa Öhman', '000 999'],
    ['Aili Äijö', ''],
    ['Sanna-Sofia Aho', '+358 00 777'],
  ] as const)
    await siiri.clients.add(clientInput(office.officeId, { name, phone }));
});
afterAll(() => office.close());

const letters = 'aeioukjlmnprstvhdåäöéüšž'.split('');
const word = array(constantFrom(...letters), { minLength: 3, maxLength: 9 }).map(
  (all) => `${all[0]?.toUpperCase()}${all.slice(1).join('')}`,
);
/** One to three words, some with a hyphen or an apostrophe in them, one of them short now and then. */
const aName = tuple(
  word,
  option(word),
  option(constantFrom('Li', 'af', 'Bo')),
  constantFrom(' ', '-', ' ', '’'),
).map(([first, second, short, between]) =>
  [first, second === null ? '' : `${between}${second}`, short === null ? '' : ` ${short}`].join(''),
);
const aNumber = array(integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 9 })
  .map((digits) => `000${digits.join('')}`)
  .filter((digits) => !digits.includes('00358'));

/** A part of the text, from a place on and so many characters long. */
const partOf = (text: string, place: number, length: number) => {
  const begin = place % Math.max(1, text.length - length + 1);
  return text.slice(begin, begin + length);
};

/** What a person at some keyboard may type for the text. */
const typings = {
  asWritten: (text: string) => text,
  inCapitals: (text: string) => text.toUpperCase(),
  withoutDots: (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  apart: (text: string) => text.normalize('NFD'),
  widely: (text: string) => `  ${text.replaceAll(' ', '   ')} `,
};
const aTyping = constantFrom(...(Object.keys(typings) as (keyof typeof typings)[]));

const foundIn = async (officeId: string, text: string) =>
  (await siiri.clients.search({ officeId, text })).map(({ id }) => id);

/** Adds a client for as long as `look` takes, so that no earlier one crowds the list. */
async function withClient(
  details: { readonly name: string; readonly phone: string },
  officeId: string,
  look: (id: string) => Promise<void>,
): Promise<void> {
  const { id, version } = await siiri.clients.add(clientInput(officeId, details));
  try {
    await look(id);
  } finally {
    await siiri.clients.remove({ ...once(), id, version });
  }
}

describe('whatever a client is called', () => {
  test('any three letters of a word find them, however they are typed', async () => {
    await assert(
      asyncProperty(
        aName,
        nat(),
        integer({ min: 3, max: 12 }),
        aTyping,
        async (name, place, length, typing) => {
          const part = partOf(name, place, Math.min(length, name.length));
          // Pieces of two words, none of three letters, are looked for only where a name begins.
          pre(part.split(' ').some((piece) => piece.length >= 3));
          await withClient({ name, phone: '' }, office.officeId, async (id) => {
            expect(await foundIn(office.officeId, typings[typing](part))).toContain(id);
          });
        },
      ),
      { numRuns: 50, seed: 11 },
    );
  });

  test('one letter or two find those of whom a word begins with them, and nobody by the middle', async () => {
    await assert(
      asyncProperty(aName, integer({ min: 1, max: 2 }), aTyping, async (name, length, typing) => {
        await withClient({ name, phone: '' }, office.officeId, async (id) => {
          for (const begun of name.split(' '))
            expect(await foundIn(office.officeId, typings[typing](begun.slice(0, length)))).toContain(id);
        });
        // What stands in the middle alone: no name of the office begins a word with "qq".
        await withClient({ name: `X${name.slice(0, 3)}qqen`, phone: '' }, office.officeId, async () => {
          expect(await foundIn(office.officeId, 'qq')).toEqual([]);
          expect(await foundIn(office.officeId, 'qqe')).toHaveLength(1);
        });
      }),
      { numRuns: 25, seed: 12 },
    );
  });

  test('the words are found in any order', async () => {
    await assert(
      asyncProperty(word, word, word, async (one, two, three) => {
        await withClient({ name: `${one} ${two} ${three}`, phone: '' }, office.officeId, async (id) => {
          for (const text of [`${three} ${one}`, `${two} ${three} ${one}`, `${three} ${two}`])
            expect(await foundIn(office.officeId, text)).toContain(id);
        });
      }),
      { numRuns: 12, seed: 13 },
    );
  });

  test('the same name in another office is never found here, and always there', async () => {
    await assert(
      asyncProperty(aName, aNumber, nat(), async (name, phone, place) => {
        await withClient({ name, phone }, otherOffice, async (id) => {
          for (const text of [name, partOf(name, place, 3), phone, phone.slice(-4)]) {
            expect(await foundIn(office.officeId, text)).not.toContain(id);
            expect(
              (await siiri.clients.search({ officeId: office.officeId, text })).every(
                ({ officeId }) => officeId === office.officeId,
              ),
            ).toBe(true);
          }
          expect(await foundIn(otherOffice, name)).toEqual([id]);
        });
      }),
      { numRuns: 20, seed: 14 },
    );
  });

  test('changed, they are found by the new name and by no part that only the old one had', async () => {
    await assert(
      asyncProperty(word, word, async (before, after) => {
        const old = typings.withoutDots(before.toLowerCase());
        pre(!typings.withoutDots(after.toLowerCase()).includes(old));
        const { requestId: _, officeId, ...details } = clientInput(office.officeId, { name: before });
        const { id } = await siiri.clients.add({ ...once(), officeId, ...details });
        await siiri.clients.update({ ...once(), id, version: 1, ...details, name: after });
        expect(await foundIn(office.officeId, after)).toContain(id);
        expect(await foundIn(office.officeId, before)).not.toContain(id);
        await siiri.clients.remove({ ...once(), id, version: 2 });
        expect(await foundIn(office.officeId, after)).not.toContain(id);
      }),
      { numRuns: 12, seed: 15 },
    );
  });
});

describe('whatever number a client has', () => {
  /** The digits with blanks and signs strewn among them, as people write numbers. */
  const spread = (digits: string, every: number, sign: string) =>
    digits
      .split('')
      .map((digit, index) => (index > 0 && index % every === 0 ? sign + digit : digit))
      .join('');

  test('any three digits in a row find them, however both were written', async () => {
    await assert(
      asyncProperty(
        aNumber,
        nat(),
        integer({ min: 3, max: 9 }),
        integer({ min: 1, max: 4 }),
        constantFrom(' ', '-', '  '),
        async (digits, place, length, every, sign) => {
          await withClient(
            { name: 'Numero', phone: spread(digits, every, sign) },
            office.officeId,
            async (id) => {
              const part = partOf(digits, place, Math.min(length, digits.length));
              expect(await foundIn(office.officeId, spread(part, every, ' '))).toContain(id);
              expect(await foundIn(office.officeId, part)).toContain(id);
            },
          );
        },
      ),
      { numRuns: 25, seed: 16 },
    );
  });

  test('with the country code, with the zero in brackets or without any, it is the same number', async () => {
    const ways = (national: string) => [
      `0${national}`,
      `+358 ${national}`,
      `00358${national}`,
      `+358 (0)${national}`,
    ];
    await assert(
      asyncProperty(aNumber, nat(3), nat(3), async (digits, stored, typed) => {
        const national = digits.slice(1);
        const phone = ways(national)[stored] ?? '';
        await withClient({ name: 'Numero', phone }, office.officeId, async (id) => {
          expect(await foundIn(office.officeId, ways(national)[typed] ?? '')).toContain(id);
        });
      }),
      { numRuns: 32, seed: 17 },
    );
  });

  test('a search never joins the end of a name to the beginning of a number', async () => {
    await withClient({ name: 'Talo 12', phone: '0003' }, office.officeId, async (id) => {
      expect(await foundIn(office.officeId, '1200')).not.toContain(id);
      expect(await foundIn(office.officeId, 'talo')).toContain(id);
    });
  });
});

test('nothing that can be typed is taken for a command of the search', async () => {
  await assert(
    asyncProperty(
      oneof(
        string({ maxLength: 20 }),
        constantFrom('"', '""', "'", 'a* OR b', 'NEAR(a b)', '{folded}: aili', '-aili', '^vir', '%%%', '___'),
      ),
      async (text) => {
        const found = await siiri.clients.search({ officeId: office.officeId, text });
        // Only what holds each typed word is an answer; so a sign that means "anything" finds nobody.
        const pieces = typings.withoutDots(text.toLowerCase()).split(/\s+/).filter(Boolean);
        for (const { name, phone } of found) {
          const held = [typings.withoutDots(name.toLowerCase()), foldPhone(phone)].join('\n');
          const dialled = foldPhone(text);
          expect(pieces.every((piece) => held.includes(piece)) || held.includes(dialled || '\0')).toBe(true);
        }
      },
    ),
    { numRuns: 150, seed: 18 },
  );
});

test.each(['none', 'contact'] as const)('an office that keeps %s answers no search at all', async (mode) => {
  const paula = await office.as('Paula');
  const stored = (await paula.offices.list()).find(({ id }) => id === office.officeId);
  if (!stored) throw new Error('No office');
  const { municipalityCode: _, ...details } = stored;
  await paula.offices.update({ ...once(), ...details, identityMode: mode });
  await assert(
    asyncProperty(oneof(aName, aNumber, constant('')), async (text) => {
      expect(await refusalOf(siiri.clients.search({ officeId: office.officeId, text }))).toEqual({
        code: 'NOT_POSSIBLE_NOW',
        data: { entity: 'client', state: mode },
      });
    }),
    { numRuns: 10, seed: 19 },
  );
  // The other office has its own mode.
  expect(await siiri.clients.search({ officeId: otherOffice, text: 'virtanen' })).toEqual([]);
});
