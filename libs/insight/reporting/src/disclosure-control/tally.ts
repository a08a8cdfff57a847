/** What the rules look at in a booking. */
export interface Unit {
  readonly sign: 1 | -1;
  readonly organisation: string;
  readonly person: string;
  readonly participants: number;
  /** The narrow book that counts it, if any: its published total tells everybody where this was. */
  readonly narrowBook?: string | undefined;
}

/** A unit with its names as small numbers, given once and then counted many times. */
export interface Numbered {
  readonly sign: 1 | -1;
  readonly organisation: number;
  readonly person: number;
  readonly participants: number;
  /** Or NO_BOOK: then it can hide others, and be hidden by them. */
  readonly narrowBook: number;
}

export const NO_BOOK = -1;

/** Something counted in all, and by somebody's number. */
class Sum {
  total = 0;
  readonly by: Float64Array;

  constructor(size: number) {
    this.by = new Float64Array(size);
  }

  add(number: number, amount: number): void {
    this.total += amount;
    this.by[number]! += amount;
  }

  clear(): void {
    this.total = 0;
    this.by.fill(0);
  }

  /** The most that so many have together; whoever has less than nothing stays at home. */
  largest(count: number): number {
    const most: number[] = Array<number>(count).fill(0);
    for (const amount of this.by) {
      let place = count - 1;
      if (!(amount > most[place]!)) continue;
      for (; place > 0 && most[place - 1]! < amount; place -= 1) most[place] = most[place - 1]!;
      most[place] = amount;
    }
    return most.reduce((sum, amount) => sum + amount, 0);
  }
}

class Shares {
  /** Bookings less reversals. */
  readonly net: Sum;
  readonly participants: Sum;

  constructor(size: number) {
    this.net = new Sum(size);
    this.participants = new Sum(size);
  }

  add(number: number, { sign, participants }: Numbered): void {
    this.net.add(number, sign);
    this.participants.add(number, sign * participants);
  }

  clear(): void {
    this.net.clear();
    this.participants.clear();
  }
}

const NOBODY = 0;
const SEVERAL = -1;

/** What a set of units adds up to. One tally counts many sets, one after the other, without asking for memory. */
export class Tally {
  readonly byPerson: Shares;
  readonly byOrganisation: Shares;
  /** How many persons booked something new. */
  persons = 0;
  /** Per person: for whom she booked something new, as organisation + 1; nearly always one. */
  private readonly employer: Int32Array;
  /** Per organisation: the persons who booked for no other. Those disappear when it subtracts its own. */
  readonly loyal: Int32Array;

  constructor(persons: number, organisations: number) {
    this.byPerson = new Shares(persons);
    this.byOrganisation = new Shares(organisations);
    this.employer = new Int32Array(persons);
    this.loyal = new Int32Array(organisations);
  }

  count(units: readonly Numbered[]): this {
    this.clear();
    for (const unit of units) {
      this.byPerson.add(unit.person, unit);
      this.byOrganisation.add(unit.organisation, unit);
      if (unit.sign > 0) this.employ(unit);
    }
    return this;
  }

  private employ({ person, organisation }: Numbered): void {
    const employer = this.employer[person]!;
    if (employer === organisation + 1 || employer === SEVERAL) return;
    if (employer === NOBODY) {
      this.persons += 1;
      this.loyal[organisation]! += 1;
      this.employer[person] = organisation + 1;
    } else {
      this.loyal[employer - 1]! -= 1;
      this.employer[person] = SEVERAL;
    }
  }

  private clear(): void {
    this.byPerson.clear();
    this.byOrganisation.clear();
    this.persons = 0;
    this.employer.fill(NOBODY);
    this.loyal.fill(0);
  }
}

/** Who is on it: gives names their numbers, and then counts by them. */
export class Roll {
  private readonly persons = new Names();
  private readonly organisations = new Names();
  private readonly narrowBooks = new Names();
  private counter: Tally | null = null;

  number(unit: Unit, narrowBook = unit.narrowBook): Numbered {
    const { sign, organisation, person, participants } = unit;
    this.counter = null;
    return {
      sign,
      organisation: this.organisations.numberOf(organisation),
      person: this.persons.numberOf(person),
      participants,
      narrowBook: narrowBook === undefined ? NO_BOOK : this.narrowBooks.numberOf(narrowBook),
    };
  }

  get tally(): Tally {
    return (this.counter ??= new Tally(this.persons.size, this.organisations.size));
  }
}

/** Numbers from 0, in order of appearance. */
class Names {
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  numberOf(name: string): number {
    const number = this.numbers.get(name) ?? this.size;
    if (number === this.size) this.numbers.set(name, number);
    return number;
  }
}
