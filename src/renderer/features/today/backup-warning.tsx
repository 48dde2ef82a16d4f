import { useQuery } from '@tanstack/react-query';
import { backupWords } from '#i18n/backups.ts';
import { formatMoment } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** How often (milliseconds) a window that stays open asks whether the copies are in order. */
const askEvery = 5 * 60_000;

/** That the copies are not in order, to who takes care of them; nothing while all is well. */
export function BackupWarning() {
  const may = useMay();
  return may('backups.view') ? <Warning /> : undefined;
}

function Warning() {
  const say = useWords(backupWords);
  const language = useLanguage();
  const go = useGo();
  const state = useQuery(useService().backups.view.queryOptions({ refetchInterval: askEvery })).data;
  if (!state || state.warning === null) return undefined;
  const said = (moment: typeof state.changedAt) =>
    moment === null ? 'none' : formatMoment(moment, language);
  return (
    <Banner
      tone="danger"
      actions={<Button onPress={() => go('/settings', { part: 'backups' })}>{say('openBackups')}</Button>}
    >
      {state.warning === 'noCopy'
        ? say('warning_noCopy', { changed: said(state.changedAt) })
        : say('warning_secondPlace', { copied: said(state.place?.copiedAt ?? null) })}
    </Banner>
  );
}
