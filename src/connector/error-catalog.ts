/**
 * Every error a person can meet: one sentence of what happened, one of what to do.
 * Each code is an anchor in docs/troubleshooting.md; a test walks this table and that page.
 */
import type { ErrorKind } from "./errors.ts";

interface Entry {
  readonly kind: ErrorKind;
  readonly says: string;
  readonly hint: string;
}

export const CATALOG = {
  // Configuration
  "config-missing": {
    kind: "config",
    says: "There is no configuration file at {path}.",
    hint: "Create it with a `connectors:` list; docs/configuration.md has an example to copy.",
  },
  "config-syntax": {
    kind: "config",
    says: "{path} is not readable YAML: {reason}.",
    hint: "Correct the line; mallcop accepts plain YAML 1.2 without tags, merge keys or aliases.",
  },
  "config-too-large": {
    kind: "config",
    says: "{path} is over the limit of {limit}.",
    hint: "Split the deployment, or shorten the file.",
  },
  "config-invalid": {
    kind: "config",
    says: "{path}: {problem}.",
    hint: "{advice}",
  },
  "config-no-connectors": {
    kind: "config",
    says: "{path} configures no connector, so there is nothing to watch.",
    hint: "Add at least one entry to `connectors:`.",
  },
  "config-duplicate-id": {
    kind: "config",
    says: "Two connectors in {path} have the id {id}.",
    hint: "Give each connector its own `id`; it names the folder of its events.",
  },
  "config-secret-literal": {
    kind: "config",
    says: "{path} seems to hold a credential ({shape}) in clear text at {where}.",
    hint: "Put it into a repository secret, revoke this copy, and let the workflow pass it by environment variable.",
  },
  "config-variable-unset": {
    kind: "config",
    says: "The variable {name} that {where} uses is not set.",
    hint: "Set {name} in the `env:` of the workflow step, from a secret or a variable.",
  },
  "connector-unknown": {
    kind: "config",
    says: "There is no connector of type {type}.",
    hint: "{advice}",
  },
  "connector-malformed": {
    kind: "config",
    says: "The connector {type} is not built as its manifest says: {problem}.",
    hint: "Report it if the connector came with mallcop; otherwise correct the plugin.",
  },
  "detector-malformed": {
    kind: "config",
    says: "The detector {name} is not built as its manifest says: {problem}.",
    hint: "Report it if the detector came with mallcop; otherwise correct the plugin.",
  },
  "secret-missing": {
    kind: "config",
    says: "The secret {name} is not set.",
    hint: "{advice}",
  },
  "command-unknown": {
    kind: "config",
    says: "There is no command {name}{meant}.",
    hint: "`mallcop --help` lists the commands.",
  },
  "tool-input-invalid": {
    kind: "config",
    says: "The tool {name} cannot be asked that: {problem}.",
    hint: "{advice}",
  },
  "usage-invalid": { kind: "config", says: "{problem}.", hint: "See `mallcop {command} --help`." },

  // Talking to vendors
  "auth-failed": {
    kind: "auth",
    says: "{vendor} refused the credential: {reason}.",
    hint: "{advice}",
  },
  "auth-expired": {
    kind: "auth",
    says: "The credential for {vendor} expired while it was being used.",
    hint: "Give the job a longer session, or shorten the run with `max-minutes`; what was read is kept.",
  },
  "permission-missing": {
    kind: "permission",
    says: "{vendor} denied {right}.",
    hint: "{advice}",
  },
  "feed-not-available": {
    kind: "not_available",
    says: "{vendor} does not offer {what} here: {reason}.",
    hint: "{advice}",
  },
  "vendor-throttled": {
    kind: "throttled",
    says: "{vendor} asks us to slow down, for longer than this run can wait.",
    hint: "Nothing to do: the next run goes on where this one stopped.",
  },
  "vendor-unreachable": {
    kind: "transient",
    says: "{host} could not be reached: {reason}.",
    hint: "Check the network and {host}'s status page; the next run tries again from the same place.",
  },
  "vendor-failed": {
    kind: "transient",
    says: "{host} answered with HTTP {status} after {attempts} tries.",
    hint: "Nothing to do: the next run tries again from the same place.",
  },
  "vendor-answer-unexpected": {
    kind: "shape",
    says: "{vendor} answered in a form that mallcop does not know: {reason}.",
    hint: "Nothing was skipped; update mallcop, or report the message if you have the newest version.",
  },
  "vendor-refused": {
    kind: "shape",
    says: "{vendor} refused a request: {reason}.",
    hint: "Update mallcop, or report the message if you have the newest version.",
  },
  "window-refused": {
    kind: "window",
    says: "{vendor} refused the time range {from} to {to}: {reason}.",
    hint: "Nothing to do: the next run asks for it again, and what the vendor no longer keeps by then is recorded as a gap.",
  },
  "range-expired": {
    kind: "window",
    says: "{vendor} has nothing from before {from} any more: {reason}.",
    hint: "Nothing to do: what is missing is recorded as a gap.",
  },
  "slice-too-wide": {
    kind: "limit",
    says: "{vendor} has more records between {from} and {to} than it gives in one answer.",
    hint: "Nothing to do: the range is halved and read again.",
  },
  "origin-refused": {
    kind: "shape",
    says: "A request to {origin} was stopped: it is not one of the hosts this connector may reach.",
    hint: "If the host is right, it belongs into the connector's manifest; otherwise somebody tampered with a link.",
  },
  "peer-untrusted": {
    kind: "config",
    says: "{host} was not trusted, so no credential was sent: {reason}.",
    hint: "Compare the fingerprint on that machine: if it is the right one, configure it; if not, somebody stands in between.",
  },
  "header-invalid": {
    kind: "config",
    says: "The header {name} for {host} holds a character that HTTP does not allow.",
    hint: "If it is made from a secret, set that secret again without line breaks, quotes or invisible characters.",
  },
  "answer-too-large": {
    kind: "limit",
    says: "{host} sent more than {limit} in one answer.",
    hint: "The part is read again in smaller slices; if it stays, report it.",
  },
  "listing-partial": {
    kind: "transient",
    says: "The listing of {what} ended before it was complete, so nothing was compared.",
    hint: "Nothing to do: the next run lists it again and compares with the same snapshot.",
  },
  "listing-too-long": {
    kind: "limit",
    says: "A listing has more than {limit} items.",
    hint: "Report it: a snapshot of this size needs another design.",
  },
  "too-much-open": {
    kind: "limit",
    says: "More than {limit} things have to be looked at again in one place.",
    hint: "Nothing is lost: the same range is read again by the next run; report it if it stays.",
  },
  "record-malformed": {
    kind: "shape",
    says: "A record is not in a form that mallcop knows: {reason}.",
    hint: "It is counted and kept out; compare it with the vendor's documentation, or report it.",
  },
  "budget-exhausted": {
    kind: "limit",
    says: "The time for this run ended before everything was read.",
    hint: "Nothing is lost: the next run goes on from there; raise `max-minutes` if it happens every time.",
  },
  "partition-stale": {
    kind: "limit",
    says: "{what} has not been read to its end for {hours} h.",
    hint: "Look at the errors of the last runs; until it is read again, you are not covered there.",
  },

  // Custom plugins
  "plugin-refused": {
    kind: "config",
    says: "The plugin {path} cannot be used: {problem}.",
    hint: "{advice}",
  },
  "plugin-override-unsaid": {
    kind: "config",
    says: "{path} has the name of the built-in {type}, but does not say that it replaces it.",
    hint: "If that is meant, add the line `overrides: {type}` to {path}; otherwise give the plugin another name.",
  },
  "plugin-overrides": {
    kind: "config",
    says: "The built-in {type} is replaced by {path}.",
    hint: "Nothing to do if that is meant: it is said in every run. Remove the folder to have the built-in back.",
  },
  "plugin-syntax": {
    kind: "config",
    says: "{path} cannot be run as it is: {problem}.",
    hint: "{advice}",
  },
  "plugin-failed": {
    kind: "internal",
    says: "The plugin {type} failed: {what}.",
    hint: "It is a mistake in the plugin's own code; `mallcop verify {type}` tells more.",
  },
  "plugin-exited": {
    kind: "internal",
    says: "The plugin {type} ended before it had answered: {reason}.",
    hint: "A plugin answers and throws; it never ends its process. `mallcop verify {type}` tells more.",
  },
  "plugin-timeout": {
    kind: "limit",
    says: "The plugin {type} neither answered nor asked for anything for {seconds} s, and was stopped.",
    hint: "Look for a loop without end, or work that belongs into smaller pages; nothing was taken for covered.",
  },
  "plugin-too-large": {
    kind: "limit",
    says: "The plugin {type} went over its limit of {limit}, and was stopped.",
    hint: "Let it read, hand over and keep open less at a time; nothing was taken for covered.",
  },
  "plugin-answer-malformed": {
    kind: "shape",
    says: "The plugin {type} answered what its contract does not allow: {problem}.",
    hint: "Correct the plugin; `mallcop verify {type}` says where.",
  },

  // Telling outside of the repository
  "issues-forbidden": {
    kind: "permission",
    says: "GitHub did not let the job keep issues (HTTP {status}).",
    hint: "Add `issues: write` to the job's `permissions:`, or remove `issues: true` from mallcop.yaml. The findings are stored.",
  },
  "issues-unavailable": {
    kind: "config",
    says: "`issues: true` needs the job's token and a repository on GitHub, and here is neither.",
    hint: "It works in the action; on a terminal, set GH_TOKEN. The findings are stored.",
  },
  "issues-failed": {
    kind: "transient",
    says: "The issues of the findings could not be brought up to date: {reason}.",
    hint: "The findings are stored; the next run tries again.",
  },
  "issues-behind": {
    kind: "limit",
    says: "{count} findings have no issue yet: a run opens 20 at most.",
    hint: "The next runs open the others. If they are ordinary, suppress them.",
  },
  "notify-failed": {
    kind: "transient",
    says: "The webhook of `notify` did not take the message (HTTP {status}).",
    hint: "Look whether the webhook still exists; the next run posts what this one could not.",
  },

  // Storing
  "repo-not-git": {
    kind: "config",
    says: "{path} is not inside a git repository.",
    hint: "Run mallcop in a checkout of the deployment repo; in a workflow, put actions/checkout before it.",
  },
  "repo-no-remote": {
    kind: "config",
    says: "The repository has no remote named origin, so nothing could be stored.",
    hint: "Add one with `git remote add origin <url>`; until then use --dry-run to look.",
  },
  "repo-no-branch": {
    kind: "config",
    says: "The checkout is not on a branch, so it is not clear where events belong.",
    hint: "Check out a branch, or name one with `data-branch`.",
  },
  "repo-not-trusted": {
    kind: "config",
    says: "git refuses to work in {path}, because it belongs to another user.",
    hint: "Run `git config --global --add safe.directory {path}` before mallcop.",
  },
  "repo-branch-unpushed": {
    kind: "config",
    says: "The branch {branch} exists here but not on the remote, so it is not clear what events should follow.",
    hint: "Push it once with `git push -u origin {branch}`, or name another one with `data-branch`.",
  },
  "git-missing": {
    kind: "config",
    says: "The program {program} was not found.",
    hint: "Install git 2.29 or newer, and see that it is on the PATH.",
  },
  "git-failed": {
    kind: "internal",
    says: "{command} failed: {reason}.",
    hint: "Run the same command in the checkout; if the repository is sound, report this line.",
  },
  "repo-public": {
    kind: "config",
    says: "The repository {repo} is public, and events would be readable by everybody.",
    hint: "Make the repository private, or set `allow_public: true` in mallcop.yaml if that is meant.",
  },
  "repo-visibility-unknown": {
    kind: "transient",
    says: "It could not be found out whether {repo} is private: {reason}.",
    hint: "Let the workflow's token read the repository (`contents: write` does), or set `allow_public: true`.",
  },
  "repo-over-budget": {
    kind: "limit",
    says: "The repository takes {size} in this clone; its budget is {budget}.",
    hint: "Set `retention_days` or `store.raw: none`, or begin a new data branch, as docs/retention.md tells; `store.budget_mb` changes the budget.",
  },
  "repo-branch-reset": {
    kind: "limit",
    says: "The branch {branch} does not have {run} as it was stored: somebody has reset or rewritten it.",
    hint: "Nothing to do if that was meant; else push the old branch back. What the branch does not have now is read again as far as the vendors keep it.",
  },
  "push-permission": {
    kind: "permission",
    says: "The remote refused the push: the token may not write.",
    hint: "Give the job `permissions: contents: write`, and let actions/checkout keep its credentials.",
  },
  "pull-request-refused": {
    kind: "permission",
    says: "The branch {branch} is pushed, but no pull request could be opened for it: {reason}.",
    hint: "Open it by hand, or give the job `pull-requests: write` and allow Actions to create pull requests in the repository's settings.",
  },
  "push-protected": {
    kind: "permission",
    says: "The branch {branch} is protected and refused the push: {reason}.",
    hint: "Set `data-branch: mallcop-data` on the action, or let it bypass the rule.",
  },
  "push-secret": {
    kind: "permission",
    says: "Push protection found a secret that redaction did not know; {count} records were set aside.",
    hint: "Report the shape named in the log; the records' ids are in the run record, so they can be read again.",
  },
  "push-secret-stripped": {
    kind: "limit",
    says: "Push protection found a secret that redaction did not know; {count} events are stored without their raw record.",
    hint: "Find the record at the vendor by the event's id and date, revoke what it shows, and report its shape.",
  },
  "push-refused": {
    kind: "permission",
    says: "The remote refused the push: {reason}.",
    hint: "Look at the hooks and rules of the remote.",
  },
  "push-race": {
    kind: "transient",
    says: "Other pushes came first {attempts} times in a row.",
    hint: "Nothing is lost: the next run reads the same again and stores it once.",
  },
  "push-unreachable": {
    kind: "transient",
    says: "The remote could not be reached: {reason}.",
    hint: "Check the network and the remote's address; the next run reads the same again and stores it once.",
  },
  "push-unverified": {
    kind: "transient",
    says: "The push was accepted, but the remote branch does not show the commit.",
    hint: "Nothing is reported as stored; the next run looks again and stores what is missing.",
  },
  "demo-folder-unfit": {
    kind: "config",
    says: "{path} cannot be used for the demo: {problem}.",
    hint: "Name a new or empty folder, or one that an earlier demo left whole; nothing in this one was changed.",
  },
  "disk-full": {
    kind: "limit",
    says: "There is no space left on the disk at {path}.",
    hint: "Free some space; nothing was committed, and the next run reads the same again.",
  },
  "data-damaged": {
    kind: "shape",
    says: "{path} in the repository cannot be read: {reason}.",
    hint: "Restore it from git history; mallcop never rewrites what it cannot read.",
  },
  "detector-failed": {
    kind: "internal",
    says: "The detector {detector} failed, so what it would have found in this run's events is not known: {reason}.",
    hint: "The other detectors went on; report it if the detector is one of mallcop's, or mend it if it is yours.",
  },
  "detection-behind": {
    kind: "limit",
    says: "There was no time to judge {count} batches of events.",
    hint: "The next run judges them first; if this stays, give the runs more time with `max-minutes`.",
  },
  "findings-withheld": {
    kind: "internal",
    says: "Findings were not stored, because GitHub's push protection sees a secret in them.",
    hint: "The events are stored and will be judged again; suppress or mend what the named text comes from, and report it.",
  },
  "report-not-written": {
    kind: "limit",
    says: "The report was not written: {reason}.",
    hint: "Events, findings and run record are stored; `mallcop report` in a checkout shows what is in the way.",
  },
  "format-too-new": {
    kind: "config",
    says: "{path} says that the repository is of version {found}; this mallcop knows versions up to {known}.",
    hint: "Update mallcop: a newer one wrote this repository. Nothing was changed.",
  },
  "internal-error": {
    kind: "internal",
    says: "mallcop met a mistake of its own: {what}.",
    hint: "Please report it with this line; what could be saved was saved.",
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type ErrorCode = keyof typeof CATALOG;
