/** Rows for a connector's page, from its manifest. */
import type { Manifest } from "../../src/plugin/manifest.ts";
import { code, fenced } from "./markdown.ts";

type Rows = readonly (readonly string[])[];

export function variableRows({ auth: { secrets, settings } }: Manifest): Rows {
  return [
    ...secrets.map(({ name, required, description }) => [
      code(name),
      required ? "secret, required" : "secret",
      description,
    ]),
    ...settings.map(({ name, description }) => [code(name), "setting", description]),
  ];
}

export function rightRows({ auth: { rights } }: Manifest): Rows {
  return rights.map(({ right, feeds, why }) => [code(right), feeds.map(code).join(", "), why]);
}

/** As `mallcop init` prints them: first the way without a stored secret, then what is done otherwise. */
export function setupSteps({ setup }: Manifest): string {
  return (setup?.steps ?? [])
    .map(({ say, run, sign_in }) => {
      const only = sign_in === "keys" ? "With `--stored-keys` instead: " : "";
      return [`${only}${say.trim().replace(/\s+/g, " ")}`, ...(run === undefined ? [] : [fenced("sh", run)])].join(
        "\n\n",
      );
    })
    .join("\n\n");
}

const KIND = { log: "log", state: "state, compared with its last snapshot" } as const;

export function feedRows({ feeds }: Manifest): Rows {
  return Object.entries(feeds).map(([name, { kind, scope }]) => [code(name), KIND[kind], scope.reads]);
}

export function timingRows({ feeds }: Manifest): Rows {
  return Object.entries(feeds).flatMap(([name, { timing }]) =>
    timing === undefined
      ? []
      : [
          [
            code(name),
            `${inWords(timing.settle)} ago`,
            timing.overlap === "0s" ? "nothing" : `the last ${inWords(timing.overlap)}`,
            inWords(timing.retention),
            inWords(timing.slice),
          ],
        ],
  );
}

export function leftOutRows({ feeds }: Manifest): Rows {
  return Object.entries(feeds).flatMap(([name, { scope }]) =>
    Object.entries(scope.leaves_out).map(([reason, what]) => [code(name), code(reason), what]),
  );
}

export function toolRows({ tools = {} }: Manifest): Rows {
  return Object.entries(tools).map(([name, { description, rights, input }]) => [
    code(name),
    description,
    inputOf(input),
    rights.map(code).join(", "),
  ]);
}

/** `user`, `hours` (optional) */
function inputOf({ properties, required }: Manifest["config"]): string {
  const must = Array.isArray(required) ? required : [];
  const names = Object.keys(typeof properties === "object" && properties !== null ? properties : {});
  return names.map((name) => (must.includes(name) ? code(name) : `${code(name)} (optional)`)).join(", ");
}

export function eventRows({ events }: Manifest): Rows {
  return Object.entries(events).map(([type, { description }]) => [code(type), description]);
}

export function metadataRows({ metadata }: Manifest): Rows {
  return Object.entries(metadata).map(([field, { description, trust }]) => [
    code(field),
    trust === "vendor" ? "no" : "yes",
    description,
  ]);
}

const UNITS: Readonly<Record<string, string>> = { s: "second", m: "minute", h: "hour", d: "day" };

/** `90d` as `90 days`. */
function inWords(duration: string): string {
  const [, count = "", unit = ""] = /^(\d+)([smhd])$/.exec(duration) ?? [];
  return `${count} ${UNITS[unit] ?? unit}${count === "1" ? "" : "s"}`;
}
