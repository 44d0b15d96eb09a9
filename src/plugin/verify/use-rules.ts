/** Nothing is claimed that is not used, and nothing is used that is not claimed. */
import type { DescribedMessage } from "../host/messages.ts";
import type { Capability } from "../manifest.ts";
import type { Subject } from "./subject.ts";

/**
 * @param used declared secrets and settings that were asked for
 * @param described what of the contract the code has, as it says itself
 */
export function checkUse(subject: Subject, used: ReadonlySet<string>, described: DescribedMessage): void {
  const { auth, hosts, events, feeds, capabilities = [] } = subject.manifest;
  subject.noteRequests(subject.vendor);
  for (const [index, { name }] of auth.secrets.entries())
    if (!used.has(name))
      subject.note("secret-unused", `Nobody asks for ${name}.`, subject.atKey(`/auth/secrets/${index}`));
  for (const [index, { name }] of auth.settings.entries())
    if (!used.has(name) && !hosts.includes(`{${name}}`))
      subject.note("setting-unused", `Nobody asks for ${name}.`, subject.atKey(`/auth/settings/${index}`));
  for (const [index, host] of hosts.entries())
    if (!subject.reached.has(host))
      subject.note("host-unused", `No request went to ${host}.`, subject.atKey(`/hosts/${index}`));
  for (const method of subject.writing) subject.note("not-read-only", `It sends ${method} requests.`);
  for (const type of Object.keys(events))
    if (!subject.types.has(type))
      subject.note("event-unproduced", `No fixture produces \`${type}\`.`, subject.atKey(`/events/${type}`));
  for (const [feed, { kind, scope }] of Object.entries(feeds))
    for (const reason of Object.keys(scope.leaves_out))
      if (kind === "log" && !subject.reasons.has(`${feed}/${reason}`))
        subject.note(
          "reason-unused",
          `No fixture of ${feed} is left out as \`${reason}\`.`,
          subject.atKey(`/feeds/${feed}/scope/leaves_out/${reason}`),
        );
  const found = capabilitiesOf(described, subject.spoken);
  for (const name of found)
    if (!capabilities.includes(name))
      subject.note("capability-undeclared", `The code has \`${name}\`, which the manifest does not declare.`);
  for (const name of capabilities)
    if (!found.includes(name))
      subject.note("capability-unused", `The code has no \`${name}\`.`, subject.atKey("/capabilities"));
  for (const { name } of described.correlators)
    if (!subject.correlated.has(name))
      subject.note("correlator-unused", `No fixture has a record for the correlator ${name.slice(0, 60)}.`);
}

function capabilitiesOf({ feeds, tables, correlators }: DescribedMessage, spoken: boolean): readonly Capability[] {
  const parts = Object.values(feeds);
  const has: Readonly<Record<Capability, boolean>> = {
    tables,
    follow: parts.some(({ follow }) => follow),
    digest: parts.some(({ digest }) => digest),
    correlate: correlators.length > 0,
    websocket: spoken,
  };
  return CAPABILITIES.filter((name) => has[name]);
}

const CAPABILITIES = ["tables", "follow", "digest", "correlate", "websocket"] as const satisfies readonly Capability[];
