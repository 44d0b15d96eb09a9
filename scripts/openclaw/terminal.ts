/** The terminal's door from the sources, so that the test needs no bundle. */
import { main } from "../../src/cli.ts";

await main();
