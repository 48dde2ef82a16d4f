import { Suspense, type ReactNode } from 'react';
import { frameWords } from '#i18n/frame.ts';
import { useWords } from '#renderer/app/language.ts';
import { ErrorBoundary } from '#renderer/ui/error-boundary.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';

/** Keeps a screen's fault or slow beginning inside its own part of the window. */
export function ScreenBoundary({ resetKey, children }: { resetKey: string; children: ReactNode }) {
  const say = useWords(frameWords);
  return (
    <ErrorBoundary
      title={say('brokenTitle')}
      explanation={say('brokenWhat')}
      retryLabel={say('retry')}
      resetKey={resetKey}
    >
      <Suspense fallback={<Spinner label={say('opening')} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
