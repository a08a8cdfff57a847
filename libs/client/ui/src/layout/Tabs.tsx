import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs, type TabsProps } from 'react-aria-components/Tabs';
import './page.css';

export interface TabPart {
  id: string;
  title: string;
  content: ReactNode;
}

/** Parts of one thing of which one is in sight. Keep what belongs together on one page instead. */
export function Tabs({
  label,
  parts,
  ...props
}: { label: string; parts: readonly TabPart[] } & Pick<TabsProps, 'selectedKey' | 'onSelectionChange'>) {
  return (
    <AriaTabs {...props}>
      <TabList aria-label={label} className="s-tabs__list">
        {parts.map((part) => (
          <Tab key={part.id} id={part.id} className="s-tabs__tab">
            {part.title}
          </Tab>
        ))}
      </TabList>
      {parts.map((part) => (
        <TabPanel key={part.id} id={part.id} className="s-tabs__panel">
          {part.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
