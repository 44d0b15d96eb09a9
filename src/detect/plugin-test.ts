/** What a detector's `tests.ts` is given: `export default (t: DetectorTest) => …`. */
export interface DetectorTest {
  /**
   * Judges the events of `fixtures/<file>` and compares. Its first line is `{"case":…,"says":["<severity> <plain title>",…]}`;
   * each further line is an event in a few words (`day`, `hour`, `type`, `actor`, …), with `"daily": N` for one on each of N days.
   */
  fixture(file: string): void;
}
