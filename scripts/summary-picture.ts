/**
 * Takes a picture of a job summary as GitHub would show it: `node scripts/summary-picture.ts [--dark] [--open] [--height N] <summary.md> <out.png>`.
 * Needs a `chromium` (or the one that CHROMIUM names). Understands only the Markdown that src/report emits.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs, promisify } from "node:util";

const WIDTH = 1_100;
/** The window must be as high as the page, which is not known before it was laid out. */
const HEIGHT = /data-height="(\d+)"/;

const CSS = `
  :root { --ink: #1f2328; --soft: #59636e; --paper: #ffffff; --line: #d1d9e0; --tint: #f6f8fa; --chip: #818b981f; --link: #0969da; }
  :root.dark { --ink: #f0f6fc; --soft: #9198a1; --paper: #0d1117; --line: #3d444d; --tint: #151b23; --chip: #656c7633; --link: #4493f8; }
  body { margin: 0; padding: 24px 32px; width: ${WIDTH - 64}px; background: var(--paper); color: var(--ink);
    font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
  h2 { font-size: 1.5em; border-bottom: 1px solid var(--line); padding-bottom: .3em; margin: 0 0 16px; line-height: 1.25; }
  h3 { font-size: 1.25em; margin: 24px 0 16px; line-height: 1.25; }
  p, ul, table, pre, details, blockquote { margin: 0 0 16px; }
  ul { padding-left: 2em; } li + li { margin-top: .25em; }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
  th, td { border: 1px solid var(--line); padding: 6px 13px; } th { font-weight: 600; }
  tr:nth-child(2n) { background: var(--tint); }
  code, pre { font-family: ui-monospace, "SF Mono", Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace; }
  code { font-size: 85%; padding: .2em .4em; background: var(--chip); border-radius: 6px; }
  pre { font-size: 85%; line-height: 1.45; padding: 16px; background: var(--tint); border-radius: 6px; overflow: auto; }
  blockquote { border-left: .25em solid var(--line); padding: 0 1em; color: var(--soft); }
  a { color: var(--link); text-decoration: none; } sub { font-size: 75%; line-height: 1.5; }`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: "boolean", default: false },
    open: { type: "boolean", default: false },
    /** Only so many pixels from the top. */
    height: { type: "string" },
  },
});
const [source, target] = positionals;
if (source === undefined || target === undefined) {
  console.error("usage: node scripts/summary-picture.ts [--dark] [--open] [--height N] <summary.md> <out.png>");
  process.exit(2);
}
await takePicture(await readFile(source, "utf8"), path.resolve(target), values);

interface Look {
  readonly dark: boolean;
  readonly open: boolean;
  readonly height?: string | undefined;
}

async function takePicture(markdown: string, png: string, look: Look): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "summary-picture-"));
  try {
    const page = path.join(folder, "page.html");
    await writeFile(page, pageOf(markdown, look));
    const { stdout } = await browse(folder, ["--dump-dom", `--window-size=${WIDTH},800`, `file://${page}`]);
    const height = look.height ?? HEIGHT.exec(stdout)?.[1] ?? "2000";
    await browse(folder, [`--screenshot=${png}`, `--window-size=${WIDTH},${height}`, `file://${page}`]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function browse(folder: string, flags: readonly string[]) {
  const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
  const still = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-sync", "--hide-scrollbars"];
  const browser = process.env.CHROMIUM ?? "chromium";
  return promisify(execFile)(browser, [...still, ...quiet, `--user-data-dir=${folder}/profile`, ...flags], {
    maxBuffer: 64 << 20,
  });
}

function pageOf(markdown: string, { dark, open }: Look): string {
  const html = toHtml(markdown);
  const measure = "document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)";
  return `<!doctype html><html class="${dark ? "dark" : "light"}"><meta charset="utf-8"><style>${CSS}</style>
    <body>${open ? html.replaceAll("<details>", "<details open>") : html}<script>${measure}</script></body></html>`;
}

/** Block by block: what is separated by an empty line. */
function toHtml(markdown: string): string {
  return markdown
    .split(/(^```text\n[\s\S]*?\n```$)/m)
    .flatMap((part) => (part.startsWith("```") ? [fenced(part)] : part.split(/\n{2,}/).map(block)))
    .join("\n");
}

function fenced(part: string): string {
  const text = part.split("\n").slice(1, -1).join("\n");
  return `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
}

function block(text: string): string {
  const heading = /^(#{2,3}) (.*)$/.exec(text.trim());
  if (heading) return `<h${heading[1]?.length}>${inline(heading[2] ?? "")}</h${heading[1]?.length}>`;
  if (text.startsWith("| ")) return tableOf(text.split("\n"));
  if (text.startsWith("- "))
    return `<ul>${text
      .split("\n")
      .map((item) => `<li>${inline(item.slice(2))}</li>`)
      .join("")}</ul>`;
  if (text.startsWith("> ")) return `<blockquote><p>${inline(text.slice(2))}</p></blockquote>`;
  return /^<\/?details/.test(text) ? inline(text) : text.trim() === "" ? "" : `<p>${inline(text)}</p>`;
}

function tableOf([head = "", rule = "", ...rows]: readonly string[]): string {
  const cells = (line: string) => line.slice(1, -1).split("|");
  const align = cells(rule).map((each) => (each.endsWith(":") ? "right" : "left"));
  const row = (line: string, tag: string) =>
    `<tr>${cells(line)
      .map((cell, index) => `<${tag} align="${align[index]}">${inline(cell.trim())}</${tag}>`)
      .join("")}</tr>`;
  return `<table><thead>${row(head, "th")}</thead><tbody>${rows.map((line) => row(line, "td")).join("")}</tbody></table>`;
}

function inline(text: string): string {
  return text
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/(?<=^|\s)_(.+?)_(?=\s|$)/g, "<i>$1</i>")
    .replace(/\[(.+?)\]\(<(.+?)>\)/g, '<a href="$2">$1</a>');
}
