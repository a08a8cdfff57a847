import { PlanChart } from '../figures/PlanChart';
import { Stat, StatRow } from '../figures/Stat';
import { StateTag } from '../figures/StateTag';
import { Section } from '../layout/PageHeader';
import { Example } from './Example';

export function Figures() {
  return (
    <Section title="Cijfers">
      <Example name="StateTag: een woord, een vorm en een kleur">
        <StateTag tone="waiting">Te bekijken</StateTag>
        <StateTag tone="attention">Terug met vraag</StateTag>
        <StateTag tone="done">Goedgekeurd</StateTag>
        <StateTag tone="stopped">Ingetrokken</StateTag>
        <StateTag tone="draft">Concept</StateTag>
        <StateTag tone="locked">Vastgezet</StateTag>
        <StateTag tone="neutral">Gestopt</StateTag>
      </Example>
      <StatRow>
        <Stat value="12" label="verslagen om te bekijken" href="#verslagen" tone="attention" />
        <Stat value="1.480" label="deelnames" caveat="Geen unieke mensen: iemand kan vaker komen." />
      </StatRow>
      <PlanChart
        caption="Gepland en gedaan"
        rows={[
          { id: '1', name: '1.1 Huiskamerbijeenkomsten', planned: 120, realised: 96 },
          { id: '2', name: '1.2 Dialoogbijeenkomsten', planned: 40, realised: 47 },
        ]}
        view="both"
      />
    </Section>
  );
}
