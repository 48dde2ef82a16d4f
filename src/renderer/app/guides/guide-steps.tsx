import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import { targetOf, type ElsewhereReason, type Guide } from '#domain/guides/guide.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import { guideWords } from '#i18n/guides.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { GuideQuestion } from './guide-question.tsx';
import './guides.css';

export interface GuideStepsProps {
  /** The guide has come to an outcome, and it is to be marked. */
  onOutcome: (outcome: CallOutcome) => void;
  /** The call is not the line's: to whom it is directed. */
  onElsewhere: (receiver: string) => void;
}

/** The guide followed step by step beside a call. */
export function GuideSteps(props: GuideStepsProps) {
  const language = useLanguage();
  const query = useQuery(useService().guides.show.queryOptions({ input: { language } }));
  return <Loaded query={query}>{(guide) => <Followed guide={guide} {...props} />}</Loaded>;
}

function Followed({ guide, onOutcome, onElsewhere }: GuideStepsProps & { guide: Guide }) {
  const say = useWords(guideWords);
  const [way, setWay] = useState<readonly string[]>([`step:${guide.steps[0]?.id ?? ''}`]);
  const isMoving = useRef(false);
  // The focus follows only who has begun to answer: opening the panel leaves it where it was.
  const takeFocus = (place: HTMLDivElement | null) => {
    if (!place || !isMoving.current) return;
    isMoving.current = false;
    place.querySelector('button')?.focus();
  };
  const target = targetOf(guide, way.at(-1) ?? '');
  const go = (next: readonly string[]) => {
    isMoving.current = true;
    setWay(next);
  };
  return (
    <div className="guide-steps">
      <div aria-live="polite">
        <div className="guide-here" key={way.length} ref={takeFocus}>
          {target?.kind === 'step' && (
            <GuideQuestion
              key={target.step.id}
              step={target.step}
              position={say('stepOf', { number: String(target.number), count: String(guide.steps.length) })}
              onAnswer={(leadsTo) => go([...way, leadsTo])}
            />
          )}
          {target?.kind === 'outcome' && (
            <Outcome outcome={target.outcome} onUse={() => onOutcome(target.outcome)} />
          )}
          {target?.kind === 'elsewhere' && (
            <Elsewhere reason={target.reason} onUse={() => onElsewhere(target.reason.receiver)} />
          )}
        </div>
      </div>
      {way.length > 1 && (
        <ButtonRow>
          <Button size="small" icon="chevron-left" onPress={() => go(way.slice(0, -1))}>
            {say('back')}
          </Button>
          <Button size="small" onPress={() => go(way.slice(0, 1))}>
            {say('restart')}
          </Button>
        </ButtonRow>
      )}
    </div>
  );
}

function Outcome({ outcome, onUse }: { outcome: CallOutcome; onUse: () => void }) {
  const say = useWords(guideWords);
  const language = useLanguage();
  return (
    <>
      <p>
        {say('outcome')}: <strong>{callOutcomeNames[outcome][language]}</strong>
      </p>
      <Button onPress={onUse}>{say('useOutcome')}</Button>
    </>
  );
}

function Elsewhere({ reason, onUse }: { reason: ElsewhereReason; onUse: () => void }) {
  const say = useWords(guideWords);
  return (
    <>
      <p>
        {reason.reason} → <strong>{reason.receiver}</strong>
      </p>
      <blockquote className="guide-said">{reason.words}</blockquote>
      <Button onPress={onUse}>{say('useReceiver')}</Button>
    </>
  );
}
