import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useDesk } from './desk.ts';
import { sayTime } from './say-time.ts';

/** Says what is being moved for as long as it is, whichever day is shown. */
export function Carrying() {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const { carried, carry } = useDesk();
  if (!carried) return undefined;
  const who = `${carried.clientLabel || say('noName')}, ${sayTime(carried, language)}`;
  return (
    <Banner
      title={say('moveTitle', { who })}
      actions={
        <Button size="small" onPress={() => carry(undefined)}>
          {say('moveStop')}
        </Button>
      }
    >
      {say('moveWhat')}
    </Banner>
  );
}
