/**
 * Made-up credentials of every known shape. They are put together at run time, so that neither this file nor the repository
 * holds anything that a secret scanner would stop.
 */

const LETTERS = "aB3dE5gH7jK9mN2pQ4sT6vW8xY1zC0fR";

/** So many letters and digits that look random and never change. */
export function random(length: number, alphabet = LETTERS): string {
  return Array.from({ length }, (_, at) => alphabet[(at * 7 + length) % alphabet.length]).join("");
}

const HEX = "0123456789abcdef";
const UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ234567";
const jwt = (payload: string): string =>
  [JSON.stringify({ alg: "HS256", typ: "JWT" }), payload]
    .map((part) => Buffer.from(part).toString("base64url"))
    .concat(random(43))
    .join(".");
const pem = (kind: string): string => {
  const dashes = "-".repeat(5);
  return `${dashes}BEGIN ${kind}${dashes}\n${random(64)}\n${random(64)}==\n${dashes}END ${kind}${dashes}\n`;
};

export interface Planted {
  readonly name: string;
  /** A text that holds the secret. */
  readonly text: string;
  /** What must be gone. */
  readonly secret: string;
}

const whole = (name: string, ...parts: readonly string[]): Planted => ({
  name,
  text: parts.join(""),
  secret: parts.join(""),
});
const within = (name: string, before: string, secret: string, after = ""): Planted => ({
  name,
  text: before + secret + after,
  secret,
});

export const PLANTED: readonly Planted[] = [
  ...["p", "o", "u", "s", "r"].map((kind) => whole(`GitHub gh${kind}`, `gh${kind}`, "_", random(36))),
  whole("GitHub app token of the new form", "ghs", "_1234_", jwt('{"iss":"1"}')),
  whole("GitHub fine-grained token", "github", "_pat_", random(22), "_", random(59)),
  whole("GitLab token", "glpat", "-", random(20)),
  whole("AWS access key id", "AKIA", random(16, UPPER)),
  whole("AWS temporary access key id", "ASIA", random(16, UPPER)),
  within("AWS secret key in an assignment", "aws_secret_access_key=", random(40)),
  within("AWS secret key behind a colon", "Secret access key: ", random(40)),
  within("AWS key pair as a table", `${"AKIA"}${random(16, UPPER)},`, random(40)),
  whole("AWS session token", "IQoJb3JpZ2lu", random(300)),
  whole("older AWS session token", "FwoGZXIvYXdz", random(300)),
  within(
    "presigned URL",
    "https://b.s3.amazonaws.com/k?X-Amz-Expires=60&X-Amz-Signature=",
    random(64, HEX),
    "&X-Amz-SignedHeaders=host",
  ),
  within(
    "token of a presigned URL",
    "https://b.s3.amazonaws.com/k?X-Amz-Security-Token=",
    encodeURIComponent(`${random(90)}+/=`),
  ),
  whole("Azure client secret", random(3), "8Q", "~", random(34)),
  whole("older Azure client secret", random(3), "7Q", "~", random(31)),
  whole("Azure storage key", random(76), "+A", "St", random(6), "=="),
  within(
    "Azure connection string",
    "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=",
    `${random(86)}==`,
    ";EndpointSuffix=core.windows.net",
  ),
  within(
    "Service Bus connection string",
    "Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=",
    `${random(43)}=`,
  ),
  within(
    "shared access signature",
    "https://a.blob.core.windows.net/c?sv=2024&sr=c&sig=",
    `${random(40)}%3D`,
    "&se=2026",
  ),
  within("SQL connection string", "Server=tcp:a,1433;User ID=sa;Password=", random(12), ";Encrypt=True"),
  whole("Azure key of the annotated form", random(52), "JQQJ9", "9", random(27)),
  whole("Google API key", "AIza", random(35)),
  whole("Google access token", "ya29", ".", random(60)),
  whole("Google refresh token", "1/", "/0", random(60)),
  whole("Google client secret", "GOCSPX", "-", random(28)),
  whole("Slack bot token", "xoxb", "-123456789012-123456789012-", random(24)),
  whole("Slack user token", "xoxp", "-123456789012-", random(32, HEX)),
  whole("Slack app token", "xapp", "-1-A0-1-", random(32, HEX)),
  within("Slack webhook", "https://hooks.slack.com/services/", `T${random(8)}/B${random(8)}/${random(24)}`),
  within("Discord webhook", "https://discord.com/api/webhooks/", `123456789012345678/${random(68)}`),
  within(
    "Teams webhook",
    "https://a.webhook.office.com/webhookb2/",
    `${random(30)}@${random(30)}/IncomingWebhook/${random(20)}`,
  ),
  within("Vercel deploy hook", "https://api.vercel.com/v1/integrations/deploy/", `prj_${random(24)}/${random(10)}`),
  whole("JWT", jwt('{"sub":"1"}')),
  whole("Supabase service-role key", jwt('{"iss":"supabase","role":"service_role"}')),
  within("JWT behind an escape", "next=%2Fhome%20", jwt('{"sub":"2"}')),
  ...[
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "OPENSSH PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
    "PGP PRIVATE KEY BLOCK",
  ].map((kind) => whole(kind, pem(kind))),
  whole("private key broken off", pem("PRIVATE KEY").slice(0, 90)),
  within("database URL", "postgresql://app:", random(14), "@db.example.com:5432/app"),
  within("database URL with an at sign in the password", "mysql://root:", `p@${random(9)}`, "@db/app"),
  within("URL of a proxy", "http://proxy:", random(10), "@10.0.0.1:3128"),
  whole("npm token", "npm", "_", random(36)),
  whole("PyPI token", "pypi", "-AgEIcHlwaS5vcmc", random(70)),
  whole("RubyGems token", "rubygems", "_", random(48, HEX)),
  whole("Docker token", "dckr", "_pat_", random(27)),
  whole("Supabase access token", "sbp", "_", random(40, HEX)),
  whole("Supabase secret key", "sb", "_secret_", random(31)),
  whole("Vercel token", "vcp", "_", random(56)),
  whole("OpenAI key", "sk", "-proj-", random(80)),
  whole("older OpenAI key", "sk", "-", random(48)),
  whole("Anthropic key", "sk", "-ant-api03-", random(93)),
  whole("Stripe key", "sk", "_live_", random(24)),
  whole("Stripe restricted key", "rk", "_live_", random(24)),
  whole("Stripe webhook secret", "whsec", "_", random(32)),
  whole("Twilio key", "SK", random(32, HEX)),
  whole("SendGrid key", "SG", ".", random(22), ".", random(43)),
  whole("Mailgun key", "key", "-", random(32, HEX)),
  whole("Mailchimp key", random(32, HEX), "-us", "12"),
  whole("Telegram token", "123456789", ":AA", random(33)),
  whole("Shopify token", "shpat", "_", random(32, HEX)),
  whole("DigitalOcean token", "dop", "_v1_", random(64, HEX)),
  whole("Databricks token", "dapi", random(32, HEX)),
  whole("Hugging Face token", "hf", "_", random(34, "abcdefGHIJKL")),
  whole("Vault token", "hvs", ".", random(90)),
  whole("Terraform token", random(14), ".atlas", "v1.", random(67)),
  whole("Doppler token", "dp", ".pt.", random(43)),
  whole("Linear key", "lin", "_api_", random(40)),
  whole("Notion token", "ntn", "_", random(46)),
  whole("Postman key", "PMAK", "-", random(24, HEX), "-", random(34, HEX)),
  whole("New Relic key", "NRAK", "-", random(27, UPPER)),
  whole("Grafana token", "glsa", "_", random(32), "_", random(8, HEX)),
  whole("PlanetScale token", "pscale", "_tkn_", random(43)),
  whole("Atlassian token", "ATATT3", random(180)),
  whole("Figma token", "figd", "_", random(40)),
  whole("Groq key", "gsk", "_", random(52)),
  whole("xAI key", "xai", "-", random(80)),
  whole("Replicate token", "r8", "_", random(37)),
  whole("Sentry token", "sntrys", "_", random(80)),
  whole("Tailscale key", "tskey", "-auth-", random(12), "-", random(32)),
  whole("age key", "AGE-SECRET", "-KEY-1", random(58, UPPER)),
  within("bearer header", "Authorization: Bearer ", random(40)),
  within("basic header", "authorization: basic ", Buffer.from(`ann:${random(12)}`).toString("base64")),
  within("header in quotes", `curl -H "Authorization: token `, random(40), '" https://example.com'),
  within("bearer token in a sentence", "called with Bearer ", random(32), " from 10.0.0.1"),
  within("cookie", "Cookie: ", `session=${random(30)}; theme=dark`),
  within("password in a log line", "login password=", random(10), " user=ann"),
  within("password in quotes", "login password='", `my ${random(6)} pass`, "' user=ann"),
  within("password of a command", "mysql --password ", random(10), " -u root"),
  within("token in a query", "GET /cb?access_token=", random(20), "&state=1"),
  within("secret in broken JSON", '{"client_secret":"', random(20), '","a":'),
  within("secret in JSON in broken JSON", '{"body":"{\\"client_secret\\":\\"', random(20), '\\",\\"a\\":'),
  within("api key in YAML", "api_key: ", random(24)),
];
