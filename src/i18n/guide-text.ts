import { targetOf, type Guide } from '#domain/guides/guide.ts';
import { callOutcomeNames } from './call-outcomes.ts';
import { guideWords } from './guides.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';

/** Where an answer leads, in words: `siirry kohtaan 3`, `lopputulos: …` or `ohjaa: …`; empty when it leads nowhere. */
export function sayTarget(guide: Guide, leadsTo: string, language: Language): string {
  const say = sayIn(guideWords, language);
  const target = targetOf(guide, leadsTo);
  switch (target?.kind) {
    case 'step':
      return say('toStep', { number: String(target.number) });
    case 'outcome':
      return say('toOutcome', { outcome: callOutcomeNames[target.outcome][language] });
    case 'elsewhere':
      return say('toElsewhere', { receiver: target.reason.receiver });
    case undefined:
      return '';
  }
}

/** The guide as plain text, for a letter, a web page or a wall. Lines end in LF, and the text in none. */
export function guideText(guide: Guide, language: Language): string {
  const say = sayIn(guideWords, language);
  const steps = guide.steps.map(({ question, advice, answers }, at) =>
    [
      `${at + 1}. ${question}`,
      ...(advice === '' ? [] : [`   ${advice}`]),
      ...answers.map(({ words, leadsTo }) => `   – ${words} → ${sayTarget(guide, leadsTo, language)}`),
    ].join('\n'),
  );
  const elsewhere = guide.elsewhere.map(
    ({ reason, receiver, words }) => `– ${reason} → ${receiver}\n  ”${words}”`,
  );
  const parts = [say('title'), ...steps];
  if (elsewhere.length > 0) parts.push([say('elsewhere'), ...elsewhere].join('\n'));
  return parts.join('\n\n');
}
