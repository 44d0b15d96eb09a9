// Jest sequencer: what takes long begins first, so that no worker is left with it at the end. Jest itself learns that only by running.
import Sequencer from "@jest/test-sequencer";

/** Folders and files of tests that start processes, or play days, the longest first. */
const LONG = [
  "demo/",
  "e2e/findings",
  "e2e/",
  "simulate/",
  "plugins/",
  "templates/",
  "report-page/",
  "doctor/",
  "retention/",
];

function rank({ path }) {
  const place = LONG.findIndex((name) => path.includes(`/__tests__/${name}`));
  return place < 0 ? LONG.length : place;
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}
