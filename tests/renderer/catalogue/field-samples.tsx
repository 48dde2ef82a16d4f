import { useState } from 'react';
import { parseMinute } from '#domain/time/minute-of-day.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { topics } from './sample-options.ts';

const kinds = [
  { id: 'one', label: 'Henkilökohtainen', detail: 'Asiakas ja neuvoja' },
  { id: 'many', label: 'Yhteinen tapaaminen', detail: 'Mukana myös omatyöntekijä' },
];

/** Every field once, some in error. */
export function FieldSamples() {
  const [search, setSearch] = useState('');
  const [topic, setTopic] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>('2021-02-03');
  const [since, setSince] = useState<string | null>(null);
  const [time, setTime] = useState<number | null>(540);
  const [count, setCount] = useState<number | null>(20);
  const [kind, setKind] = useState<string | null>('one');
  const [days, setDays] = useState<string[]>(['as']);
  return (
    <Panel title="Kentät">
      <Stack>
        <SearchField label="Hae hakemistosta" value={search} onChange={setSearch} />
        <FieldRow>
          <DatePicker label="Päivä" value={date} onChange={setDate} />
          <TimeField
            label="Alkaa"
            value={time}
            onChange={setTime}
            parse={parseMinute}
            format={(minute) => `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`}
            unreadable="Kirjoita aika muodossa 9.00"
          />
          <NumberField label="Kesto" suffix="min" value={count} onChange={setCount} step={5} minValue={0} />
        </FieldRow>
        <FieldRow>
          <DateField label="Alkaen" note="valinnainen" value={since} onChange={setSince} />
          <Select
            label="Aihe"
            width="medium"
            placeholder="Valitse"
            options={topics}
            value={topic}
            onChange={setTopic}
          />
        </FieldRow>
        <TextField
          label="Sähköposti"
          defaultValue="toimisto@"
          error="Osoitteesta puuttuu loppu, esimerkiksi kunta.example"
        />
        <TextField label="Toimisto" defaultValue="Keskusta" isDisabled description="Vaihda asetuksista" />
        <RadioGroup label="Laji" options={kinds} value={kind} onChange={setKind} />
        <CheckboxGroup label="Päivät" options={topics.slice(0, 3)} value={days} onChange={setDays} />
        <Checkbox defaultSelected>Tulkki tarvitaan</Checkbox>
        <Switch defaultSelected>Piilota nimet näytöltä</Switch>
      </Stack>
    </Panel>
  );
}
