import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { publishingScreenWords } from '#i18n/publishing.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay, useOffice, useSession } from '#renderer/app/session.ts';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { comparisons, type Place } from './use-place.ts';

const ALL = 'all';

/** Whose figures the report has, and what they are set beside. */
export function ScopePicker({ place }: { place: Place }) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const mayPublish = useMay()('publishing.publish');
  const office = useOffice();
  const { offices } = useSession();
  const { everyOffice, municipality, comparison, publishing, show } = place;
  const sayPublishing = useWords(publishingScreenWords);
  return (
    <>
      {offices.length > 1 && (
        <Select
          label={say('office')}
          placeholder={say('choose')}
          options={[
            { id: office.id, label: office.name },
            { id: ALL, label: say('everyOffice') },
          ]}
          value={everyOffice ? ALL : office.id}
          onChange={(chosen) => show({ everyOffice: chosen === ALL })}
        />
      )}
      {!publishing && (
        <Select
          label={say('municipality')}
          placeholder={say('choose')}
          options={[
            { id: ALL, label: say('everyMunicipality') },
            ...municipalityCodes.map((code) => ({ id: code, label: municipalityNames[code][language] })),
          ]}
          value={municipality ?? ALL}
          onChange={(chosen) => show({ municipality: chosen === ALL ? null : chosen })}
        />
      )}
      {!publishing && (
        <Select
          label={say('comparison')}
          placeholder={say('choose')}
          options={comparisons.map((id) => ({ id, label: say(`comparison_${id}`) }))}
          value={comparison}
          onChange={(chosen) => show({ comparison: chosen })}
        />
      )}
      {mayPublish && (
        <Switch isSelected={publishing} onChange={(chosen) => show({ publishing: chosen })}>
          {sayPublishing('publishing')}
        </Switch>
      )}
    </>
  );
}
