/** The bundle's bill of materials (CycloneDX), from what was bundled and the lock file: the same bytes for the same bundle. */

/** What the lock file says of an installed package. */
export interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
}

export interface Bundle {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Where the bundled packages lie, as in the lock file: `node_modules/a/node_modules/b`. */
  readonly paths: readonly string[];
  readonly locked: Readonly<Record<string, Locked>>;
}

/** @throws Error for a package that was bundled but is not locked */
export function billOfMaterials({ name, version, license, paths, locked }: Bundle): string {
  const components = paths.map((place) => componentOf(place, locked[place])).sort(byReference);
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": name, name, version, licenses: [{ expression: license }] },
    },
    components,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

type Component = ReturnType<typeof componentOf>;

function componentOf(place: string, locked: Locked | undefined) {
  if (locked?.version === undefined) throw new Error(`${place} is in the bundle, but not in the lock file.`);
  const [, scope, name = ""] = /(?:^|\/)node_modules\/(?:@([^/]+)\/)?([^/]+)$/.exec(place) ?? [];
  const { version, license, integrity = "" } = locked;
  const [, digest] = /^sha512-([A-Za-z0-9+/=]+)$/.exec(integrity) ?? [];
  const purl = `pkg:npm/${scope === undefined ? "" : `%40${scope}/`}${name}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    ...(scope !== undefined && { group: `@${scope}` }),
    name,
    version,
    ...(digest !== undefined && {
      hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }],
    }),
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    purl,
  };
}

function byReference(a: Component, b: Component): number {
  return a.purl < b.purl ? -1 : 1;
}
