/** Answers the value at a point and writes the gradient there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const remembered = 6;

/** L-BFGS with a backtracking line search (Nocedal and Wright, 2006, algorithm 7.4). */
export function minimise(
  start: Float64Array,
  objective: Objective,
  iterations: number,
  tell: (iteration: number, value: number) => void,
): Float64Array {
  let point = start;
  let gradient = new Float64Array(point.length);
  let value = objective(point, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 1; iteration <= iterations; iteration++) {
    const way = direction(gradient, steps);
    const slope = dot(way, gradient);
    const nextGradient = new Float64Array(point.length);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = moved(point, way, length);
    let nextValue = objective(next, nextGradient);
    for (let halvings = 0; nextValue > value + 1e-4 * length * slope && halvings < 20; halvings++) {
      length /= 2;
      next = moved(point, way, length);
      nextValue = objective(next, nextGradient);
    }
    const s = moved(next, point, -1);
    const y = moved(nextGradient, gradient, -1);
    const curvature = dot(s, y);
    if (curvature > 1e-10) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > remembered) steps.shift();
    const gain = (value - nextValue) / Math.abs(value);
    [point, gradient, value] = [next, nextGradient, nextValue];
    tell(iteration, value);
    if (gain < 1e-5) break;
  }
  return point;
}

function direction(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
) {
  const way = gradient.map((one) => -one);
  const factors: number[] = [];
  for (const { s, y, rho } of steps.toReversed()) {
    const factor = rho * dot(s, way);
    factors.push(factor);
    add(way, y, -factor);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let at = 0; at < way.length; at++) way[at] = (way[at] as number) * scale;
  }
  for (const { s, y, rho } of steps) add(way, s, (factors.pop() as number) - rho * dot(y, way));
  return way;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + times * (what[at] as number);
}

function moved(from: Float64Array, way: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const point = new Float64Array(from);
  add(point, way, length);
  return point;
}
