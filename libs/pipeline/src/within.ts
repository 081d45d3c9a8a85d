import { UnavailableError } from './errors.js';

/** The result of `work`, or UnavailableError after `ms`; the work itself goes on and its late end is ignored. */
export async function within<T>(ms: number, reason: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnavailableError('kafka', reason)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
