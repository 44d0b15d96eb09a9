/** What happens after the attack: a part of it with each further scan, so that every scan finds something new. */

import { ADMINISTRATOR, OPENED_GROUP } from "./attack.ts";
import { aws, type Beat, github, signIn } from "./beat.ts";
import { ann, ben, ci, helper, ORG, TRAIL } from "./cast.ts";
import { author, ingress, merge } from "./ordinary.ts";

const INFRA = { repo: `${ORG.login}/infra`, repo_id: 9005 } as const;

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
];

/** Before the third: what was left lying around. */
const CLEANING_UP: readonly Beat[] = [
  aws("00:02", ann, "iam:DeleteUser", { userName: "svc-telemetry" }),
  aws("00:04", ann, "s3:DeleteBucketPolicy", { bucketName: "acme-backups" }),
  github("00:05", ann, "integration_installation.destroy", { integration: "Build Cache Helper" }),
  github("00:06", ann, "protected_branch.create", { ...INFRA, name: "main" }),
  github("00:08", ann, "hook.destroy", { repo: `${ORG.login}/api`, hook_id: 551 }),
  aws("00:09", ben, "iam:EnableMFADevice", { userName: ben.name, serialNumber: "arn:aws:iam::111122223333:mfa/ben" }),
];

/** What became known shortly before a scan. @param scan 1 is the second */
export function aftermath(scan: number): readonly Beat[] {
  if (scan === 1) return RESPONSE;
  if (scan === 2) return CLEANING_UP;
  return [signIn("00:01", author(scan)), ...merge("00:03", author(scan + 1), "web", 1000 + scan)];
}
