import { existsSync, statfsSync } from "node:fs";

const MEMORY = "/dev/shm";
const ROOM_BYTES = 2_000_000_000;

// Most of what tests wait for on a disk is git being careful with repositories that live for seconds.
if (process.env.TMPDIR === undefined && existsSync(MEMORY)) {
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize > ROOM_BYTES) process.env.TMPDIR = MEMORY;
}

export default {
  // Runners have two cores; the other workers use them while some wait for a process or a vendor's pace.
  maxWorkers: 5,
  cacheDirectory: "<rootDir>/build/jest",
  testEnvironment: "node",
  testSequencer: "<rootDir>/scripts/jest-sequencer.mjs",
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.[cm]?ts$": "<rootDir>/scripts/jest-strip.mjs" },
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/build", "<rootDir>/dist", "<rootDir>/.dist-check"],
  // A guard against tests that hang, far from any time a test takes.
  testTimeout: 120_000,
  injectGlobals: false,
  reporters: ["default", "<rootDir>/scripts/plain-reporter.ts"],
  coverageProvider: "babel",
  collectCoverageFrom: ["src/**/*.ts", "plugins/**/*.ts"],
};
