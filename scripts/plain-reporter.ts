/** Jest reporter: ends a test run with one plain line, `N passed, N failed`, for machines that read nothing else. */
import { writeSync } from "node:fs";

export interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files of tests that could not be run. */
  readonly numRuntimeErrorTestSuites: number;
}

export default class PlainReporter {
  onRunComplete(_contexts: unknown, results: Results): void {
    // Jest's own summary is written after all reporters were told, so this waits for the very end.
    process.once("exit", () => writeSync(process.stdout.fd, closingLines(results)));
  }
}

/** The closing line, after one on skipped tests if there are any: they must not be lost, nor counted as passed. */
export function closingLines(results: Results): string {
  const skipped = results.numPendingTests + results.numTodoTests;
  // A file that could not be run has no tests to count, and is a failure all the same.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return `${skipped > 0 ? `${skipped} skipped\n` : ""}${results.numPassedTests} passed, ${failed} failed\n`;
}
