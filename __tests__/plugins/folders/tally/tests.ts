import type { Harness } from "mallcop";
import connector from "./connector.ts";

export default (t: Harness): void => {
  t.test("a state that cannot be read says nothing", () => {
    t.equal(connector.correlate?.[0]?.expire(null), undefined);
  });
};
