/** Runs jobs side by side, at most `limit` at a time, started in order; results are in the jobs' order. */
export async function inParallel<T>(limit: number, jobs: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = new Array(jobs.length);
  const waiting = jobs.entries();
  const worker = async () => {
    for (const [index, job] of waiting) results[index] = await job();
  };
  await Promise.all(Array.from({ length: Math.min(limit, jobs.length) }, worker));
  return results;
}
