import { kindOf, LineFault, membersOf } from './line-fault.js';

/** The statements of an item by property. */
export class WikidataClaims {
  readonly #claims: Readonly<Record<string, unknown>>;

  constructor(claims: unknown) {
    this.#claims = mapOf(claims, 'claims');
  }

  /** The values of the best statements: the preferred ones, else all that are not deprecated. Throws LineFault. */
  values(property: string): readonly unknown[] {
    const statements = this.#claims[property];
    if (statements === undefined) return [];
    const field = `claims.${property}`;
    if (!Array.isArray(statements))
      throw new LineFault(field, `expected a list of statements, got ${kindOf(statements)}`);
    const read = statements.map((statement) => readStatement(statement, field));
    const preferred = read.filter(({ rank }) => rank === 'preferred');
    const best = preferred.length > 0 ? preferred : read.filter(({ rank }) => rank !== 'deprecated');
    return best.flatMap(({ value }) => (value === undefined ? [] : [value]));
  }

  /** Ids of items. */
  items(property: string): readonly string[] {
    return this.values(property).map((value) => {
      const { id } = membersOf(value, `claims.${property}`);
      if (typeof id !== 'string' || !/^Q\d+$/.test(id))
        throw new LineFault(`claims.${property}`, `expected the id of an item, got ${kindOf(id)}`);
      return id;
    });
  }

  texts(property: string): readonly string[] {
    return this.values(property).map((value) => {
      if (typeof value === 'string') return value;
      throw new LineFault(`claims.${property}`, `expected a text, got ${kindOf(value)}`);
    });
  }

  /** P625, where it is on Earth. */
  coordinates(): { readonly lat: number; readonly lon: number } | undefined {
    const [value] = this.values('P625');
    if (value === undefined) return undefined;
    const { latitude, longitude, globe } = membersOf(value, 'claims.P625');
    if (typeof globe === 'string' && !globe.endsWith('/Q2')) return undefined;
    return { lat: degrees(latitude, 'latitude', 90), lon: degrees(longitude, 'longitude', 180) };
  }
}

function readStatement(statement: unknown, field: string) {
  const { rank, mainsnak } = membersOf(statement, field);
  const { snaktype, datavalue } = membersOf(mainsnak, `${field}.mainsnak`);
  // "No value" and "some value" have none.
  if (snaktype !== 'value') return { rank, value: undefined };
  return { rank, value: membersOf(datavalue, `${field}.mainsnak.datavalue`).value };
}

function degrees(value: unknown, name: string, most: number): number {
  if (typeof value === 'number' && Math.abs(value) <= most) return Math.round(value * 1000) / 1000;
  throw new LineFault(`claims.P625.${name}`, `expected ${-most} to ${most}, got ${kindOf(value)}`);
}

/** A map; Wikidata's dumps write an empty one as an empty list. */
export const mapOf = (value: unknown, field: string): Readonly<Record<string, unknown>> =>
  Array.isArray(value) && value.length === 0 ? {} : membersOf(value, field);
