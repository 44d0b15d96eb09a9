/** How a detector's failure is told. What a custom one ended in has a code of its own already. */
import { MallcopError } from "../connector/errors.ts";

const MOST_CHARS = 500;

export function failureOf(detector: string, thrown: unknown): MallcopError {
  if (thrown instanceof MallcopError) return thrown;
  const reason =
    thrown instanceof Error
      ? `${thrown.name}: ${thrown.message}`.slice(0, MOST_CHARS)
      : "it threw something that is no error";
  return new MallcopError("detector-failed", { detector, reason });
}
