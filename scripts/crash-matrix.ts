/** `npm run crash-matrix`: the whole of it; a part is played by `npm test`. */
import { effectsOf, flawsIn, matricesFor } from "./simulate/crash-matrix.ts";

let [cells, failed] = [0, 0];
for (const { title, vendors, cells: all } of matricesFor(await effectsOf())) {
  for (const cell of all) {
    const flaws = await flawsIn(vendors, cell);
    cells += 1;
    if (flaws.length > 0) failed += 1;
    for (const { kind, where, what } of flaws) console.error(`${cell.name}: ${kind}, ${where}: ${what}`);
  }
  console.log(`${String(all.length).padStart(5)} cells: ${title}`);
}
console.log(`${failed === 0 ? "Passed" : "FAILED"}: ${cells} cells, ${failed} with something lost, doubled or wrong.`);
// What killed runs left waiting must not keep the process.
process.exit(failed === 0 ? 0 : 1);
