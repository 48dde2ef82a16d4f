import { useQuery } from '@tanstack/react-query';
import type { Candidate, Matter } from '#contract/matters.ts';
import { formatDayAndMonth } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { matterItemNames, matterWords } from '#i18n/matters.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Stack } from '#renderer/ui/stack.tsx';

/** Links what is about the same thing; each goes from the list as it is linked. */
export function LinkForm({ matter, onClose }: { matter: Matter; onClose: () => void }) {
  const say = useWords(matterWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { matters } = useService();
  const { id, version } = matter;
  const query = useQuery(matters.candidates.queryOptions({ input: { id } }));
  const link = useWrite(matters.link);
  const nameOf = ({ kind, on, clientLabel, byName }: Candidate) =>
    [matterItemNames[kind][language], formatDayAndMonth(on, language), clientLabel, byName]
      .filter((part) => part !== null && part !== '')
      .join(', ');
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('linkTitle', { what: matter.name || say('noName') })}
      closeLabel={sayForm('close')}
    >
      <Stack>
        <SaveNotice refusal={link.refusal} hasFault={link.hasFault} />
        <Loaded query={query}>
          {(candidates) =>
            candidates.length === 0 ? (
              <EmptyState title={say('linkNone')}>{say('linkNoneWhat')}</EmptyState>
            ) : (
              <>
                <p className="ui-description">{say('linkWhat')}</p>
                <ul className="matter-list matter-candidates">
                  {candidates.map((candidate) => (
                    <li key={`${candidate.kind} ${candidate.id}`}>
                      <span>{nameOf(candidate)}</span>
                      <Button
                        size="small"
                        aria-label={say('linkNamed', { what: nameOf(candidate) })}
                        onPress={() =>
                          link.submit({ id, version, item: { kind: candidate.kind, id: candidate.id } })
                        }
                      >
                        {say('linkOne')}
                      </Button>
                    </li>
                  ))}
                </ul>
              </>
            )
          }
        </Loaded>
      </Stack>
    </Dialog>
  );
}
