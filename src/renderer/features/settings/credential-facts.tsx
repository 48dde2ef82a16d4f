import type { Credential } from '#contract/credentials.ts';
import { credentialWords } from '#i18n/credentials.ts';
import { formatMoment } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Facts } from '#renderer/ui/facts.tsx';

/** How a person comes in and where they are in now. */
export function CredentialFacts({ row }: { row: Credential }) {
  const say = useWords(credentialWords);
  const language = useLanguage();
  const facts = [
    { term: say('entersBy'), value: say('way', { way: row.entersBy }) },
    { term: say('sessions'), value: say('sessionCount', { count: row.sessions }) },
    ...(row.startCodeUntil === null
      ? []
      : [{ term: say('codeUntil'), value: formatMoment(row.startCodeUntil, language) }]),
    ...(row.accounts.length === 0
      ? []
      : [{ term: say('accounts'), value: row.accounts.map((one) => say('accountOn', one)).join(', ') }]),
  ];
  return <Facts facts={facts} />;
}
