import { useQueryClient } from '@tanstack/react-query';
import { credentialWords } from '#i18n/credentials.ts';
import { formatMoment } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** Tells an administrator that another came in with the recovery key, until they say that they know. */
export function RecoveredNotice() {
  const say = useWords(credentialWords);
  const language = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const { recoveredEntries } = useSession();
  const seen = useWrite(service.credentials.seeRecovered, {
    onSaved: (session) => queries.setQueryData(service.session.current.queryKey(), session),
  });
  return recoveredEntries.map(({ id, name, at }) => (
    <Banner
      key={id}
      tone="warning"
      actions={<Button onPress={() => seen.submit({ id })}>{say('seen')}</Button>}
    >
      {say('recovered', { name, moment: formatMoment(at, language) })}
    </Banner>
  ));
}
