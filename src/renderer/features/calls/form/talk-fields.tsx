import type { MunicipalityCode } from '#domain/classifications/municipality.ts';
import type { Ref } from 'react';
import { localOf } from '#domain/time/instant.ts';
import { callWords } from '#i18n/calls.ts';
import { formWords } from '#i18n/form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useTopicOptions } from '#renderer/features/calls/topics/use-topics.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { ageChoices, callerChoices, municipalityChoices, taskChoices } from './choices.ts';
import { useCallForm } from './form-context.ts';

/** What is said while the caller talks, in that order. */
export function TalkFields({ worryRef }: { worryRef: Ref<HTMLTextAreaElement> }) {
  const say = useWords(callWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { content, setField, errorOf } = useCallForm();
  const { fields, startedAt } = content;
  const topics = useTopicOptions(localOf(startedAt).on, fields.topics);
  return (
    <>
      <TextArea
        id="worry"
        inputRef={worryRef}
        label={say('worry')}
        note={say('worryHow')}
        rows={2}
        value={fields.worry}
        onChange={(worry) => setField('worry', worry)}
        error={errorOf('worry')}
      />
      <ChoiceGroup
        id="callerKind"
        label={say('callerKind')}
        choices={callerChoices(language)}
        value={fields.callerKind}
        onChange={(kind) => setField('callerKind', kind)}
        error={errorOf('callerKind')}
      />
      <ChoiceGroup
        id="municipalityCode"
        label={say('municipality')}
        choices={municipalityChoices(language)}
        value={fields.municipalityCode as MunicipalityCode | null}
        onChange={(code) => setField('municipalityCode', code)}
        error={errorOf('municipalityCode')}
      />
      <ChoiceGroup
        id="ageBand"
        label={say('ageBand')}
        note={say('ageBandHow')}
        choices={ageChoices(language)}
        value={fields.ageBand}
        onChange={(band) => setField('ageBand', band)}
        error={errorOf('ageBand')}
      />
      <ChoiceGroup
        id="serviceTask"
        label={say('serviceTask')}
        choices={taskChoices(language)}
        value={fields.serviceTask}
        onChange={(task) => setField('serviceTask', task)}
        error={errorOf('serviceTask')}
      />
      <MultiPick
        id="topics"
        label={say('topics')}
        placeholder={say('topicsHow')}
        options={topics}
        value={fields.topics}
        onChange={(chosen) => setField('topics', chosen)}
        listLabel={say('topicsFound')}
        pickedLabel={say('topicsPicked')}
        removeLabel={sayForm('remove')}
        noMatches={say('topicsNone')}
        error={errorOf('topics')}
      />
    </>
  );
}
