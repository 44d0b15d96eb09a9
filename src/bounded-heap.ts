/** Keeps the process small: most of what a scan allocates is dead at once, and V8 would rather grow than look. */
import { setFlagsFromString } from "node:v8";

/** The young generation's half, in MiB. Larger ones only put off collecting what nobody needs any more. */
const SEMI_SPACE_MB = 8;

/** To be called before anything else, while the heap is still small. */
export function boundHeap(): void {
  setFlagsFromString(`--max-semi-space-size=${SEMI_SPACE_MB}`);
  setFlagsFromString("--semi-space-growth-factor=1");
}
