import { type Problem, type ProblemCode, problem } from '#libs/contracts';

const codes: Readonly<Record<number, ProblemCode>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-type',
};

/** What Nest and Fastify refuse by themselves, in the words of our own problems. */
export function problemOfStatus(status: number, detail: string): Problem {
  const code = codes[status] ?? (status >= 500 ? 'bug' : 'bad-request');
  return { ...problem([{ code, field: '', detail }]), status };
}
