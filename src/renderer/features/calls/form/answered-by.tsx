import { useQuery } from '@tanstack/react-query';
import { may } from '#domain/permissions/may.ts';
import { localOf } from '#domain/time/instant.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { Select } from '#renderer/ui/select.tsx';
import { useCallForm } from './form-context.ts';

/** The choice of oneself: whoever writes, answered. */
const ME = 'me';

/** Who answered, apart from who writes it down. */
export function AnsweredBy() {
  const say = useWords(callDetailWords);
  const { content, setField, errorOf } = useCallForm();
  const { person } = useSession();
  const staff = useQuery(useService().staff.list.queryOptions()).data ?? [];
  const { on } = localOf(content.startedAt);
  const others = staff
    .filter(({ id, roles }) => id !== person.id && may(roles, 'calls.start'))
    .filter(({ activeToOn }) => activeToOn === null || activeToOn >= on)
    .map(({ id, name, title }) => ({ id, label: name, detail: title }));
  return (
    <Select
      id="answeredById"
      label={say('answeredBy')}
      placeholder={say('answeredByMe')}
      options={[{ id: ME, label: `${person.name} (${say('answeredByMe')})` }, ...others]}
      value={content.fields.answeredById ?? ME}
      onChange={(id) => setField('answeredById', id === ME ? null : id)}
      error={errorOf('answeredById')}
    />
  );
}
