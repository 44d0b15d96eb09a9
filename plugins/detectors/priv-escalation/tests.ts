/** What `priv-escalation` says, and what it keeps quiet about. */
import type { DetectorTest } from "../../../src/detect/plugin-test.ts";

export default (t: DetectorTest): void => {
  t.fixture("speaks.jsonl");
  t.fixture("quiet.jsonl");
  t.fixture("rotation.jsonl");
};
