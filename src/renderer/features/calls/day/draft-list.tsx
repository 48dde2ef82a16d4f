import type { Call } from '#contract/calls.ts';
import { callWords } from '#i18n/calls.ts';
import { formatMoment } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { adoptDraft, openDraft } from '#renderer/features/calls/draft/open-drafts.ts';
import { useDiscardDraft } from '#renderer/features/calls/draft/use-discard-draft.ts';
import { useDraftWire } from '#renderer/features/calls/draft/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';

/** Calls that were left unfinished by a crash or by another call: the first thing to go on with. */
export function DraftList({ drafts, onResume }: { drafts: readonly Call[]; onResume: (id: string) => void }) {
  const say = useWords(callWords);
  const language = useLanguage();
  const wire = useDraftWire();
  const { person } = useSession();
  const discard = useDiscardDraft(onResume);

  function throwAway(draft: Call) {
    adoptDraft(person.id, wire, draft);
    const keeper = openDraft(draft.id, person.id)?.keeper;
    if (keeper) void discard(keeper);
  }

  return (
    <Panel title={say('drafts')}>
      <ul className="line-drafts">
        {drafts.map((draft) => (
          <li key={draft.id} className="line-draft">
            <strong>{say('draftOf', { moment: formatMoment(draft.startedAt, language) })}</strong>
            <span className="line-draft-words">{draft.worry === '' ? say('draftEmpty') : draft.worry}</span>
            <Button
              size="small"
              aria-label={`${say('resume')}: ${say('draftOf', { moment: formatMoment(draft.startedAt, language) })}`}
              onPress={() => onResume(draft.id)}
            >
              {say('resume')}
            </Button>
            <Button
              size="small"
              tone="quiet"
              aria-label={`${say('discard')}: ${say('draftOf', { moment: formatMoment(draft.startedAt, language) })}`}
              onPress={() => throwAway(draft)}
            >
              {say('discard')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
