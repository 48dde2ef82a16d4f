import { useEffect } from 'react';
import { formWords } from '#i18n/form.ts';
import { useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Facts, type Fact } from '#renderer/ui/facts.tsx';

/** What somebody else has stored meanwhile, beside what is being written; once shown, a save goes on top of it. */
export function StoredNow({ facts, onSeen }: { facts: readonly Fact[]; onSeen: () => void }) {
  const say = useWords(formWords);
  // Shown is seen: the person compares and decides by saving or not.
  useEffect(onSeen, [onSeen]);
  return (
    <Banner tone="warning" title={say('storedNow')}>
      <Facts facts={facts} />
    </Banner>
  );
}
