import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { usualGuide } from '#i18n/usual-guides.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let outi: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  outi = await office.as('Outi');
});
afterEach(() => office.close());

type Given = Parameters<Client['guides']['save']>[0];

const given = (changes: Partial<Given> = {}): Given => ({
  ...once(),
  language: 'fi',
  version: 0,
  steps: [
    {
      id: 'a',
      question: 'Mikä on hätänä?',
      advice: '',
      answers: [{ words: 'Selvisi', leadsTo: 'outcome:resolved' }],
    },
  ],
  elsewhere: [],
  ...changes,
});

describe('the guide', () => {
  test('is the usual one until somebody writes another, in every language', async () => {
    for (const language of ['fi', 'sv', 'en'] as const)
      expect(await outi.guides.show({ language })).toEqual({
        ...usualGuide(language),
        version: 0,
        changedAt: null,
        changedByName: null,
      });
  });

  test('that the office writes stands in its place, in its language alone', async () => {
    const saved = await outi.guides.save(given());
    expect(saved).toMatchObject({
      steps: [{ question: 'Mikä on hätänä?' }],
      elsewhere: [],
      version: 1,
      changedAt: office.time.clock(),
      changedByName: 'Outi Ohjaaja',
    });
    expect(await outi.guides.show({ language: 'fi' })).toEqual(saved);
    expect((await outi.guides.show({ language: 'sv' })).version).toBe(0);
    expect(await outi.guides.save(given({ version: 1 }))).toMatchObject({ version: 2 });
    expect(await audited(office, 'guides.save')).toEqual(['guide', 'guide']);
  });

  test('is saved once for a repeated request', async () => {
    const input = given();
    expect(await outi.guides.save(input)).toEqual(await outi.guides.save(input));
    expect((await outi.guides.show({ language: 'fi' })).version).toBe(1);
  });

  test('from what stood before another’s change is refused, naming who was first', async () => {
    const paula = await office.as('Paula');
    await paula.guides.save(given());
    expect(await refusalOf(outi.guides.save(given()))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'guide', byName: expect.stringMatching(/^Paula/) as string },
    });
  });

  test('that leads nowhere is refused by its field, and nothing is saved', async () => {
    const [step] = given().steps;
    if (!step) throw new Error('There is no step');
    const steps = [{ ...step, answers: [{ words: 'Eteenpäin', leadsTo: 'step:b' }] }];
    expect(await refusalOf(outi.guides.save(given({ steps })))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'steps.0.answers.0.leadsTo', code: 'leadsNowhere' }] },
    });
    expect((await outi.guides.show({ language: 'fi' })).version).toBe(0);
  });

  test('holds no personal identity code', async () => {
    const elsewhere = [{ id: 'x', reason: 'Muu', receiver: 'Kysy 131052-308T', words: 'Hei' }];
    expect(await refusalOf(outi.guides.save(given({ elsewhere })))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'elsewhere.0.receiver' },
    });
  });

  test('is told to every window', async () => {
    const heard: unknown[] = [];
    const stop = office.parts.announcer.subscribe('change', (change) => void heard.push(change));
    await outi.guides.save(given());
    stop();
    expect(heard).toEqual([{ officeId: null, areas: ['guides'], byName: 'Outi Ohjaaja' }]);
  });
});
