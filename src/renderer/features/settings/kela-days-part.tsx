import { useMay } from '#renderer/app/session.ts';
import { Stack } from '#renderer/ui/stack.tsx';
import { ExceptionList } from './exception-list.tsx';
import { TemplateList } from './template-list.tsx';

/** The weekly Kela days and what departs from them. */
export function KelaDaysPart() {
  const may = useMay();
  return (
    <Stack>
      {may('kelaDays.saveTemplate') && <TemplateList />}
      {may('kelaDays.saveException') && <ExceptionList />}
    </Stack>
  );
}
