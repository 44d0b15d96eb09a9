/** What happens after the attack: a part of it with each further scan, so that every scan finds something new. */
import { ADMINISTRATOR, DEVICE, GRANT, GRANTED, OPENED_GROUP } from "./attack.ts";
import { aws, azure, type Beat, entra, github, openclaw, supabase, vercel } from "./beat.ts";
import { ann, backdoor, ben, ci, ELSEWHERE, helper, ORG, PRODUCTION, REPO_IDS, TRAIL } from "./cast.ts";
import { author, ingress, merge } from "./ordinary.ts";
import { cmdlet, opensMail, signIn } from "./phrases.ts";
import { SERVICE_KEY } from "./records/supabase.ts";

const STORE = `${PRODUCTION}/providers/Microsoft.Storage/storageAccounts/acmeorders`;
const INFRA = { repo: `${ORG.login}/infra`, repo_id: REPO_IDS.infra } as const;

/** Before the second scan: the doors are closed. */
const RESPONSE: readonly Beat[] = [
  signIn("00:01", ann),
  aws("00:02", ann, "cloudtrail:StartLogging", { name: TRAIL.arn }),
  aws("00:03", ann, "iam:DeleteAccessKey", { userName: ben.name }),
  aws("00:04", ann, "iam:DetachUserPolicy", { userName: ci.name, policyArn: ADMINISTRATOR }),
  aws("00:06", ann, "ec2:RevokeSecurityGroupIngress", ingress(OPENED_GROUP, 22, "0.0.0.0/0")),
  github("00:05", ann, "org.remove_member", { user: helper.name, user_id: helper.id }),
  github("00:07", ann, "org.enable_two_factor_requirement"),
  github("00:08", ann, "public_key.delete", { ...INFRA, title: "deploy" }),
  // Nobody thinks of the agent yet, and the intruder lets it listen to the whole network.
  openclaw(
    "00:01",
    `config.patch write actor=device device=${DEVICE} ip=${ELSEWHERE.ip} changedPaths=gateway.bind restartReason=config.patch`,
  ),
  opensMail("00:02", ann),
  cmdlet("00:04", ann, "Remove-InboxRule", { Mailbox: "ben@example.com", Identity: "." }),
  azure("00:05", ann, "Microsoft.Authorization/roleAssignments/delete", GRANT, GRANTED),
  entra("00:06", ann, "Remove service principal", backdoor),
  vercel("00:07", ann, "team-member-delete", { deletedUser: { username: helper.name }, deletedUid: "usr_deps-helper" }),
];

/** Before the third: what was left lying around. */
const CLEANING_UP: readonly Beat[] = [
  aws("00:02", ann, "iam:DeleteUser", { userName: "svc-telemetry" }),
  aws("00:04", ann, "s3:DeleteBucketPolicy", { bucketName: "acme-backups" }),
  github("00:05", ann, "integration_installation.destroy", { integration: "Build Cache Helper" }),
  github("00:06", ann, "protected_branch.create", { ...INFRA, name: "main" }),
  github("00:08", ann, "hook.destroy", { repo: `${ORG.login}/api`, hook_id: 551 }),
  azure("00:05", ann, "Microsoft.Storage/storageAccounts/write", STORE, {
    properties: { allowBlobPublicAccess: false },
  }),
  openclaw("00:05", "config change detected; evaluating reload (gateway.bind, tools.exec.ask)"),
  vercel("00:06", ann, "user-token-deleted", { tokenName: "ci-2", tokenId: "tok_2" }),
  vercel("00:07", ann, "env-variable-edit", {
    projectName: "web",
    key: "SUPABASE_SERVICE_KEY",
    target: ["production"],
  }),
  supabase("00:08", SERVICE_KEY, "203.0.113.7", "user_deleted", { user_email: "support@example.org" }),
  aws("00:09", ben, "iam:EnableMFADevice", { userName: ben.name, serialNumber: "arn:aws:iam::111122223333:mfa/ben" }),
];

/** What became known shortly before a scan. @param scan 1 is the second */
export function aftermath(scan: number): readonly Beat[] {
  if (scan === 1) return RESPONSE;
  if (scan === 2) return CLEANING_UP;
  return [signIn("00:01", author(scan)), ...merge("00:03", author(scan + 1), "web", 1000 + scan)];
}
