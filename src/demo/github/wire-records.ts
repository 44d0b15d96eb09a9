/** Workflow runs and alerts of the stand-in on the wire, held to GitHub's specification by the compiler as in wire.ts. */
import type { components } from "@octokit/openapi-types";
import type { StandInDependabotAlert, StandInEstateRepo, StandInRun, StandInSecretAlert } from "./estate.ts";
import { type WireOrg, wireRepository, wireUser } from "./wire.ts";

type Wire = components["schemas"];

const PUBLISHED = "2026-01-02T03:04:05Z";

export function wireRun(org: WireOrg, repo: StandInEstateRepo, run: StandInRun): Wire["workflow-run"] {
  const repository = wireRepository(org, repo);
  const url = `${repository.url}/actions/runs/${run.id}`;
  const actor = wireUser(run.actor ?? "ann", 101);
  const { from } = run;
  const head =
    from === undefined ? repository : { ...repository, id: repo.id + 1_000_000, full_name: from, fork: true };
  return {
    id: run.id,
    name: run.name,
    node_id: `WFR_${run.id}`,
    head_branch: "main",
    head_sha: "acb5820ced9479c074f688cc328bf03f341a511d",
    path: ".github/workflows/build.yml",
    run_number: run.id,
    run_attempt: run.attempt ?? 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion ?? null,
    workflow_id: 44,
    url,
    html_url: `${repository.html_url}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt ?? run.createdAt,
    run_started_at: run.createdAt,
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository.url}/check-suites/1`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repository.url}/actions/workflows/44`,
    head_commit: null,
    repository,
    head_repository: head,
    display_title: run.name,
  };
}

/** @param hide whether the request asks for alerts without their secrets, which GitHub shows otherwise */
export function wireSecretAlert(
  org: WireOrg,
  repo: StandInEstateRepo,
  alert: StandInSecretAlert,
  hide: boolean,
): Wire["organization-secret-scanning-alert"] {
  const repository = wireRepository(org, repo);
  const resolved = alert.state === "resolved";
  return {
    number: alert.number,
    created_at: alert.createdAt,
    updated_at: alert.updatedAt ?? alert.createdAt,
    url: `${repository.url}/secret-scanning/alerts/${alert.number}`,
    html_url: `${repository.html_url}/security/secret-scanning/${alert.number}`,
    locations_url: `${repository.url}/secret-scanning/alerts/${alert.number}/locations`,
    state: alert.state ?? "open",
    resolution: resolved ? "revoked" : null,
    resolved_at: resolved ? (alert.updatedAt ?? alert.createdAt) : null,
    resolved_by: resolved ? wireUser("ann", 101) : null,
    secret_type: "adafruit_io_key",
    secret_type_display_name: "Adafruit IO Key",
    ...(!hide && { secret: alert.secret }),
    repository,
    push_protection_bypassed: false,
    push_protection_bypassed_by: null,
    push_protection_bypassed_at: null,
    validity: "unknown",
    publicly_leaked: alert.leaked === true,
    multi_repo: false,
  };
}

export function wireDependabotAlert(
  org: WireOrg,
  repo: StandInEstateRepo,
  alert: StandInDependabotAlert,
): Wire["dependabot-alert-with-repository"] {
  const repository = wireRepository(org, repo);
  const severity = alert.severity ?? "medium";
  const package_ = { ecosystem: "npm", name: "left-pad" };
  const vulnerability = {
    package: package_,
    severity,
    vulnerable_version_range: "< 1.3.0",
    first_patched_version: { identifier: "1.3.0" },
  } as const;
  return {
    number: alert.number,
    state: alert.state ?? "open",
    dependency: { package: package_, manifest_path: "package-lock.json", scope: "runtime" },
    security_advisory: {
      ghsa_id: "GHSA-aaaa-bbbb-cccc",
      cve_id: null,
      summary: "Padding goes wrong",
      description: "A long story.",
      severity,
      classification: "general",
      identifiers: [{ type: "GHSA", value: "GHSA-aaaa-bbbb-cccc" }],
      references: [{ url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc" }],
      vulnerabilities: [vulnerability],
      cvss: { score: 5, vector_string: null },
      cwes: [],
      published_at: PUBLISHED,
      updated_at: PUBLISHED,
      withdrawn_at: null,
    },
    security_vulnerability: vulnerability,
    url: `${repository.url}/dependabot/alerts/${alert.number}`,
    html_url: `${repository.html_url}/security/dependabot/${alert.number}`,
    created_at: alert.createdAt,
    updated_at: alert.updatedAt ?? alert.closedAt ?? alert.createdAt,
    dismissed_at: alert.state === "dismissed" ? (alert.closedAt ?? alert.createdAt) : null,
    dismissed_by: alert.state === "dismissed" ? wireUser("ann", 101) : null,
    dismissed_reason: alert.state === "dismissed" ? "tolerable_risk" : null,
    dismissed_comment: null,
    fixed_at: alert.state === "fixed" ? (alert.closedAt ?? alert.createdAt) : null,
    auto_dismissed_at: null,
    repository,
  };
}
