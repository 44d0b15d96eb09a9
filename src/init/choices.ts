/** What a deployment repo is to be: which products it watches, where it lives, and which mallcop it runs. */
import type { Manifest, SignIn } from "../plugin/manifest.ts";

export interface Choices {
  readonly products: readonly Product[];
  /** Mail domains that are the team's own. */
  readonly domains: readonly string[];
  readonly signIn: SignIn;
  /** `owner/name` on GitHub, where it is known. */
  readonly repo: string | undefined;
  /** The default branch: schedules run there, and vendors trust no other. */
  readonly branch: string;
  /** Of the hour, at which the workflows run. */
  readonly minute: number;
  /** The action, such as `owner/mallcop@<commit>`; `ACTION_UNKNOWN` where nobody knows. */
  readonly action: string;
}

/** One entry of `connectors:`. */
export interface Product {
  readonly id: string;
  readonly manifest: Manifest;
  /** Options by name. A required one without an answer comes from a variable of the repository. */
  readonly answers: Readonly<Record<string, string>>;
}

export const ACTION_UNKNOWN = "OWNER/mallcop@COMMIT";

/** The id that a connector gets in a new file. */
export function firstId({ name, setup }: Manifest): string {
  return setup?.id ?? name;
}

export interface Question {
  readonly option: string;
  readonly description: string;
  readonly required: boolean;
  readonly example: string | undefined;
}

/** The options that are worth a question: what is required first, then what the manifest asks for. */
export function questionsOf({ config, setup }: Manifest): readonly Question[] {
  const required = Array.isArray(config.required) ? config.required.map(String) : [];
  const names = [...new Set([...required, ...(setup?.ask ?? [])])];
  return names.map((option) => {
    const { description, examples } = schemaOf(config.properties, option);
    return {
      option,
      description: typeof description === "string" ? description : "",
      required: required.includes(option),
      example: Array.isArray(examples) && typeof examples[0] === "string" ? examples[0] : undefined,
    };
  });
}

/** The variable that stands for an option without an answer: `${SUPABASE_PROJECT_REF}`. */
export function variableOf(type: string, option: string): string {
  return `${type}_${option}`.toUpperCase().replaceAll("-", "_");
}

/** What GitHub lets a secret or variable of a repository be called: nothing that begins with GITHUB_. */
export function nameInRepository(variable: string): string {
  return variable.startsWith("GITHUB_") ? `MALLCOP_${variable}` : variable;
}

function schemaOf(properties: unknown, option: string): Readonly<Record<string, unknown>> {
  const schema: unknown = typeof properties === "object" && properties !== null ? Reflect.get(properties, option) : {};
  return typeof schema === "object" && schema !== null ? { ...schema } : {};
}
