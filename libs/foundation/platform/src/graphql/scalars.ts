import { isDay } from '@sleutelring/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parsed<Value>(name: string, parse: (text: string) => Value | undefined) {
  return (input: unknown): Value => {
    const value = typeof input === 'string' ? parse(input) : undefined;
    if (value === undefined)
      throw new GraphQLError(`not a ${name}`, { extensions: { code: 'BAD_USER_INPUT' } });
    return value;
  };
}

const asDay = parsed('Day', (text) => (isDay(text) ? text : undefined));
const asInstant = parsed('DateTime', (text) => {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
});

export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day as YYYY-MM-DD, without time or zone',
  serialize: (value) => String(value),
  parseValue: asDay,
  parseLiteral: (node) => asDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 in UTC; clients show it in Europe/Amsterdam',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: asInstant,
  parseLiteral: (node) => asInstant(node.kind === Kind.STRING ? node.value : undefined),
});
