import { useEffect, useRef, useState } from 'react';
import { frameWords } from '#i18n/frame.ts';
import { shellWords } from '#i18n/shell.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useConnection } from '#renderer/app/wire/connection.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

/** A shorter break than this (milliseconds) is over before it could be read. */
const noticeable = 400;

/** Says that the service is away for as long as it is, and once when it is back. */
export function ConnectionBanner() {
  const say = useWords(frameWords);
  const language = useLanguage();
  const connection = useConnection();
  const isLost = useLongEnough(connection.state === 'lost');
  const wasLost = useRef(false);
  useEffect(() => {
    if (wasLost.current && connection.state === 'connected')
      showToast({ text: say('connectionBack'), tone: 'success' });
    wasLost.current = isLost;
  }, [isLost, connection.state, say]);

  if (connection.state === 'shut-out') return <Banner tone="danger">{say('shutOut')}</Banner>;
  if (connection.state === 'refused') {
    const { what, next } = shellWords[language].refusals[connection.code];
    return (
      <Banner tone="danger" title={what}>
        {next}
      </Banner>
    );
  }
  return isLost ? <Banner tone="warning">{say('connectionLost')}</Banner> : undefined;
}

function useLongEnough(isTrue: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = isTrue ? setTimeout(() => setLong(true), noticeable) : undefined;
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isTrue]);
  return isTrue && isLong;
}
