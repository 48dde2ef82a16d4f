import { areaNames } from '#i18n/area-names.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Button } from '#renderer/ui/button.tsx';

/** From the day on the screen to the same day on paper. */
export function DayListLink({ on }: { on: LocalDate }) {
  const language = useLanguage();
  const go = useGo();
  if (!useMay()('dayLists.show')) return undefined;
  return (
    <Button tone="quiet" icon="print" onPress={() => go('/day-list', { on })}>
      {areaNames['day-lists'][language]}
    </Button>
  );
}
