/** A detector of the deployment's own, in the built program: it judges in the scan, its findings are committed, and a broken one is said. */
import { expect, test } from "@jest/globals";
import { change } from "../support/vendor-records.ts";
import { ago, inWorld } from "../support/world.ts";

const MANIFEST = `name: NAME
title: Every change
version: "1.0.0"
description: Somebody changed something.
severity: warn
learns: false
events: ["*"]
`;

const CODE = `import type { Detector } from "mallcop/detector";
import { counted, say } from "mallcop/detector";

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      const count = Number(context.memory.get("seen")?.count ?? 0) + 1;
      context.memory.set("seen", { count }, event.time + 86_400_000);
      const said = say\`\${event.actor} did \${event.action}, \${counted(count, "change")} by now\`;
      yield { key: [event.id], source: event.source, severity: "warn", title: said, why: said, next: said, events: [event] };
    }
  },
};
export default detector;
`;

function plugin(name: string, code: string): Readonly<Record<string, string>> {
  const folder = `plugins/detectors/${name}`;
  return { [`${folder}/manifest.yaml`]: MANIFEST.replace("NAME", name), [`${folder}/detector.ts`]: code };
}

test(
  "is run with the built-in ones and remembers from run to run; one that dies costs itself, and the run says so",
  inWorld({}, async (world) => {
    const dies = CODE.replace("const detector:", "process.exit(0);\nconst detector:");
    await world.commit({ ...plugin("every-change", CODE), ...plugin("dies", dies) });
    world.record(change(1, ago(world, 40)));
    const first = await world.runAction();
    expect(first.status).toBe(0);
    expect(first.outputs.findings).toBe("2");
    expect(first.stdout).toMatch(/warn +\S+ did \S+, 1 change by now/);
    expect(first.stdout).toContain("The plugin dies failed");
    world.record(change(2, ago(world, 5)));
    const second = await world.runAction();
    expect(second.stdout).toMatch(/warn +\S+ did \S+, 2 changes by now/);
    const files = await world.remote.files("main");
    expect(files.get("findings/baseline/memory.jsonl")).toContain('"detector":"every-change"');
    expect([...files.keys()].filter((path) => path.startsWith("plugins/"))).toHaveLength(4);
  }),
);
