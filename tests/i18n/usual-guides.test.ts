import { describe, expect, test } from 'vitest';
import { guideContentSchema } from '#contract/guides.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { checkGuide } from '#domain/guides/check-guide.ts';
import { guideText } from '#i18n/guide-text.ts';
import { languages } from '#i18n/language.ts';
import { usualGuide } from '#i18n/usual-guides.ts';

describe.each(languages)('the usual guide in %s', (language) => {
  const guide = usualGuide(language);

  test('could be saved as it is', () => {
    expect(checkGuide(guide)).toEqual([]);
    expect(guideContentSchema.safeParse(guide).success).toBe(true);
  });

  test('comes to every outcome of a call', () => {
    const ends = guide.steps.flatMap(({ answers }) => answers.map(({ leadsTo }) => leadsTo));
    for (const outcome of callOutcomes) expect(ends).toContain(`outcome:${outcome}`);
    for (const { id } of guide.elsewhere) expect(ends).toContain(`elsewhere:${id}`);
  });

  test('is the same way in every language', () => {
    const way = (one: typeof guide) =>
      one.steps.map(({ id, answers }) => [id, answers.map(({ leadsTo }) => leadsTo)]);
    expect(way(guide)).toEqual(way(usualGuide('fi')));
  });

  test('holds no telephone number but that of emergencies', () => {
    expect(JSON.stringify(guide).match(/\d{3,}/g)).toEqual(['112', '112']);
  });
});

test('the guide is read as plain text, with the numbers of the steps', () => {
  const text = guideText(
    {
      steps: [
        {
          id: 'a',
          question: 'Onko asia kiireellinen?',
          advice: 'Kysy heti.',
          answers: [
            { words: 'Kyllä', leadsTo: 'step:b' },
            { words: 'Ei', leadsTo: 'elsewhere:muu' },
          ],
        },
        {
          id: 'b',
          question: 'Selviääkö se nyt?',
          advice: '',
          answers: [{ words: 'Kyllä', leadsTo: 'outcome:resolved' }],
        },
      ],
      elsewhere: [{ id: 'muu', reason: 'Muu asia', receiver: 'Muu palvelu', words: 'Annan numeron.' }],
    },
    'fi',
  );
  expect(text.split('\n')).toEqual([
    'Prosessiopas: puhelusta lopputulokseen',
    '',
    '1. Onko asia kiireellinen?',
    '   Kysy heti.',
    '   – Kyllä → siirry kohtaan 2',
    '   – Ei → ohjaa: Muu palvelu',
    '',
    '2. Selviääkö se nyt?',
    expect.stringMatching(/^ {3}– Kyllä → lopputulos: \S/),
    '',
    'Kun asia ei kuulu neuvontapuhelimeen',
    '– Muu asia → Muu palvelu',
    '  ”Annan numeron.”',
  ]);
});
