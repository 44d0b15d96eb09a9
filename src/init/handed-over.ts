/** What the workflows hand over to mallcop: each secret and variable by name, and nothing that no connector reads. */
import { type Choices, nameInRepository } from "./choices.ts";

/** A variable of the step, and where the repository keeps it. */
export interface HandedOver {
  readonly name: string;
  readonly kept: "secrets" | "vars";
  /** What it is called there. */
  readonly as: string;
  readonly required: boolean;
}

export interface Group {
  readonly title: string;
  readonly variables: readonly HandedOver[];
}

/** Of every connector, when it is set: lets changes of secret settings be noticed without storing them. */
const HMAC_KEY: HandedOver = { name: "MALLCOP_HMAC_KEY", kept: "secrets", as: "MALLCOP_HMAC_KEY", required: false };

/**
 * By product, each variable once.
 * @param named the variables that `mallcop.yaml` names
 */
export function handedOver({ products, signIn }: Choices, named: readonly string[]): readonly Group[] {
  const seen = new Set<string>();
  const once = ({ name }: HandedOver) => !seen.has(name) && seen.add(name);
  const manifests = [...new Map(products.map(({ manifest }) => [manifest.name, manifest])).values()];
  const groups = manifests.map(({ title, auth, setup }): Group => {
    const secrets = new Map(auth.secrets.map((secret) => [secret.name, secret]));
    // A plugin without a setup is handed all that it declares.
    const declared = [...secrets.keys(), ...auth.settings.map(({ name }) => name)];
    const names = setup === undefined ? declared : [...setup.pass, ...(signIn === "keys" ? setup.pass_with_keys : [])];
    const variables = names.map((name): HandedOver => {
      const secret = secrets.get(name);
      const as = nameInRepository(name);
      return { name, kept: secret === undefined ? "vars" : "secrets", as, required: secret?.required ?? false };
    });
    return { title, variables: variables.filter(once) };
  });
  const rest = named.map((name): HandedOver => ({ name, kept: "vars", as: nameInRepository(name), required: true }));
  return [
    ...groups,
    { title: "Named in mallcop.yaml", variables: rest.filter(once) },
    { title: "Optional: lets changes of secret settings be noticed without storing them", variables: [HMAC_KEY] },
  ].filter(({ variables }) => variables.length > 0);
}

/** Whether a vendor is to be shown the workflow's ID token. */
export function usesIdToken({ products, signIn }: Choices): boolean {
  return signIn === "oidc" && products.some(({ manifest: { setup } }) => (setup?.pass_with_keys.length ?? 0) > 0);
}
