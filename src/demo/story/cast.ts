/**
 * The company of the demo, and everybody in its story. All of it is made up: names, addresses and numbers are of those that
 * are reserved for examples, so that nothing here points at anybody.
 */

export const ORG = { login: "acme", id: 4711 } as const;
/** The numbers of its repositories. */
export const REPO_IDS = { api: 9001, web: 9002, checkout: 9003, infra: 9004, security: 9005 } as const;
/** The deployment repo. */
export const REPOSITORY = `${ORG.login}/security`;
export const ACCOUNT = "111122223333";
export const REGION = "us-east-1";
/** Where AWS records some console sign-ins, whatever region they were meant for. */
export const SIGN_IN_REGION = "us-east-2";
export const TENANT = "ac3e0000-0000-4000-8000-000000000001";
export const SUBSCRIPTION = "ac3e0000-0000-4000-8000-000000000002";
/** What is in the resource group of everything that customers see. */
export const PRODUCTION = `/subscriptions/${SUBSCRIPTION}/resourceGroups/production`;
/** The Log Analytics workspace. */
export const WORKSPACE = "ac3e0000-0000-4000-8000-000000000003";
export const VERCEL_TEAM = { id: "team_acme", slug: "acme" } as const;
export const SUPABASE_REF = "acmeshopacmeshopacme";
export const TRAIL = { name: "everything", arn: `arn:aws:cloudtrail:${REGION}:${ACCOUNT}:trail/everything` } as const;

/** Where somebody sits, and what with. */
export interface Place {
  readonly ip: string;
  readonly country: string;
  readonly agent: string;
}

/** Somebody with a GitHub login, and with accounts of the same name everywhere else. */
export interface Person {
  readonly kind: "person";
  readonly name: string;
  readonly id: number;
  readonly place: Place;
}

/** A session of an IAM role. */
export interface Session {
  readonly kind: "session";
  readonly role: string;
  readonly name: string;
  readonly place: Place;
}

/** An application of the directory, and what it does in its own name. */
export interface App {
  readonly kind: "app";
  readonly name: string;
  readonly appId: string;
  readonly objectId: string;
  readonly place: Place;
}

/** AWS itself, at work in the account. */
export interface Service {
  readonly kind: "service";
  readonly host: string;
}

export type Actor = Person | Session | Service;

const BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
export const OFFICE: Place = { ip: "203.0.113.7", country: "US", agent: BROWSER };
const HOME: Place = { ip: "198.51.100.23", country: "US", agent: BROWSER };
const RUNNER: Place = { ip: "198.51.100.140", country: "US", agent: "aws-sdk-go-v2/1.39.6" };
/** Nobody of the company has ever been there. */
export const ELSEWHERE: Place = { ip: "192.0.2.66", country: "AQ", agent: "aws-cli/2.31.0 Python/3.13.7" };

// The twelve.
export const ann = person("ann", 101); // founder
export const ben = person("ben", 102); // operations; with ann the owner of everything
export const chloe = person("chloe", 103);
export const dan = person("dan", 104);
export const elif = person("elif", 105);
export const femi = person("femi", 106);
export const grace = person("grace", 107, HOME);
export const hugo = person("hugo", 108);
export const ines = person("ines", 109, HOME);
export const jun = person("jun", 110);
export const kofi = person("kofi", 111, HOME);
export const lena = person("lena", 205); // joins in the story

/** The machine user whose token and keys the CI has. Somebody made it an owner, for convenience. */
export const ci = person("acme-ci", 150, RUNNER);
/** Joins in the story too, uninvited. */
export const helper = person("deps-helper", 90210, ELSEWHERE);

export const deploy: Session = { kind: "session", role: "deploy", name: "GitHubActions", place: RUNNER };
export const terraform: Session = {
  kind: "session",
  role: "terraform",
  name: "GitHubActions",
  place: { ...RUNNER, agent: "APN/1.0 HashiCorp/1.0 Terraform/1.14.0" },
};
export const server: Session = {
  kind: "session",
  role: "api-server",
  name: "i-0a1b2c3d4e5f60718",
  place: { ...RUNNER, ip: "203.0.113.80", agent: "amazon-ssm-agent/3.3" },
};
export const autoscaling: Service = { kind: "service", host: "autoscaling.amazonaws.com" };

/** Deploys to Azure: the workflows of `infra` sign in as it, without a secret. */
export const deployer = app("acme-deploy", "a1", RUNNER);
/** Joins in the story, uninvited. */
export const backdoor = app("backup-sync", "a2", ELSEWHERE);

/** The same identity in the wrong hands. */
export function stolen<Whose extends Person | App>(whose: Whose): Whose {
  return { ...whose, place: ELSEWHERE };
}

/** Of mail and sign-ins. */
export function address({ name }: Person): string {
  return `${name}@example.com`;
}

function person(name: string, id: number, place: Place = OFFICE): Person {
  return { kind: "person", name, id, place };
}

function app(name: string, id: string, place: Place): App {
  const guid = (begins: string) => `${begins}${id}-0000-4000-8000-0000000000${id}`;
  return { kind: "app", name, appId: guid("ac3e00"), objectId: guid("0b1ec7"), place };
}
