/** How the shop's project is set up. Supabase does not say who changes it: the scans compare. */
import type { SupabaseStandInOptions } from "../../supabase/server.ts";
import { address, ann, ben, ELSEWHERE } from "../cast.ts";
import { uuidOf } from "../records/ids.ts";
import { type Turn, unfold } from "./unfold.ts";

type Project = Required<Pick<SupabaseStandInOptions, "functions" | "config" | "members">>;

const RECEIPTS = edgeFunction("receipts", 12, true);

const BEGINNING: Project = {
  functions: [RECEIPTS],
  members: [ann, ben].map((person) => ({
    user_id: uuidOf("supabase", person.name),
    user_name: person.name,
    email: address(person),
    role_name: person === ann ? "Owner" : "Administrator",
    mfa_enabled: true,
  })),
  config: {
    "/config/auth": {
      disable_signup: false,
      mailer_autoconfirm: false,
      password_min_length: 12,
      site_url: "https://shop.example.com",
      uri_allow_list: "https://shop.example.com/**",
    },
    "/network-restrictions": { config: { dbAllowedCidrs: ["203.0.113.0/24"] }, entitlement: "allowed" },
    "/ssl-enforcement": { currentConfig: { database: true } },
    "/api-keys": [key("default")],
    "/storage/buckets": [bucket("invoices", false), bucket("pictures", true)],
  },
};

const TURNS: readonly Turn<Project>[] = [
  // The intruder is still at it while the first doors are being closed.
  {
    scan: 2,
    change: ({ functions, config, members }) => ({
      functions: [...functions, edgeFunction("export", 1, false)],
      config: {
        ...config,
        "/api-keys": [key("default"), key("metrics")],
        "/storage/buckets": [bucket("invoices", true), bucket("pictures", true)],
        "/network-restrictions": {
          config: { dbAllowedCidrs: ["203.0.113.0/24", `${ELSEWHERE.ip}/32`] },
          entitlement: "allowed",
        },
      },
      members,
    }),
  },
  { scan: 3, change: () => ({ ...BEGINNING, functions: [{ ...RECEIPTS, version: 13 }] }) },
];

export function projectAt(scan: number): Project {
  return unfold(BEGINNING, TURNS, scan);
}

function edgeFunction(slug: string, version: number, verify_jwt: boolean) {
  return { id: uuidOf("function", slug), slug, name: slug, status: "ACTIVE", version, verify_jwt };
}

function key(name: string) {
  return { id: uuidOf("key", name), name, type: "secret" };
}

function bucket(name: string, isPublic: boolean) {
  return { id: name, name, public: isPublic };
}
