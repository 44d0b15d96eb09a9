/** Where a simulated run keeps its events and cursors: models in memory, or the real git and the real cache library. */
import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import type { PublishedBranch } from "../../src/store/repository.ts";
import type { Stores } from "../../src/store/stores.ts";
import { ModelCache } from "./cache.ts";
import type { Life } from "./life.ts";
import { ModelRemote, modelBranch } from "./remote.ts";
import type { Step } from "./script.ts";

export interface Deployment {
  /** A fresh checkout, as a runner has one. */
  checkOut(): Promise<string>;
  /** @param struck is told every fault that took effect */
  stores(step: Step, life: Life, struck: (what: string) => void): Stores;
  forceBack(commits: number): Promise<void>;
  files(): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

export async function modelDeployment(root: string): Promise<Deployment> {
  const remote = new ModelRemote();
  remote.push(remote.commit(null, new Map([["mallcop.yaml", Buffer.from("version: 1\n")]])));
  const cache = new ModelCache();
  return {
    checkOut: async () => await mkdtemp(path.join(root, "checkout-")),
    stores(step, life, struck) {
      const pushes = [...(step.pushes ?? [])];
      const faultOfPush = () => {
        const fault = pushes.shift();
        if (fault !== undefined) struck(`push ${fault}`);
        return fault;
      };
      return {
        openRepository: async ({ dir, log }) => mortal(modelBranch(remote, { dir, log, faultOfPush }), life),
        createCursorCache: (options) => {
          const opened = cache.open(options, step.cache, poisoned);
          return {
            restore: async () => {
              if (step.cache !== undefined) struck(`cache ${step.cache}`);
              await life.pass("restore the cache");
              return await opened.restore();
            },
            save: async () => {
              await life.pass("save the cache");
              return await opened.save();
            },
          };
        },
      };
    },
    forceBack: async (commits) => remote.forceBack(commits),
    async files() {
      const tree = remote.tree(remote.tip);
      const entries = await tree.list("");
      return new Map(
        await Promise.all(entries.map(async ({ path: name }) => [name, String(await tree.read(name))] as const)),
      );
    },
    close: async () => {},
  };
}

/** A branch whose every use is an effect at which the process may end. */
export function mortal(branch: PublishedBranch, life: Life): PublishedBranch {
  const before = async <Result>(effect: string, work: () => Promise<Result>): Promise<Result> => {
    await life.pass(effect);
    return await work();
  };
  return {
    ...branch,
    fetch: async () => await before("fetch", async () => await branch.fetch()),
    contains: async (commit) => await before("contains", async () => await branch.contains(commit)),
    commit: async (...given) => await before("commit", async () => await branch.commit(...given)),
    push: async (commit) => {
      const refusal = await before("push", async () => await branch.push(commit));
      await life.pass("pushed");
      return refusal;
    },
  };
}

/** Somebody who can write the cache claims that everything is covered, far into the future. */
export function poisoned(text: string): string {
  return text.replaceAll(/\["(\d{4}-[^"]+)","[^"]+"\]/g, (_, from: string) => `["${from}","2027-01-01T00:00:00.000Z"]`);
}
