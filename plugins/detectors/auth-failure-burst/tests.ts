/** What `auth-failure-burst` says, and what it keeps quiet about. */
import type { DetectorTest } from "../../../src/detect/plugin-test.ts";

export default (t: DetectorTest): void => {
  t.fixture("guessed.jsonl");
  t.fixture("sprayed.jsonl");
  t.fixture("quiet.jsonl");
};
