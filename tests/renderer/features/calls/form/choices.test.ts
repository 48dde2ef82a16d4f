import { expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import {
  ageChoices,
  callerChoices,
  existingClientChoices,
  municipalityChoices,
  numberSourceChoices,
  outcomeChoices,
  taskChoices,
  urgencyChoices,
} from '#renderer/features/calls/form/choices.ts';

const groups = {
  ageChoices,
  callerChoices,
  existingClientChoices,
  municipalityChoices,
  numberSourceChoices,
  outcomeChoices,
  taskChoices,
  urgencyChoices,
};

test.each(Object.entries(groups))(
  '%s: every choice has a key of its own, the same in each language',
  (_, of) => {
    const keys = of('fi').map(({ shortcut }) => shortcut);
    expect(keys.every((key) => key?.length === 1)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
    for (const language of languages) expect(of(language).map(({ shortcut }) => shortcut)).toEqual(keys);
  },
);
