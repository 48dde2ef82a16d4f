import { useQuery } from '@tanstack/react-query';
import type { EarlierCall } from '#contract/calls.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { formatMoment } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useTopicNames } from '#renderer/features/calls/topics/use-topics.ts';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import { useCallForm } from './form-context.ts';

/** The call that this one goes on from; those of the same number stand first where numbers are kept. */
export function EarlierCallField() {
  const say = useWords(callDetailWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const topicNames = useTopicNames();
  const { content, setField, errorOf } = useCallForm();
  const { id: officeId } = useOffice();
  const { phone, earlierCallId } = content.fields;
  const earlier = useQuery({
    ...useService().calls.earlier.queryOptions({
      input: { officeId, phone, before: content.startedAt, chosenId: earlierCallId },
    }),
    placeholderData: (before) => before,
  });
  const detailOf = ({ worry, clientLabel, sameNumber, topics }: EarlierCall) =>
    [sameNumber ? say('sameNumber') : '', clientLabel, topicNames.short(topics), worry.slice(0, 60)]
      .filter((part) => part !== '')
      .join(' · ');
  const options = (earlier.data ?? []).map((call) => ({
    id: call.id,
    label: formatMoment(call.startedAt, language),
    detail: detailOf(call),
  }));
  const chosen = earlier.data?.find(({ id }) => id === earlierCallId);
  return (
    <MultiPick
      id="earlierCallId"
      mode="single"
      label={say('earlierCall')}
      {...(chosen ? { note: say('contactNo', { no: chosen.contactNo + 1 }) } : {})}
      placeholder={say('earlierCallHow')}
      options={options}
      value={earlierCallId === null ? [] : [earlierCallId]}
      onChange={([id]) => setField('earlierCallId', id ?? null)}
      listLabel={say('earlierCallFound')}
      pickedLabel={say('earlierCall')}
      removeLabel={sayForm('remove')}
      noMatches={say('earlierCallNone')}
      error={errorOf('earlierCallId')}
    />
  );
}
