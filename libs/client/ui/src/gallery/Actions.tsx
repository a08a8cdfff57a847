import { Check, Plus, Trash2 } from 'lucide-react';
import { Button, ButtonLink, IconButton, TextLink } from '../actions/Button';
import { Disclosure, DisclosureButton, DisclosureLink, DisclosureSection } from '../actions/Disclosure';
import { Section } from '../layout/PageHeader';
import { Example } from './Example';

export function Actions() {
  return (
    <Section title="Doen">
      <Example name="Button">
        <Button look="primary" icon={<Check aria-hidden />}>
          Goedkeuren
        </Button>
        <Button>Terugsturen</Button>
        <Button look="quiet" icon={<Plus aria-hidden />}>
          Toevoegen
        </Button>
        <Button look="danger" icon={<Trash2 aria-hidden />}>
          Verwijderen
        </Button>
        <Button look="primary" isDisabled>
          Kan nu niet
        </Button>
        <Button isPending>Bezig</Button>
        <IconButton label="Toevoegen" icon={<Plus aria-hidden size={18} />} />
      </Example>
      <Example name="ButtonLink, TextLink">
        <ButtonLink href="#knop">Naar een pagina</ButtonLink>
        <TextLink href="#tekst">een link in een zin</TextLink>
      </Example>
      <Example name="Disclosure">
        <Disclosure className="s-disclosure--start" label="Openen">
          <DisclosureSection title="Taal">
            <DisclosureButton chosen onPress={() => undefined}>
              Nederlands
            </DisclosureButton>
            <DisclosureButton chosen={false} help="nog niet nagekeken" onPress={() => undefined}>
              العربية
            </DisclosureButton>
            <DisclosureLink href="#account">Mijn account</DisclosureLink>
          </DisclosureSection>
        </Disclosure>
      </Example>
    </Section>
  );
}
