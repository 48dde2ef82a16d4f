import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export interface TabContent<K extends string> {
  readonly id: K;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps<K extends string> {
  /** What the tabs choose between. */
  label: string;
  tabs: readonly TabContent<K>[];
  selected: K;
  onChange: (id: K) => void;
}

/** Views of one thing, one at a time; the arrow keys change the view. */
export function Tabs<K extends string>({ label, tabs, selected, onChange }: TabsProps<K>) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onChange(key as K)} className="ui-tabs">
      <TabList aria-label={label} className="ui-tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="ui-tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="ui-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
