import { useMemo, useState } from 'react';
import { create } from 'zustand';
import { directedTo } from '#domain/directory/for-caller.ts';
import { callSideWords } from '#i18n/call-side.ts';
import { CallerQuestions } from '#renderer/app/directory/caller-questions.tsx';
import { CallerServices } from '#renderer/app/directory/caller-services.tsx';
import { GuideSteps } from '#renderer/app/guides/guide-steps.tsx';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { useCallForm } from './form-context.ts';

/** Whether the panel is open; it stays as it was from one call to the next while the window is open. */
const useSide = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

const toggleSide = () => useSide.setState(({ isOpen }) => ({ isOpen: !isOpen }));

/** Opens and closes the panel beside the call. */
export function CallSideButton() {
  const say = useWords(callSideWords);
  const may = useMay();
  const { isOpen } = useSide();
  const isThere = may('directory.list');
  useCommands(
    useMemo(
      () =>
        isThere ? [{ id: 'call-side', title: say('title'), shortcut: 'Alt+o', onAction: toggleSide }] : [],
      [isThere, say],
    ),
  );
  return (
    isThere && (
      <Button shortcut="Alt+o" aria-expanded={isOpen} onPress={toggleSide}>
        {say('title')}
      </Button>
    )
  );
}

/** Beside the call: services for the caller, what to ask, and the decision guide. Choosing a service fills the form. */
export function CallSide() {
  const say = useWords(callSideWords);
  const { content, setField, setEnding } = useCallForm();
  const [tab, setTab] = useState<'services' | 'questions' | 'guide'>('services');
  if (!useSide().isOpen) return undefined;
  const { topics, municipalityCode } = content.fields;
  return (
    <div className="call-side">
      <SidePanel
        title={say('title')}
        closeLabel={say('close')}
        onClose={() => useSide.setState({ isOpen: false })}
      >
        <Tabs
          label={say('title')}
          selected={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'services',
              label: say('services'),
              content: (
                <CallerServices
                  caller={{ municipality: municipalityCode, topics }}
                  onChoose={(entry) => {
                    setField('directedTo', directedTo(entry));
                    // Another outcome that the caller has been given already stays.
                    if (content.ending.outcome === null) setEnding('outcome', 'directed');
                  }}
                />
              ),
            },
            { id: 'questions', label: say('questions'), content: <CallerQuestions topics={topics} /> },
            {
              id: 'guide',
              label: say('guide'),
              content: (
                <GuideSteps
                  onOutcome={(outcome) => setEnding('outcome', outcome)}
                  onElsewhere={(words) => {
                    setEnding('outcome', 'directed');
                    setField('directedTo', words);
                  }}
                />
              ),
            },
          ]}
        />
      </SidePanel>
    </div>
  );
}
