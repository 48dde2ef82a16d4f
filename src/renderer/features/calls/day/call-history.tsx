import { useQuery } from '@tanstack/react-query';
import type { Instant } from '#domain/time/instant.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { formatMoment } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { useTopicNames } from '#renderer/features/calls/topics/use-topics.ts';
import { fieldName } from '#renderer/features/calls/form/field-names.ts';
import { codeName } from './code-name.ts';

/** Who corrected a call, when, and what it said before; free text is not kept a second time. */
export function CallHistory({ id }: { id: string }) {
  const say = useWords(callDetailWords);
  const language = useLanguage();
  const may = useMay();
  const topicNames = useTopicNames();
  const service = useService();
  const history = useQuery({
    ...service.calls.history.queryOptions({ input: { id } }),
    enabled: may('calls.history'),
  });
  const staff = useQuery(service.staff.list.queryOptions()).data ?? [];
  if (!history.data || history.data.length === 0) return undefined;

  function before(field: string, value: unknown): string {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return say('empty');
    if (Array.isArray(value)) return topicNames.whole(value as string[]);
    if (field === 'startedAt' || field === 'endedAt') return formatMoment(value as Instant, language);
    if (field === 'answeredById') return staff.find((one) => one.id === value)?.name ?? say('empty');
    return codeName(field, value, language);
  }

  return (
    <section aria-label={say('history')} className="call-history">
      <h3>{say('history')}</h3>
      <ul>
        {history.data.map(({ at, byName, changes }) => (
          <li key={at}>
            <strong>{say('change', { moment: formatMoment(at, language), name: byName })}</strong>
            <ul>
              {changes.map(({ field, before: value }) => {
                const name = fieldName(field, language) ?? field;
                return (
                  <li key={field}>
                    {value === undefined || field === 'earlierCallId'
                      ? say('changedText', { field: name })
                      : say('changedFrom', { field: name, before: before(field, value) })}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
