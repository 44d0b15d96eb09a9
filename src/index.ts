/**
 * Where Node starts, for both doors: the action's (`dist/index.js`) and the terminal's (`dist/cli/index.js`, which sets the door).
 *
 * It imports nothing statically. Each door is then a chunk of its own, and the bundler's licence list is complete: it leaves
 * out whatever ends up in the entry itself.
 */
const OLDEST_NODE = 24;

const [major] = process.versions.node.split(".");
if (Number(major) < OLDEST_NODE) {
  console.error(`mallcop needs Node ${OLDEST_NODE} or newer; this is ${process.version} (${process.execPath}).`);
  process.exit(2);
}

const { boundHeap } = await import("./bounded-heap.ts");
boundHeap();
const terminal = Reflect.get(globalThis, Symbol.for("mallcop.door")) === "terminal";
// How a custom plugin's process is started by ourselves; see src/plugin/host/sandbox.ts.
const plugin = process.argv[2] === "--plugin-child";
const { main } = plugin
  ? await import("./plugin/host/child/main.ts")
  : terminal
    ? await import("./cli.ts")
    : await import("./main.ts");
await main();

export {};
