import { useState } from 'react';
import { Checkbox, CheckboxGroup, RadioGroup, Switch } from '../fields/choices';
import { ComboBox } from '../fields/ComboBox';
import { NumberField } from '../fields/NumberField';
import { Select } from '../fields/Select';
import { DateField, TextArea, TextField } from '../fields/TextField';
import { Section } from '../layout/PageHeader';
import { Example } from './Example';

const LANGUAGES = ['Somalisch', 'Tigrinya', 'Arabisch', 'Amhaars'].map((label) => ({ value: label, label }));

export function Fields() {
  return (
    <Section title="Invullen">
      <Example name="TextField, TextArea, DateField, NumberField">
        <TextField label="Roepnaam" help="Een achternaam is niet nodig." />
        <TextField
          label="E-mailadres"
          defaultValue="amina@"
          error="Dit kunnen we niet lezen. Kijk het nog eens na."
        />
        <TextField label="Kan nu niet" isDisabled defaultValue="vast" />
        <TextArea label="Toelichting" optional rows={2} />
        <DateField label="Dag" defaultValue="2026-11-26" />
        <NumberField label="Deelnames" defaultValue={12} minValue={0} />
      </Example>
      <Choosing />
    </Section>
  );
}

function Choosing() {
  const [language, setLanguage] = useState<string | null>('Somalisch');
  const [other, setOther] = useState<string | null>(null);
  const [several, setSeveral] = useState(['Somalisch']);
  const [one, setOne] = useState('Tigrinya');
  const [isOn, setOn] = useState(true);
  return (
    <>
      <Example name="Select, ComboBox">
        <Select label="Taal" choices={LANGUAGES} value={language} onChange={setLanguage} />
        <Select
          label="Taal"
          choices={LANGUAGES}
          value={null}
          onChange={setLanguage}
          error="Kies iets uit de lijst."
        />
        <ComboBox label="Taal zoeken" choices={LANGUAGES} value={other} onChange={setOther} />
      </Example>
      <Example name="Checkbox, CheckboxGroup, RadioGroup, Switch">
        <CheckboxGroup label="Talen" choices={LANGUAGES} value={several} onChange={setSeveral} />
        <RadioGroup label="Eén taal" choices={LANGUAGES} value={one} onChange={setOne} />
        <Checkbox isIndeterminate>Deels gekozen</Checkbox>
        <Switch isSelected={isOn} onChange={setOn}>
          Te kiezen
        </Switch>
      </Example>
    </>
  );
}
