/**
 * Preloaded into a measured process (`node --import`): tells over file descriptor 3, at the end, how much CPU it had used when
 * it first talked to the network and when it ended, its peak memory, and, if MALLCOP_PROBE_LOADS is set, which modules it loaded.
 *
 * The figures are the process's own (user and system time of all its threads), so that waiting and other processes do not count.
 */
import { subscribe } from "node:diagnostics_channel";
import { readFileSync, writeSync } from "node:fs";

const loaded = [];
let firstRequest;

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Of the children that have ended, such as git. Linux tells; elsewhere it is unknown. The unit is a hundredth of a second. */
const childCpuMs = () => {
  try {
    const fields = readFileSync("/proc/self/stat", "latin1").split(") ")[1].split(" ");
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return undefined;
  }
};

for (const channel of ["undici:request:create", "http.client.request.start", "net.client.socket"]) {
  subscribe(channel, () => {
    firstRequest ??= { cpuMs: cpuMs(), wallMs: performance.now() };
  });
}

// Watching the loader costs time of its own, so a measured run does not.
if (process.env.MALLCOP_PROBE_LOADS !== undefined) {
  const { registerHooks } = await import("node:module");
  registerHooks({
    load(url, context, next) {
      loaded.push(url);
      return next(url, context);
    },
  });
}

process.on("exit", (status) => {
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const times = { cpuMs: cpuMs(), childCpuMs: childCpuMs(), wallMs: performance.now() };
  writeSync(3, JSON.stringify({ status, ...times, peakBytes, firstRequest, loaded }));
});
