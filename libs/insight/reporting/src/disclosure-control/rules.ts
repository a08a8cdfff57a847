/** What must be there before a set of activities may be shown; as data, with a version, because releases name it. */
export interface Rules {
  readonly version: string;
  /** Fewest activities, net: bookings less reversals. New ones are never fewer, so this asks for as many new ones too. */
  readonly activities: number;
  /** Fewest key persons with something newly booked. */
  readonly persons: number;
  /** Largest share of one person in activities and in participants, in hundredths. */
  readonly sharePercent: number;
  readonly participants: number;
  /** What must be left, whoever looks and subtracts what she knows herself. */
  readonly remain: Remain;
}

export interface Remain {
  /** How many key persons may put their knowledge together. */
  readonly withoutPersons: number;
  /** Whether an organisation may subtract its own; pointless in a network of one, which is its only member. */
  readonly withoutOrganisation: boolean;
  readonly activities: number;
  readonly persons: number;
  readonly participants: number;
}

export const RULES: Rules = Object.freeze({
  version: '2026-1',
  activities: 5,
  persons: 3,
  sharePercent: 80,
  participants: 10,
  remain: Object.freeze({
    withoutPersons: 2,
    withoutOrganisation: true,
    activities: 5,
    persons: 3,
    participants: 10,
  }),
});

/** In a network of one there is no other organisation to look; its own figures are its own to know. */
export const RULES_FOR_NETWORK_OF_ONE: Rules = Object.freeze({
  ...RULES,
  version: '2026-1-one',
  remain: Object.freeze({ ...RULES.remain, withoutOrganisation: false }),
});

export const rulesFor = (organisations: number): Rules =>
  organisations > 1 ? RULES : RULES_FOR_NETWORK_OF_ONE;
