import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Call } from '#contract/calls.ts';
import { formatClock } from '#i18n/formats.ts';
import { promiseWords } from '#i18n/promises.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { NewPromiseForm } from '#renderer/app/promises/new-promise-form.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';

/** Whoever was not answered can be called back: the way to promise it, unless that is done already. */
export function MissedPromise({ call }: { call: Call }) {
  const say = useWords(promiseWords);
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const open = useQuery(useService().promises.open.queryOptions({ input: { officeId: call.officeId } })).data;
  const may = useMay();
  const isPromised = open?.some(({ callId }) => callId === call.id) ?? true;
  if (!may('promises.make') || (isPromised && !isAsking)) return undefined;
  return (
    <>
      <Button
        size="small"
        tone="quiet"
        icon="phone"
        aria-label={say('addMissedAt', { clock: formatClock(call.startMinute, language) })}
        onPress={() => setAsking(true)}
      >
        {say('addMissed')}
      </Button>
      {isAsking && <NewPromiseForm callId={call.id} onClose={() => setAsking(false)} />}
    </>
  );
}
