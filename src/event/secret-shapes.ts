/**
 * What credentials look like: the shapes that redaction knows without having been told a secret.
 *
 * Every pattern is linear on hostile input: it begins with a literal or at the edge of a run, and its repetitions are bounded,
 * or end where the run ends with nothing to match after them. Each shape names its anchors: literals, one of
 * which every match holds (case is ignored), so that one scan of a text tells which patterns are worth trying.
 */
import { SECRETS_IN_CONTEXT } from "./secret-contexts.ts";

export interface SecretShape {
  /** What the placeholder calls it. */
  readonly label: string;
  readonly anchors: readonly string[];
  /** Global. The secret is the group `secret`, which ends the match; without such a group, the whole match. */
  readonly pattern: RegExp;
  /** Whether the pattern is worth trying on anything in a JSON text; without it, where an anchor is. */
  readonly inJson?: RegExp;
  /** Weeds out what only looks like one. */
  readonly accept?: (secret: string, match: string) => boolean;
}

/** Not in the midst of a word; an escape such as `%20` or `\n` before it is no part of the word. */
const EDGE = String.raw`(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[nrt]))`;

const KEYS: readonly SecretShape[] = [
  {
    label: "private-key",
    anchors: ["-----BEGIN "],
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,60}-----)?/g,
  },
  { label: "age-key", anchors: ["AGE-SECRET-KEY-1"], pattern: /AGE-SECRET-KEY-1[0-9A-Z]{58}/g },
  { label: "jwt", anchors: ["eyJ"], pattern: new RegExp(`${EDGE}eyJ[\\w-]{8,}(?:\\.[\\w-]{4,}){1,4}\\.?`, "g") },
];

const AMAZON: readonly SecretShape[] = [
  {
    label: "aws-secret-key",
    anchors: ["AKIA", "ASIA"],
    inJson: /A[KS]IA[A-Z0-9]{16}(?!")/,
    pattern: /A[KS]IA[A-Z0-9]{16}["']?[\s,:;|/]{1,3}["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g,
  },
  {
    label: "aws-access-key-id",
    anchors: ["AKIA", "ASIA", "ABIA", "ACCA"],
    // CloudTrail names one in every record, where it belongs.
    inJson: /(?<!accessKeyId":")A(?:KI|SI|BI|CC)A[A-Z0-9]{16}/,
    pattern: /(?<![A-Z0-9])A(?:KI|SI|BI|CC)A[A-Z0-9]{16}(?![A-Z0-9])/g,
  },
  {
    label: "aws-session-token",
    anchors: ["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz"],
    pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz)[A-Za-z0-9+/=%_-]{20,}/g,
  },
  {
    label: "aws-secret-key",
    anchors: ["secret"],
    inJson: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
    pattern: /secret[\w .:="'-]{0,30}[ :="'](?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/gi,
    accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  },
];

const MICROSOFT: readonly SecretShape[] = [
  {
    label: "azure-client-secret",
    anchors: Array.from("0123456789", (digit) => `${digit}q~`),
    pattern: /[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
  },
  {
    label: "azure-storage-key",
    anchors: ["+ASt"],
    pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/g,
  },
  { label: "azure-key", anchors: ["JQQJ9"], pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9]{20,40}/g },
];

const GOOGLE: readonly SecretShape[] = [
  { label: "google-api-key", anchors: ["AIza"], pattern: /AIza[\w-]{35}/g },
  { label: "google-oauth-token", anchors: ["ya29."], pattern: /ya29\.[\w-]{20,}/g },
  { label: "google-refresh-token", anchors: ["1//0"], pattern: /(?<!\w)1\/\/0[\w-]{30,}/g },
  { label: "google-client-secret", anchors: ["GOCSPX-"], pattern: /GOCSPX-[\w-]{20,}/g },
];

/** Credentials that say whose they are. */
const PREFIXED: readonly SecretShape[] = [
  {
    label: "github-token",
    anchors: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
    pattern: /gh[pousr]_[A-Za-z0-9][\w.-]{18,1023}[A-Za-z0-9]/g,
  },
  { label: "github-token", anchors: ["github_pat_"], pattern: /github_pat_\w{20,255}/g },
  {
    label: "gitlab-token",
    anchors: ["glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "glsoat-", "glft-", "glagent-"],
    pattern: /gl(?:pat|dt|rt|cbt|ptt|soat|ft|agent)-[\w-]{20,255}/g,
  },
  {
    label: "slack-token",
    anchors: ["xox", "xapp-"],
    pattern: /(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]{10,}/g,
    accept: (secret) => /\d/.test(secret),
  },
  {
    label: "slack-webhook",
    anchors: ["hooks.slack"],
    pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{8,})/gi,
  },
  {
    label: "discord-webhook",
    anchors: ["/api/webhooks/"],
    pattern: /discord(?:app)?\.com\/api\/webhooks\/(?<secret>[\w/-]{8,})/gi,
  },
  {
    label: "teams-webhook",
    anchors: ["/webhookb2/"],
    pattern: /webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{8,})/gi,
  },
  {
    label: "vercel-deploy-hook",
    anchors: ["/integrations/deploy/"],
    pattern: /api\.vercel\.com\/v1\/integrations\/deploy\/(?<secret>[\w/]{8,})/gi,
  },
  {
    label: "vercel-token",
    anchors: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
    pattern: /vc[piark]_[A-Za-z0-9]{20,255}/g,
  },
  { label: "npm-token", anchors: ["npm_"], pattern: /npm_[A-Za-z0-9]{36}/g },
  { label: "pypi-token", anchors: ["pypi-AgE"], pattern: /pypi-AgE[\w-]{50,}/g },
  { label: "rubygems-token", anchors: ["rubygems_"], pattern: /rubygems_[0-9a-f]{48}/g },
  { label: "docker-token", anchors: ["dckr_"], pattern: /dckr_[po]at_[\w-]{20,255}/g },
  { label: "supabase-token", anchors: ["sbp_"], pattern: /sbp_(?:v0_|oauth_)?[0-9a-f]{40}/g },
  { label: "supabase-secret-key", anchors: ["sb_secret_"], pattern: /sb_secret_[\w-]{16,255}/g },
  {
    label: "openai-key",
    anchors: ["sk-"],
    pattern: /(?<![A-Za-z0-9])sk-[\w-]{20,}/g,
    accept: (secret) => /\d/.test(secret) && (/[A-Z]/.test(secret) || secret.startsWith("sk-ant-")),
  },
  {
    label: "stripe-key",
    anchors: ["sk_live_", "sk_test_", "sk_prod_", "rk_live_", "rk_test_", "rk_prod_", "whsec_"],
    pattern: /(?:[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,255}|whsec_[A-Za-z0-9+/=]{24,255})/g,
  },
  {
    label: "twilio-key",
    anchors: Array.from("0123456789abcdef", (digit) => `sk${digit}`),
    inJson: /SK[0-9a-f]{32}/,
    pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/g,
  },
  { label: "sendgrid-key", anchors: ["SG."], pattern: /SG\.[\w-]{16,64}\.[\w-]{16,128}/g },
  {
    label: "mailgun-key",
    anchors: ["key-"],
    inJson: /key-[0-9a-f]{32}/,
    pattern: /(?<![\w-])key-[0-9a-f]{32}(?![0-9a-f])/g,
  },
  {
    label: "mailchimp-key",
    anchors: Array.from("0123456789", (digit) => `-us${digit}`),
    pattern: /(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\d)/g,
  },
  { label: "telegram-token", anchors: [":AA"], pattern: /(?<!\d)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  {
    label: "shopify-token",
    anchors: ["shpat_", "shpca_", "shppa_", "shpss_"],
    pattern: /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g,
  },
  { label: "digitalocean-token", anchors: ["dop_v1_", "doo_v1_", "dor_v1_"], pattern: /do[por]_v1_[0-9a-f]{64}/g },
  { label: "databricks-token", anchors: ["dapi"], pattern: /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?:-\d)?/g },
  { label: "huggingface-token", anchors: ["hf_"], pattern: /(?<![A-Za-z0-9])hf_[A-Za-z]{34}(?![A-Za-z0-9])/g },
  { label: "vault-token", anchors: ["hvs.", "hvb.", "hvr."], pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{20,}/g },
  { label: "terraform-token", anchors: [".atlasv1."], pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/g },
  {
    label: "doppler-token",
    anchors: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
    pattern: /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{20,255}/g,
  },
  { label: "linear-key", anchors: ["lin_api_", "lin_oauth_"], pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{32,255}/g },
  { label: "notion-token", anchors: ["ntn_"], pattern: /ntn_[A-Za-z0-9]{40,60}/g },
  { label: "postman-key", anchors: ["PMAK-"], pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/g },
  { label: "newrelic-key", anchors: ["NRAK-"], pattern: /NRAK-[A-Z0-9]{27}/g },
  { label: "grafana-token", anchors: ["glsa_", "glc_"], pattern: /gl(?:sa|c)_[A-Za-z0-9+/=_]{32,255}/g },
  { label: "planetscale-token", anchors: ["pscale_"], pattern: /pscale_(?:tkn|pw|oauth)_[\w.-]{32,64}/g },
  { label: "atlassian-token", anchors: ["ATATT3", "ATCTT3"], pattern: /AT(?:ATT|CTT)3[\w+/=-]{24,512}/g },
  { label: "figma-token", anchors: ["figd_"], pattern: /figd_[\w-]{30,255}/g },
  { label: "groq-key", anchors: ["gsk_"], pattern: /gsk_[A-Za-z0-9]{40,60}/g },
  { label: "xai-key", anchors: ["xai-"], pattern: /xai-[A-Za-z0-9]{70,90}/g },
  { label: "replicate-token", anchors: ["r8_"], pattern: /(?<![A-Za-z0-9])r8_[A-Za-z0-9]{37}/g },
  { label: "sentry-token", anchors: ["sntrys_", "sntryu_"], pattern: /sntry[su]_[\w+/=-]{40,512}/g },
  { label: "tailscale-key", anchors: ["tskey-"], pattern: /tskey-[a-z]{3,12}-[A-Za-z0-9-]{16,128}/g },
];

/** Certain by themselves; their order matters where one shape is part of another. */
export const TOKEN_SHAPES: readonly SecretShape[] = [...KEYS, ...AMAZON, ...MICROSOFT, ...GOOGLE, ...PREFIXED];

export const SECRET_SHAPES: readonly SecretShape[] = [...TOKEN_SHAPES, ...SECRETS_IN_CONTEXT];

/** The access key id is a secret's name rather than a secret: fields that are made for it keep it. */
export const ACCESS_KEY_ID = "aws-access-key-id";

/** The sort of credential that a text holds by its shape alone, if any; for texts that should hold none, such as a configuration. */
export function findSecret(text: string): { readonly shape: string } | undefined {
  const found = TOKEN_SHAPES.find(({ pattern, accept }) => {
    const match = [...text.matchAll(pattern)].find(
      ([whole, ...groups]) => accept?.(groups.at(-1) ?? whole, whole) ?? true,
    );
    return match !== undefined;
  });
  return found === undefined ? undefined : { shape: found.label };
}
