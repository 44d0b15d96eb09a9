/** One measured pass of `bench detect`: `parse` or `detect`, and the folder of a deployment. */
import { createReadStream } from "node:fs";
import { boundHeap } from "../../../src/bounded-heap.ts";
import { batchesOf, filesOf, writeFiles } from "../../../src/detect/checkout.ts";
import { detect } from "../../../src/detect/detect.ts";
import { loadDetectors } from "../../../src/detect/registry.ts";
import { loadState } from "../../../src/detect/state.ts";
import { eachLine } from "../../../src/store/each-line.ts";

boundHeap();
const [what, root = ""] = process.argv.slice(2);
if (what === "parse") await parse();
else await judge();

async function parse(): Promise<void> {
  let events = 0;
  const read = (bytes: Buffer, start: number, end: number) => {
    if (JSON.parse(bytes.toString("utf8", start, end)).id !== undefined) events += 1;
  };
  for (const { path: file } of await batchesOf(root))
    await eachLine(createReadStream(`${root}/${file}`, { highWaterMark: 256 * 1024 }), read);
  console.error(`${events} events`);
}

async function judge(): Promise<void> {
  const state = await loadState(filesOf(root));
  const own = { domains: ["example.com"], accounts: ["111122223333"] };
  const detected = await detect({ state, detectors: await loadDetectors(), batches: await batchesOf(root), own });
  await writeFiles(root, detected.files);
  console.error(`${detected.events} events, ${detected.findings.length} findings`);
}
