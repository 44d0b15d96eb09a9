/** Skills: what is compared, what a difference is called, and that no partial listing is ever compared. */
import { createHash } from "node:crypto";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Estate } from "../../src/demo/openclaw/gateway.ts";
import { arrange, changes, closeAll, estate, snapshot } from "./openclaw-context.ts";

afterEach(closeAll);

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What two looks differ in, with something done to the estate in between. */
async function afterwards(act: (estate: Estate) => unknown, given: Partial<Estate> = {}) {
  const arranged = await arrange({ estate: { ...estate(), ...given } });
  const before = await snapshot("skills", arranged.ctx);
  act(arranged.estate);
  return changes("skills", before, await snapshot("skills", arranged.again()));
}

const told = (list: Awaited<ReturnType<typeof afterwards>>) =>
  list.map(({ type, action, severity, target }) => `${severity} ${type} ${action} ${target}`);

describe("a skill's item", () => {
  test("holds a hash of every file that the gateway shows, and no content", async () => {
    const { ctx } = await arrange();
    const value = (await snapshot("skills", ctx)).get("weather")?.value;
    expect(value).toMatchObject({
      agent: "main",
      source: "openclaw-workspace",
      folder: "skills/weather",
      files: [
        { path: "SKILL.md", sha256: sha256("# Weather\n") },
        { path: "scripts/run.sh", sha256: sha256("echo sunny\n") },
      ],
    });
    expect(JSON.stringify(value)).not.toContain("sunny");
  });

  test("names what is listed and not shown, by size and time", async () => {
    const files = {
      "skills/weather/tool.bin": { content: "0123", opaque: "workspace_file_unsupported" },
      "skills/weather/z-large.txt": { content: "01234", opaque: "workspace_file_too_large" },
      "skills/weather/z-link.md": { content: "", opaque: "workspace_file_not_found" },
    } as const;
    const { ctx } = await arrange({ estate: { ...estate(), files } });
    expect((await snapshot("skills", ctx)).get("weather")?.value).toMatchObject({
      files: [
        { path: "tool.bin", opaque: "binary", size: 4, modified: 1 },
        { path: "z-large.txt", opaque: "too-large", size: 5 },
        { path: "z-link.md", opaque: "unreadable", size: 0 },
      ],
    });
  });

  test("is there for files without a skill that the gateway admits to", async () => {
    const files = { "skills/hidden/SKILL.md": { content: "x" }, ".agents/skills/other/SKILL.md": { content: "y" } };
    const { ctx } = await arrange({ estate: { ...estate(), skills: [], files } });
    const items = await snapshot("skills", ctx);
    expect([...items.keys()].sort()).toEqual([".agents/skills/other", "skills/hidden"]);
    expect(items.get("skills/hidden")?.value).toMatchObject({ source: "unlisted", enabled: false });
  });

  test("folders of more than one page are listed whole", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 620 }, (_, n) => [`skills/weather/f${n}.md`, { content: `${n}` }]),
    );
    const { ctx } = await arrange({ estate: { ...estate(), files: many } });
    expect((await snapshot("skills", ctx)).get("weather")?.value).toMatchObject({ files: { length: 620 } });
  });

  test("agents that are named and not there are a mistake in the configuration", async () => {
    const { ctx } = await arrange({ config: { agents: ["other"] } });
    await expect(snapshot("skills", ctx)).rejects.toMatchObject({ code: "config-invalid" });
  });

  test("a gateway that lists a file elsewhere is not believed", async () => {
    const files = { "skills/weather/..": { content: "x" } };
    const { ctx } = await arrange({ estate: { ...estate(), files } });
    await expect(snapshot("skills", ctx)).rejects.toMatchObject({ code: "vendor-answer-unexpected" });
  });
});

describe("a change is one event", () => {
  const EXTRA = { name: "crypto", source: "openclaw-workspace", folder: "skills/crypto" };

  test("nothing changed, nothing is told", async () => {
    expect(await afterwards(() => {})).toEqual([]);
  });

  test("installed, with its files", async () => {
    const list = await afterwards((now) => {
      now.skills = [...now.skills, EXTRA];
      now.files = { ...now.files, "skills/crypto/SKILL.md": { content: "# C" } };
    });
    expect(told(list)).toEqual(["warn skill.install skill.install skill:main/crypto"]);
    expect(list[0]?.metadata).toMatchObject({ files_added: "SKILL.md", skill_source: "openclaw-workspace" });
  });

  test("a file beside SKILL.md changed, one came, one went", async () => {
    const list = await afterwards((now) => {
      now.files = {
        "skills/weather/SKILL.md": { content: "# Weather\n" },
        "skills/weather/new.sh": { content: "n" },
      };
    });
    expect(told(list)).toEqual(["warn skill.modify skill.content_changed skill:main/weather"]);
    expect(list[0]?.metadata).toMatchObject({ files_added: "new.sh", files_removed: "scripts/run.sh" });
    expect(list[0]?.metadata?.files_changed).toBeUndefined();
  });

  test("a skill of the workspace that takes the place of one that comes with OpenClaw", async () => {
    const list = await afterwards((now) => {
      now.skills = [{ name: "healthcheck", source: "openclaw-workspace", folder: "skills/any" }];
      now.files = { "skills/any/SKILL.md": { content: "s" } };
    });
    expect(told(list)).toContain("critical skill.modify skill.shadowed skill:main/healthcheck");
  });

  test("a skill of the registry that is not what was published any more", async () => {
    const clawhub = {
      status: "linked",
      slug: "weather",
      ownerHandle: "ann",
      installedVersion: "1.2.3",
      skillFile: { path: "SKILL.md", sha256: sha256("# Weather\n") },
    };
    const skills = [{ name: "weather", source: "openclaw-workspace", folder: "skills/weather", clawhub }];
    const list = await afterwards(
      (now) => {
        now.files = { ...now.files, "skills/weather/SKILL.md": { content: "# Weather\nrun this\n" } };
      },
      { skills },
    );
    expect(told(list)).toEqual(["critical skill.modify skill.tampered skill:main/weather"]);
    expect(list[0]?.metadata).toMatchObject({ skill_origin: "clawhub:ann/weather", skill_version: "1.2.3" });
  });

  test.each([
    ["skill.disabled", { disabled: true }],
    ["skill.description_changed", { description: "Other." }],
    ["skill.link_broken", { clawhub: { status: "invalid" } }],
    ["skill.updated", { clawhub: { status: "linked", installedVersion: "2" } }],
    ["skill.source_changed", { source: "openclaw-managed" }],
  ])("%s", async (action, difference) => {
    const list = await afterwards((now) => {
      now.skills = now.skills.map((skill) => (skill.name === "weather" ? { ...skill, ...difference } : skill));
    });
    expect(list.map((change) => change.action)).toEqual([action]);
  });

  test("removed, and enabled again", async () => {
    const gone = await afterwards((now) => {
      now.skills = now.skills.slice(1);
      now.files = {};
    });
    expect(told(gone)).toEqual(["info skill.modify skill.removed skill:main/weather"]);
    const skills = [{ name: "w", source: "openclaw-workspace", disabled: true }];
    const back = await afterwards(
      (now) => Object.assign(now, { skills: [{ name: "w", source: "openclaw-workspace" }] }),
      {
        skills,
      },
    );
    expect(back.map(({ action }) => action)).toEqual(["skill.enabled"]);
  });

  test("a new version of OpenClaw does not make an event of each skill that it brings", async () => {
    const list = await afterwards((now) => {
      now.version = "2026.10.1";
      now.skills = now.skills.map((skill) => (skill.bundled ? { ...skill, description: "New." } : skill));
    });
    expect(list).toEqual([]);
  });
});
