import { BulletBar } from '../figures/BulletBar';
import { DifferenceInWords, PlanChart } from '../figures/PlanChart';
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
        <Stat value="31" label="verslagen om te bekijken" href="#verslagen" tone="first" />
        <Stat value="5" label="verslagen terug met een vraag" tone="attention" />
        <Stat value="1.480" label="deelnames" caveat="Geen unieke mensen: iemand kan vaker komen." />
      </StatRow>
      <Example name="BulletBar: gedaan, gepland, en waar je nu zou moeten zijn">
        <div className="g-wide">
          <BulletBar name="Huiskamerbijeenkomsten" planned={120} realised={70} expected={80} />
          <BulletBar name="Dialoogbijeenkomsten" planned={40} realised={47} expected={30} />
        </div>
      </Example>
      <Example name="DifferenceInWords">
        <span>
          <DifferenceInWords planned={40} realised={47} />
        </span>
        <span>
          <DifferenceInWords planned={120} realised={96} />
        </span>
        <span>
          <DifferenceInWords planned={12} realised={12} />
        </span>
        <span>
          <DifferenceInWords planned={0} realised={3} />
        </span>
      </Example>
      <h3 className="g-example__name">PlanChart</h3>
      <PlanChart
        note={<p className="s-small s-subtle">Wat de cijfers niet zeggen, staat erbij.</p>}
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
