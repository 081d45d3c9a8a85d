export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Reads the text that a service shows at /metrics; comments and lines that are no sample are passed over. */
export function readSamples(text: string): Sample[] {
  return text.split('\n').flatMap((line) => {
    const match = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)(?: \d+)?$/.exec(line);
    const value = Number(match?.[3]);
    if (!match?.[1] || Number.isNaN(value)) return [];
    return [{ name: match[1], labels: readLabels(match[2] ?? ''), value }];
  });
}

function readLabels(text: string): Record<string, string> {
  const pairs = text.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g);
  return Object.fromEntries([...pairs].map(([, name, value = '']) => [name, unescaped(value)]));
}

const unescaped = (value: string) =>
  value.replace(/\\(.)/g, (_escape, letter: string) => (letter === 'n' ? '\n' : letter));
