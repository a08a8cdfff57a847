import { useState } from 'react';
import { Button } from '../actions/Button';
import { EmptyState, ErrorState, Notice, Progress, Skeleton } from '../layout/states';
import { Breadcrumbs } from '../layout/Breadcrumbs';
import { PageHeader, Section } from '../layout/PageHeader';
import { Tabs } from '../layout/Tabs';
import { Dialog, Panel } from '../overlays/Dialog';
import { Finder } from '../overlays/Finder';
import { notify } from '../overlays/Toast';
import { Example } from './Example';

export function States() {
  return (
    <Section title="Vertellen hoe het staat">
      <Overlays />
      <Example name="Notice">
        <Notice>Dit rapport staat vast.</Notice>
        <Notice kind="warning">Nog 2 dingen te doen.</Notice>
        <Notice kind="done">Alles is compleet.</Notice>
        <Notice kind="failed">Dat is niet gelukt.</Notice>
      </Example>
      <EmptyState title="Nog geen verslagen" action={<Button>Uitnodigen</Button>}>
        Een verslag verschijnt hier zodra een sleutelpersoon het verstuurt.
      </EmptyState>
      <EmptyState isDone title="Alles is gelukt">
        Er blijft niets liggen.
      </EmptyState>
      <ErrorState title="Dit lukt nu niet" onRetry={() => undefined}>
        Geen verbinding. Wat je hebt opgeslagen is veilig.
      </ErrorState>
      <Skeleton lines={4} />
      <Progress label="Rapport maken" percent={62} />
      <PageHeader
        above={<Breadcrumbs trail={[{ label: 'Mensen', href: '#mensen' }]} />}
        title="Amina (fictief)"
        intro="Sinds 1 september 2024"
        actions={<Button>Wijzigen</Button>}
      />
      <Tabs
        label="Delen"
        parts={[
          { id: 'a', title: 'Gegevens', content: 'Eerste deel' },
          { id: 'b', title: 'Geschiedenis', content: 'Tweede deel' },
        ]}
      />
    </Section>
  );
}

function Overlays() {
  const [open, setOpen] = useState<'dialog' | 'panel' | 'finder' | null>(null);
  const [text, setText] = useState('');
  const close = (): void => setOpen(null);
  return (
    <Example name="Dialog, Panel, Finder, Toast">
      <Button onPress={() => setOpen('dialog')}>Dialog</Button>
      <Button onPress={() => setOpen('panel')}>Panel</Button>
      <Button onPress={() => setOpen('finder')}>Finder</Button>
      <Button onPress={() => notify({ text: '3 verslagen goedgekeurd', undo: () => undefined })}>
        Toast
      </Button>
      <Button onPress={() => notify({ text: 'Geen verbinding', kind: 'failed' })}>Toast: mislukt</Button>
      <Dialog
        title="Vastzetten"
        isOpen={open === 'dialog'}
        onClose={close}
        actions={<Button look="primary">Vastzetten</Button>}
      >
        <p>De cijfers van nu worden een vaste versie.</p>
      </Dialog>
      <Panel title="Filters" isOpen={open === 'panel'} onClose={close}>
        <p>De pagina blijft staan waar ze was.</p>
      </Panel>
      {open === 'finder' && (
        <Finder
          label="Zoek een pagina"
          text={text}
          onText={setText}
          groups={[
            { title: 'Ga naar', items: [{ id: 'mensen', label: 'Mensen', detail: 'Sleutelpersonen' }] },
          ]}
          empty="Niets gevonden"
          onChoose={close}
          onClose={close}
        />
      )}
    </Example>
  );
}
