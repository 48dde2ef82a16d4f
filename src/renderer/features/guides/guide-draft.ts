import type { z } from 'zod';
import type { guideContentSchema } from '#contract/guides.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import type { Guide } from '#domain/guides/guide.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import { guideWords } from '#i18n/guides.ts';
import type { Language } from '#i18n/language.ts';
import type { Option } from '#renderer/ui/option-item.tsx';

/** The form of the guide. */
export type GuideDraft = z.input<typeof guideContentSchema>;

/** The guide as its form opens. */
export function draftOf({ steps, elsewhere }: Guide): GuideDraft {
  return {
    steps: steps.map((step) => ({ ...step, answers: step.answers.map((answer) => ({ ...answer })) })),
    elsewhere: elsewhere.map((reason) => ({ ...reason })),
  };
}

/** A name that no other of them has: names are never seen, only what leads to them. */
export function freshId(others: readonly { readonly id: string }[]): string {
  for (let number = others.length + 1; ; number += 1) {
    const id = `own-${number}`;
    if (!others.some((other) => other.id === id)) return id;
  }
}

/** Where an answer of the step can lead: the other steps by number, outcomes, and reasons to direct elsewhere. */
export function leadsToOptions({ steps, elsewhere }: GuideDraft, at: number, language: Language): Option[] {
  const words = guideWords[language];
  return [
    ...steps.flatMap(({ id, question }, index) =>
      index === at ? [] : [{ id: `step:${id}`, label: `${index + 1}. ${question}` }],
    ),
    ...callOutcomes.map((outcome) => ({
      id: `outcome:${outcome}`,
      label: callOutcomeNames[outcome][language],
      detail: words.outcome,
    })),
    ...elsewhere.map(({ id, reason, receiver }) => ({
      id: `elsewhere:${id}`,
      label: receiver === '' ? reason : receiver,
      detail: words.elsewhere,
    })),
  ];
}
