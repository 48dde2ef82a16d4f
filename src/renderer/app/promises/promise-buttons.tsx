import { useState } from 'react';
import type { PromiseView } from '#contract/promises.ts';
import { promiseWords } from '#i18n/promises.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { ChangeForm } from './change-form.tsx';
import { GiveUpForm } from './give-up-form.tsx';
import { sayWhom } from './say-promise.ts';
import { usePromiseWrites, type PromiseOptions } from './use-promise-writes.ts';

/** The two ways a try ends, by one press each; what is rarer is in a menu. */
export function PromiseButtons({ promise, ...options }: PromiseOptions & { promise: PromiseView }) {
  const say = useWords(promiseWords);
  const who = sayWhom(promise, useLanguage());
  const writes = usePromiseWrites(promise, options);
  const [asking, setAsking] = useState<'change' | 'giveUp'>();
  const form = { promise, onDone: writes.done, onClose: () => setAsking(undefined) };
  return (
    <>
      <Button
        size="small"
        icon="check"
        aria-label={say('reachedWhom', { who })}
        isPending={writes.isPending}
        onPress={() => writes.attempt(true)}
      >
        {say('reached')}
      </Button>
      <Button
        size="small"
        aria-label={say('notReachedWhom', { who })}
        isPending={writes.isPending}
        onPress={() => writes.attempt(false)}
      >
        {say('notReached')}
      </Button>
      <Menu
        label={say('more', { who })}
        size="small"
        isIconOnly
        actions={[
          { id: 'change', label: say('change'), icon: 'clock', onAction: () => setAsking('change') },
          { id: 'giveUp', label: say('giveUp'), icon: 'cross', onAction: () => setAsking('giveUp') },
        ]}
      />
      {asking === 'change' && <ChangeForm {...form} />}
      {asking === 'giveUp' && <GiveUpForm {...form} />}
    </>
  );
}
