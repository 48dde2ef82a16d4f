import { array, assert, boolean, constantFrom, integer, property, record, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { checkGuide } from '#domain/guides/check-guide.ts';
import { targetOf, type Guide, type GuideStep } from '#domain/guides/guide.ts';
import { guideText, sayTarget } from '#i18n/guide-text.ts';
import { languages } from '#i18n/language.ts';

const elsewhere = [
  { id: 'kela', reason: 'Etuus', receiver: 'Kela', words: 'Annan numeron.' },
  { id: 'muu', reason: 'Muu', receiver: 'Muu palvelu', words: 'Tuo ei kuulu meille.' },
];

/**
 * A guide that is right because of how it is made: every step but the first is led to by an earlier one, and no answer
 * leads back. The steps then stand in another order behind the first.
 */
const rightGuide: Arbitrary<Guide> = record({
  ends: array(
    constantFrom(...callOutcomes.map((code) => `outcome:${code}`), 'elsewhere:kela', 'elsewhere:muu'),
    {
      minLength: 1,
      maxLength: 8,
    },
  ),
  parents: array(integer({ min: 0, max: 100 }), { maxLength: 7 }),
  more: array(record({ from: integer({ min: 0, max: 100 }), to: integer({ min: 0, max: 100 }) }), {
    maxLength: 6,
  }),
  isTurned: boolean(),
}).map(({ ends, parents, more, isTurned }) => {
  const count = parents.length + 1;
  const answers = Array.from({ length: count }, (_, at) => [
    { words: `Ei ${at}`, leadsTo: ends[at % ends.length] ?? '' },
  ]);
  const lead = (from: number, to: number) =>
    answers[from]?.push({ words: `Kyllä ${to}`, leadsTo: `step:s${to}` });
  for (const [at, parent] of parents.entries()) lead(parent % (at + 1), at + 1);
  for (const { from, to } of more) if (from % count < to % count) lead(from % count, to % count);
  const steps = answers.map((own, at): GuideStep => ({
    id: `s${at}`,
    question: `Kysymys ${at}?`,
    advice: at % 2 ? 'Muista.' : '',
    answers: own,
  }));
  const [first, ...others] = steps;
  return { steps: first ? [first, ...(isTurned ? others.reverse() : others)] : [], elsewhere };
});

/** The guide with the step at a place changed. */
const withStep = (guide: Guide, at: number, change: (step: GuideStep) => GuideStep): Guide => ({
  ...guide,
  steps: guide.steps.map((step, index) => (index === at ? change(step) : step)),
});
const place = integer({ min: 0, max: 100 });
const fieldsOf = (guide: Guide) => checkGuide(guide).map(({ field, code }) => `${field} ${code}`);

describe('a guide that is right by how it is made', () => {
  test('is found right, whatever the order of its steps behind the first', () => {
    assert(
      property(rightGuide, (guide) => {
        expect(checkGuide(guide)).toEqual([]);
      }),
    );
  });

  test('ends within as many answers as it has steps, however one answers', () => {
    assert(
      property(rightGuide, array(place, { minLength: 8, maxLength: 8 }), (guide, choices) => {
        let step = guide.steps[0];
        let passed = 0;
        for (const choice of choices) {
          if (!step) break;
          passed += 1;
          const target = targetOf(guide, step.answers[choice % step.answers.length]?.leadsTo ?? '');
          expect(target).toBeDefined();
          step = target?.kind === 'step' ? target.step : undefined;
        }
        expect(step).toBeUndefined();
        expect(passed).toBeLessThanOrEqual(guide.steps.length);
      }),
    );
  });
});

describe('one planted fault is found, and by its field', () => {
  test('a step without answers is a dead end', () => {
    assert(
      property(rightGuide, place, (guide, choice) => {
        const at = choice % guide.steps.length;
        const broken = withStep(guide, at, (step) => ({ ...step, answers: [] }));
        expect(fieldsOf(broken)).toEqual([`steps.${at}.answers noAnswers`]);
      }),
    );
  });

  test('an answer to a step, an outcome or a reason that is not there leads nowhere', () => {
    const nowhere = constantFrom(
      'step:s99',
      'outcome:else',
      'elsewhere:s0',
      'elsewhere:',
      's0',
      'Step:s0',
      ' step:s0',
    );
    assert(
      property(rightGuide, place, nowhere, (guide, choice, leadsTo) => {
        const at = choice % guide.steps.length;
        const broken = withStep(guide, at, (step) => ({
          ...step,
          answers: [...step.answers, { words: 'Muu', leadsTo }],
        }));
        const index = guide.steps[at]?.answers.length ?? 0;
        expect(fieldsOf(broken)).toEqual([`steps.${at}.answers.${index}.leadsTo leadsNowhere`]);
      }),
    );
  });

  test('an answer to the first step, or to its own, goes round', () => {
    assert(
      property(rightGuide, place, boolean(), (guide, choice, isOwn) => {
        const at = choice % guide.steps.length;
        const broken = withStep(guide, at, (step) => ({
          ...step,
          answers: [...step.answers, { words: 'Alusta', leadsTo: `step:${isOwn ? step.id : 's0'}` }],
        }));
        const index = guide.steps[at]?.answers.length ?? 0;
        expect(fieldsOf(broken)).toEqual([`steps.${at}.answers.${index}.leadsTo goesRound`]);
      }),
    );
  });

  test('a step to which nobody leads is never reached, also when it leads to all others', () => {
    assert(
      property(rightGuide, (guide) => {
        const answers = guide.steps.map(({ id }) => ({ words: id, leadsTo: `step:${id}` }));
        const alone: GuideStep = { id: 'alone', question: 'Yksin?', advice: '', answers };
        expect(fieldsOf({ ...guide, steps: [...guide.steps, alone] })).toEqual([
          `steps.${guide.steps.length}.question neverReached`,
        ]);
      }),
    );
  });

  test('two unreached steps that lead to each other are both a circle and unreached', () => {
    assert(
      property(rightGuide, (guide) => {
        const of = (id: string, to: string): GuideStep => ({
          id,
          question: id,
          advice: '',
          answers: [{ words: 'x', leadsTo: `step:${to}` }],
        });
        const n = guide.steps.length;
        expect(fieldsOf({ ...guide, steps: [...guide.steps, of('a', 'b'), of('b', 'a')] })).toEqual([
          `steps.${n + 1}.answers.0.leadsTo goesRound`,
          `steps.${n}.question neverReached`,
          `steps.${n + 1}.question neverReached`,
        ]);
      }),
    );
  });

  test('a name that two steps have is told of the steps', () => {
    assert(
      property(rightGuide, place, (guide, choice) => {
        const twin = guide.steps[choice % guide.steps.length];
        if (!twin) throw new Error('There is no step');
        expect(fieldsOf({ ...guide, steps: [...guide.steps, twin] })).toEqual(['steps nameTwice']);
      }),
    );
  });
});

describe.each(languages)('the text of any guide in %s', (language) => {
  const goTo = { fi: 'siirry kohtaan', sv: 'gå till punkt', en: 'go to' }[language];

  test('sends the reader to the number at which the step is printed', () => {
    assert(
      property(rightGuide, (guide) => {
        const lines = guideText(guide, language).split('\n');
        for (const { answers } of guide.steps)
          for (const { words, leadsTo } of answers) {
            const target = targetOf(guide, leadsTo);
            if (target?.kind !== 'step') continue;
            const said = lines.find((line) => line.startsWith(`   – ${words} → `)) ?? '';
            expect(said.toLowerCase()).toContain(goTo);
            const number = /(\d+)$/.exec(said)?.[1] ?? '';
            expect(lines).toContain(`${number}. ${target.step.question}`);
          }
      }),
    );
  });

  test('has a line for every answer and two for every reason, and leaves no word unfilled', () => {
    assert(
      property(rightGuide, (guide) => {
        const text = guideText(guide, language);
        expect(text).not.toMatch(/[{}]|undefined|\bnull\b/);
        const answers = guide.steps.flatMap((step) => step.answers);
        expect(text.split('\n').filter((line) => line.startsWith('   – '))).toHaveLength(answers.length);
        expect(text.split('\n').filter((line) => line.startsWith('– '))).toHaveLength(elsewhere.length);
        for (const { leadsTo } of answers) expect(text).toContain(`→ ${sayTarget(guide, leadsTo, language)}`);
      }),
    );
  });
});
