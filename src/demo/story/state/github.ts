/** Who and what is in the organization. The audit log tells of each change; the snapshots beside it show how things stand. */
import type { StandInEstate } from "../../github/estate.ts";
import {
  ann,
  ben,
  chloe,
  ci,
  dan,
  elif,
  femi,
  grace,
  helper,
  hugo,
  ines,
  jun,
  kofi,
  lena,
  type Person,
  REPO_IDS,
} from "../cast.ts";
import { type Turn, unfold } from "./unfold.ts";

type Estate = Required<Pick<StandInEstate, "members" | "repos" | "teams" | "installations">>;
type Repo = Estate["repos"][number];

const REPOS = ["api", "web", "checkout", "infra", "security"] as const;
const OWNERS: readonly Person[] = [ann, ben, ci];
const STAFF: readonly Person[] = [ann, ben, chloe, dan, elif, femi, grace, hugo, ines, jun, kofi, lena, ci];
const GUARDED = { requiresApprovingReviews: true, requiredApprovingReviewCount: 1, requiresStatusChecks: true };
const CACHE = { id: 31, app: "build-cache-helper", permissions: { contents: "write" } } as const;

/** As the attack has left it. */
const BEGINNING: Estate = {
  members: [...STAFF, helper].map((person) => member(person, person !== helper)),
  repos: [
    repo("api", true),
    repo("web", true),
    repo("checkout", true),
    { ...repo("infra", false), deployKeys: [{ id: "DK_1", title: "deploy", readOnly: false }] },
    repo("security", true),
  ],
  teams: [
    {
      id: 61,
      slug: "engineering",
      members: STAFF.filter((person) => person !== ci).map(({ id, name }) => ({ id, login: name })),
      repos: { api: "WRITE", web: "WRITE", checkout: "WRITE", infra: "READ" },
    },
  ],
  installations: [CACHE],
};

const TURNS: readonly Turn<Estate>[] = [
  {
    scan: 2,
    change: ({ members, repos, ...rest }) => ({
      ...rest,
      members: members.filter(({ login }) => login !== helper.name),
      repos: repos.map((one) => ({ ...one, deployKeys: [] })),
    }),
  },
  {
    scan: 3,
    change: (before) => ({
      ...before,
      repos: REPOS.map((name) => repo(name, true)),
      installations: [],
    }),
  },
];

export function organizationAt(scan: number): Estate {
  return unfold(BEGINNING, TURNS, scan);
}

function member(person: Person, twoFactor: boolean): Estate["members"][number] {
  const role = OWNERS.includes(person) || person === helper ? "ADMIN" : "MEMBER";
  return { id: person.id, login: person.name, role, twoFactor };
}

function repo(name: keyof typeof REPO_IDS, guarded: boolean): Repo {
  const id = REPO_IDS[name];
  const rules = guarded ? [{ id: `BPR_${id}`, pattern: "main", settings: GUARDED }] : [];
  return { id, name, rules, deployKeys: [] };
}
