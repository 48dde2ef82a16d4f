import { frameWords } from '#i18n/frame.ts';
import { useWords } from '#renderer/app/language.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useFrame } from './frame-context.ts';
import { ScreenHeading } from './screen-heading.tsx';

/** A path that leads nowhere, or to an area that is not this person's. */
export function NotFound() {
  const say = useWords(frameWords);
  const go = useGo();
  const [first] = useFrame().routes;
  return (
    <>
      <ScreenHeading>{say('notFoundTitle')}</ScreenHeading>
      <p>{say('notFoundWhat')}</p>
      {first && <Button onPress={() => go(first.path)}>{say('toStart')}</Button>}
    </>
  );
}
