import type { FieldProblem } from '#libs/contracts';

/** How deep the numbers of each geometry of RFC 7946 lie in arrays. */
const depths: Readonly<Record<string, number>> = {
  Point: 1,
  MultiPoint: 2,
  LineString: 2,
  MultiLineString: 3,
  Polygon: 3,
  MultiPolygon: 4,
};

/** What keeps a value from being GeoJSON: a geometry, a feature, or a collection of them (RFC 7946). */
export function checkGeojson(value: unknown, field: string): FieldProblem[] {
  const refuse = (at: string, detail: string): FieldProblem[] => [{ code: 'invalid', field: at, detail }];
  if (!isRecord(value)) return refuse(field, 'expected a GeoJSON object');
  const { type } = value;
  if (typeof type !== 'string') return refuse(`${field}.type`, 'missing: GeoJSON requires it');
  const depth = depths[type];
  if (depth !== undefined) {
    return isNested(value.coordinates, depth)
      ? []
      : refuse(`${field}.coordinates`, `expected the coordinates of a ${type}`);
  }
  const inner = (name: string) =>
    Array.isArray(value[name])
      ? value[name].flatMap((entry, at) => checkGeojson(entry, `${field}.${name}[${at}]`))
      : refuse(`${field}.${name}`, `missing: a ${type} requires it`);
  if (type === 'GeometryCollection') return inner('geometries');
  if (type === 'FeatureCollection') return inner('features');
  if (type === 'Feature')
    return value.geometry === null ? [] : checkGeojson(value.geometry, `${field}.geometry`);
  return refuse(`${field}.type`, `"${type.toWellFormed().slice(0, 40)}" is no type of GeoJSON`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth === 1) return value.length >= 2 && value.every((part) => typeof part === 'number');
  return value.every((part) => isNested(part, depth - 1));
}
