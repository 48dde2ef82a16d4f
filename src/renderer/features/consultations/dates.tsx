import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Consultation, ConsultationSeries } from '#contract/consultations.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { DateTable } from './date-table.tsx';
import { EndForm } from './end-form.tsx';
import { MoveForm } from './move-form.tsx';
import { SeriesForm } from './series-form.tsx';
import { SeriesList } from './series-list.tsx';

type Opened =
  | { readonly form: 'series' }
  | { readonly form: 'end'; readonly series: ConsultationSeries }
  | { readonly form: 'move'; readonly date: Consultation };

/** The agreed series and their dates to come. */
export function Dates() {
  const say = useWords(consultationWords);
  const mayPlan = useMay()('consultations.create');
  const { id: officeId } = useOffice();
  const query = useQuery(useService().consultations.list.queryOptions({ input: { officeId } }));
  const [opened, open] = useState<Opened>();
  const close = () => open(undefined);
  const add = (
    <Button icon="plus" size="small" onPress={() => open({ form: 'series' })}>
      {say('addSeries')}
    </Button>
  );
  return (
    <>
      <Loaded query={query}>
        {({ series, dates }) =>
          series.length === 0 ? (
            <EmptyState title={say('noSeries')} actions={mayPlan && add}>
              {mayPlan && say('noSeriesWhat')}
            </EmptyState>
          ) : (
            <Stack>
              <SeriesList
                series={series}
                actions={mayPlan && add}
                onEnd={mayPlan ? (one) => open({ form: 'end', series: one }) : undefined}
              />
              <DateTable
                dates={dates}
                onMove={mayPlan ? (date) => open({ form: 'move', date }) : undefined}
              />
            </Stack>
          )
        }
      </Loaded>
      {opened?.form === 'series' && <SeriesForm onClose={close} />}
      {opened?.form === 'end' && <EndForm series={opened.series} onClose={close} />}
      {opened?.form === 'move' && <MoveForm date={opened.date} onClose={close} />}
    </>
  );
}
