/** `manifest.yaml`: what a connector claims about itself, in data that a reader can check and the engine enforces. */
import type { Json } from "../event/event.ts";

export interface Manifest {
  /** The type, such as `aws-cloudtrail`; also the folder's name. */
  readonly name: string;
  /** How people call the product. */
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** A custom plugin that takes the place of the built-in connector of its name says so. */
  readonly overrides?: string;
  /** Reads lines of apps' logs: it is handed the apps' template files, and its event types are also those that they name. */
  readonly templates?: true;
  readonly auth: {
    /** Redacted everywhere. */
    readonly secrets: readonly { readonly name: string; readonly required: boolean; readonly description: string }[];
    /** Read from the environment, not secret. */
    readonly settings: readonly { readonly name: string; readonly description: string }[];
    /** Least privilege: which right is for which feeds. */
    readonly rights: readonly Right[];
  };
  readonly setup?: Setup;
  /**
   * Host patterns (`cloudtrail.*.amazonaws.com`, `*` stands for one label), or `{option}`, the origin of a config value or of a
   * setting that is a URL.
   */
  readonly hosts: readonly string[];
  /** Where two feeds tell of one thing in one run, the one listed first wins. */
  readonly feeds: Readonly<Record<string, FeedManifest>>;
  readonly events: Readonly<Record<string, { readonly description: string }>>;
  /** Metadata fields beyond the shared ones. `trust: vendor` marks the vendor's own vocabulary, which needs no markers. */
  readonly metadata: Readonly<Record<string, { readonly description: string; readonly trust?: "vendor" }>>;
  /** The parts of the contract that it uses besides reading; none by default. */
  readonly capabilities?: readonly Capability[];
  /** Read-only look-ups for an investigator, by name; their code is in `tools.ts`. */
  readonly tools?: Readonly<Record<string, ToolManifest>>;
  /** JSON schema of the options in `mallcop.yaml` besides `id`, `type` and `lookback_hours`. */
  readonly config: { readonly [key: string]: Json };
}

export interface Right {
  readonly right: string;
  readonly feeds: readonly string[];
  readonly why: string;
  /** What to run, or where to click, to grant it. */
  readonly grant?: string;
}

/** How somebody who has nothing yet gets the least-privileged credential; `mallcop init` asks and says it. */
export interface Setup {
  /** The id that the first instance gets. */
  readonly id: string;
  /** Options to ask for, besides the required ones. */
  readonly ask: readonly string[];
  /** Variables of `auth` that the workflow hands over. */
  readonly pass: readonly string[];
  /** Those that it hands over only if a key is stored; where there are any, the workflow's ID token stands in for them. */
  readonly pass_with_keys: readonly string[];
  readonly steps: readonly SetupStep[];
}

export interface SetupStep {
  readonly say: string;
  /** Shell commands; `$REPO` is the deployment repo, `$BRANCH` its default branch. */
  readonly run?: string;
  /** Only for one way to sign in; for both if it is left out. */
  readonly sign_in?: SignIn;
}

/** With the workflow's own ID token (OpenID Connect), or with a key that is stored as a secret. */
export type SignIn = "oidc" | "keys";

/**
 * `tables`: reads tables that `normalize` looks things up in; `follow`: looks again at what was left open; `digest` tells of many
 * records in few events; `correlate` makes one event of several records; `websocket` opens web sockets.
 */
export type Capability = "tables" | "follow" | "digest" | "correlate" | "websocket";

export interface ToolManifest {
  readonly description: string;
  /** Which of `auth.rights` it needs. */
  readonly rights: readonly string[];
  /** JSON schema of its input. */
  readonly input: { readonly [key: string]: Json };
  /** What its rows hold. `trust: vendor` marks the vendor's own vocabulary, which needs no markers. */
  readonly output: Readonly<Record<string, { readonly description: string; readonly trust?: "vendor" }>>;
}

export interface FeedManifest {
  readonly kind: "log" | "state";
  readonly title: string;
  readonly scope: {
    readonly reads: string;
    /** Reasons for which records are left out, by the name that `normalize` gives. */
    readonly leaves_out: Readonly<Record<string, string>>;
  };
  /** For log feeds; durations such as `5m`, `6h`, `90d`. */
  readonly timing?: {
    readonly axis: "event" | "availability" | "ingestion";
    /** How long records may still be arriving: the window ends this long before now. */
    readonly settle: string;
    /** How far behind the watermark is read again, for records that come late. */
    readonly overlap: string;
    /** How far back the vendor gives anything. */
    readonly retention: string;
    /** The width of one slice. */
    readonly slice: string;
  };
}
