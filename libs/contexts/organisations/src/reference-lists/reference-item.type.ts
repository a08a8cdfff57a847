import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One choice in a list that forms offer' })
export class ReferenceItem {
  @Field({ description: 'The list it stands in, such as theme' })
  list!: string;

  @Field({ description: 'Stable name within the list; never changes once used' })
  key!: string;

  @Field({ description: 'What a Dutch reader sees' })
  labelNl!: string;

  @Field({ description: 'What an English reader sees' })
  labelEn!: string;

  @Field(() => String, { nullable: true, description: 'Where the item comes from' })
  source!: string | null;

  @Field({ description: 'Whether forms still offer it; old records keep it' })
  active!: boolean;

  @Field(() => Int, { description: 'Place in the list, from 1' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'Languages: the name that its speakers use' })
  endonym!: string | null;

  @Field(() => String, { nullable: true, description: 'Languages: ltr or rtl' })
  direction!: string | null;

  @Field(() => String, { nullable: true, description: 'Help destinations: number or address' })
  contact!: string | null;

  @Field({
    description:
      'Help destinations: whether the contact was confirmed; field workers see only those that were',
  })
  verified!: boolean;
}

@InputType({ description: 'A choice as an administrator writes it' })
export class ReferenceItemInput {
  @Field({ description: 'One of the lists there are' })
  list!: string;

  @Field({ description: 'Lower case, digits and underscores; at most 40' })
  key!: string;

  @Field({ description: '1 to 120 characters' })
  labelNl!: string;

  @Field({ description: '1 to 120 characters' })
  labelEn!: string;

  @Field(() => String, { nullable: true, description: 'At most 300 characters' })
  source?: string | null;

  @Field({ description: 'Whether forms offer it' })
  active!: boolean;

  @Field(() => Int, { description: 'Place in the list, from 1' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'Languages only' })
  endonym?: string | null;

  @Field(() => String, { nullable: true, description: 'Languages only: ltr or rtl' })
  direction?: string | null;

  @Field(() => String, { nullable: true, description: 'Help destinations only' })
  contact?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Help destinations only: the contact was confirmed' })
  verified?: boolean | null;
}

@ObjectType({ description: 'A municipality, division of 1 January 2023. Source: CBS / Kadaster' })
export class Municipality {
  @Field({ description: 'CBS code, such as GM0855' })
  code!: string;

  @Field({ description: 'Name as CBS writes it' })
  name!: string;

  @Field({ description: 'CBS code of the province' })
  provinceCode!: string;

  @Field({ description: 'Code of the GGD region it lies in' })
  ggdRegionCode!: string;
}

@ObjectType({ description: 'One of the twelve provinces' })
export class Province {
  @Field({ description: 'CBS code, such as PV30' })
  code!: string;

  @Field({ description: 'Name' })
  name!: string;
}

@ObjectType({ description: 'One of the 25 regions of the public health services' })
export class GgdRegion {
  @Field({ description: 'Our own stable code' })
  code!: string;

  @Field({ description: 'Name' })
  name!: string;
}

@ObjectType({ description: 'Every list that forms choose from, whole; small enough to keep on a phone' })
export class ReferenceData {
  @Field(() => ID, { description: 'Changes when anything in it does' })
  version!: string;

  @Field(() => [ReferenceItem], { description: 'What outreach is about' })
  themes!: ReferenceItem[];

  @Field(() => [ReferenceItem], { description: 'How people met' })
  forms!: ReferenceItem[];

  @Field(() => [ReferenceItem], { description: 'Kind of place' })
  settings!: ReferenceItem[];

  @Field(() => [ReferenceItem], { description: 'For whom it was meant' })
  audiences!: ReferenceItem[];

  @Field(() => [ReferenceItem], { description: 'Bands of age' })
  ageGroups!: ReferenceItem[];

  @Field(() => [ReferenceItem], { description: 'Bands of gender' })
  genders!: ReferenceItem[];

  @Field(() => [ReferenceItem], { description: 'Languages with their direction' })
  languages!: ReferenceItem[];

  @Field(() => [ReferenceItem], { description: 'What was handed out or shown' })
  materials!: ReferenceItem[];

  @Field(() => [ReferenceItem], { description: 'Where people can be guided to' })
  helpDestinations!: ReferenceItem[];

  @Field(() => [Municipality], { description: 'All municipalities by name' })
  municipalities!: Municipality[];

  @Field(() => [Province], { description: 'All provinces by name' })
  provinces!: Province[];

  @Field(() => [GgdRegion], { description: 'All GGD regions by name' })
  ggdRegions!: GgdRegion[];
}
