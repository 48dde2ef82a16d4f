import { warnsOfPasses, type MatterChain } from '#domain/matters/passes.ts';
import { matterWords } from '#i18n/matters.ts';
import { useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/** How far a matter has been passed on; from the second pass on as a warning. */
export function PassesMark({ chain }: { chain: MatterChain }) {
  const say = useWords(matterWords);
  const words = say('passes', { count: chain.passes, workers: chain.workers });
  if (!warnsOfPasses(chain)) return words;
  return (
    <StatusMark icon="warning" tone="warning">
      {words}
    </StatusMark>
  );
}

/** Says before the next pass that there have been two or more. */
export function PassesWarning({ chain }: { chain: MatterChain }) {
  const say = useWords(matterWords);
  if (!warnsOfPasses(chain)) return undefined;
  return (
    <Banner tone="warning" title={say('manyDoors', { count: chain.passes })} live="none">
      {say('manyDoorsWhat')}
    </Banner>
  );
}
