import { frameWords } from '#i18n/frame.ts';
import { useWords } from '#renderer/app/language.ts';

/** The program's name, and the mark that nobody may miss in the example office. */
export function Brand({ isDemo }: { isDemo: boolean }) {
  const say = useWords(frameWords);
  return (
    <div className="frame-brand">
      <strong>{say('product')}</strong>
      {isDemo && <span className="frame-demo">{say('demo')}</span>}
    </div>
  );
}
