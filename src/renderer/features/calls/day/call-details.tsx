import type { ReactNode } from 'react';
import type { Call } from '#contract/calls.ts';
import { hasEntry } from '#domain/calls/entry.ts';
import { minutesBetween } from '#domain/calls/duration.ts';
import { callEntryWords } from '#i18n/call-entries.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import {
  ageBandNames,
  callerKindNames,
  municipalityNames,
  numberSourceNames,
  serviceTaskNames,
  urgencyNames,
} from '#i18n/classifications.ts';
import { formatClock, formatMinuteRange } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { localOf } from '#domain/time/instant.ts';
import type { MunicipalityCode } from '#domain/classifications/municipality.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useCopyEntry } from '#renderer/features/calls/entry/use-copy-entry.ts';
import { PhoneLink } from '#renderer/app/phone-link.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useMay } from '#renderer/app/session.ts';
import { useTopicNames } from '#renderer/features/calls/topics/use-topics.ts';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Drawer } from '#renderer/ui/drawer.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { CallHistory } from './call-history.tsx';
import { CallMarks } from './call-marks.tsx';

/** One recorded call as it was written, for who works on the line. */
export function CallDetails({
  call,
  onClose,
  onCorrect,
}: {
  call: Call;
  onClose: () => void;
  onCorrect: () => void;
}) {
  const may = useMay();
  const say = useWords(callWords);
  const sayDetail = useWords(callDetailWords);
  const sayEntry = useWords(callEntryWords);
  const sayForm = useWords(formWords);
  const copy = useCopyEntry();
  const language = useLanguage();
  const topicNames = useTopicNames();
  const { startedAt, endedAt, startMinute, outcome } = call;
  const duration =
    endedAt === null
      ? formatClock(startMinute, language)
      : `${formatMinuteRange({ startMinute, endMinute: localOf(endedAt).minute }, language)}, ${say('minutesOf', { count: minutesBetween(startedAt, endedAt) })}`;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('duration'), duration],
    [say('answeredBy'), call.answeredByName],
    [say('enteredBy'), call.enteredByName === call.answeredByName ? null : call.enteredByName],
    [say('worry'), call.worry],
    [say('callerKind'), call.callerKind && callerKindNames[call.callerKind][language]],
    [
      say('municipality'),
      call.municipalityCode && municipalityNames[call.municipalityCode as MunicipalityCode][language],
    ],
    [say('ageBand'), call.ageBand && ageBandNames[call.ageBand][language]],
    [say('serviceTask'), call.serviceTask && serviceTaskNames[call.serviceTask][language]],
    [say('topics'), topicNames.whole(call.topics)],
    [sayDetail('otherConcern'), call.otherConcern],
    [say('urgency'), call.urgency && urgencyNames[call.urgency][language]],
    [say('existingClient'), call.existingClient && say(call.existingClient)],
    [say('outcome'), outcome && callOutcomeNames[outcome][language]],
    [say('advice'), call.advice],
    [say('directedTo'), call.directedTo],
    [say('clientNickname'), call.clientLabel],
    [say('phone'), call.phone === '' ? '' : <PhoneLink key="phone" phone={call.phone} />],
    [sayDetail('numberSource'), call.numberSource && numberSourceNames[call.numberSource][language]],
  ];
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('callAt', { clock: formatClock(startMinute, language) })}
      closeLabel={sayForm('close')}
      {...(hasEntry(call.state, outcome) === 'yes'
        ? { footer: <Button onPress={() => void copy(call.id)}>{sayEntry('copy')}</Button> }
        : {})}
    >
      <Stack>
        <CallMarks call={call} />
        <Facts
          facts={facts.flatMap(([term, value]) =>
            value === null || value === undefined || value === '' ? [] : [{ term, value }],
          )}
        />
        {may('calls.correct') && (
          <ButtonRow>
            <Button onPress={onCorrect}>{sayDetail('correct')}</Button>
          </ButtonRow>
        )}
        <CallHistory id={call.id} />
      </Stack>
    </Drawer>
  );
}
