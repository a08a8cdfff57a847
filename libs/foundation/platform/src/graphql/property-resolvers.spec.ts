import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import {
  Field,
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  ObjectType,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { GraphQLObjectType } from 'graphql';
import { withoutPropertyResolvers } from './property-resolvers';

@ObjectType()
class Thing {
  @Field()
  plain!: string;

  @Field(() => String, { name: 'called' })
  named!: string;

  @Field(() => String, { defaultValue: 'none' })
  usual!: string;
}

@Resolver(() => Thing)
class ThingResolver {
  @Query(() => Thing)
  thing(): Thing {
    return { plain: 'a', named: 'b', usual: 'c' };
  }

  @ResolveField(() => String)
  made(): string {
    return 'd';
  }
}

it('takes away only the resolvers that read the property of their name', async () => {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create([ThingResolver]);
  const fields = (schema.getType('Thing') as GraphQLObjectType).getFields();
  const withResolver = (): string[] =>
    Object.values(fields)
      .filter((field) => field.resolve)
      .map((field) => field.name);
  expect(withResolver()).toContain('plain');
  withoutPropertyResolvers(schema);
  expect(withResolver().sort()).toEqual(['called', 'usual']);
  await app.close();
});
