import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { incomingCallWords } from '#i18n/incoming-calls.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { takeIncomingCall, useIncomingCall } from './incoming-call.ts';

/**
 * Says that the telephone rings and from which number, whatever screen is open. The call begins with the same key as any
 * other: a link alone writes nothing, since a page or a letter could hold one.
 */
export function IncomingCallBanner() {
  const may = useMay();
  const { number, problem } = useIncomingCall();
  if (!may('calls.start')) return undefined;
  return (
    <>
      {problem !== undefined && <TellProblem problem={problem} />}
      {number !== undefined && <Ringing key={number} number={number} />}
    </>
  );
}

function TellProblem({ problem }: { problem: 'notACallLink' | 'noNumber' | 'notANumber' | 'tooLong' }) {
  const say = useWords(incomingCallWords);
  useEffect(() => {
    useIncomingCall.setState({ problem: undefined });
    showToast({ text: say(problem), tone: 'danger' });
  }, [problem, say]);
  return undefined;
}

function Ringing({ number }: { number: string }) {
  const say = useWords(incomingCallWords);
  const go = useGo();
  const { calls } = useService();
  // In memory only, like the number itself: what has been asked about a caller is not kept.
  const { data } = useQuery({ ...calls.callerNumber.queryOptions({ input: { number } }), gcTime: 0 });
  useEffect(() => {
    if (data) useIncomingCall.setState({ known: data.phone });
  }, [data]);
  return (
    <Banner
      tone="info"
      live="alert"
      actions={
        <>
          <Button tone="primary" icon="phone" shortcut="F2" onPress={() => go('/calls', { new: true })}>
            {say('answer')}
          </Button>
          <Button onPress={() => void takeIncomingCall()}>{say('ignore')}</Button>
        </>
      }
    >
      {say('incoming', { phone: data?.phone ?? number })}
    </Banner>
  );
}
