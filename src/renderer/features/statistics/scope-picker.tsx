import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { Select } from '#renderer/ui/select.tsx';
import { comparisons, type Place } from './use-place.ts';

const ALL = 'all';

/** Whose figures the report has, and what they are set beside. */
export function ScopePicker({ place }: { place: Place }) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const office = useOffice();
  const { offices } = useSession();
  const { everyOffice, municipality, comparison, show } = place;
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
      <Select
        label={say('comparison')}
        placeholder={say('choose')}
        options={comparisons.map((id) => ({ id, label: say(`comparison_${id}`) }))}
        value={comparison}
        onChange={(chosen) => show({ comparison: chosen })}
      />
    </>
  );
}
