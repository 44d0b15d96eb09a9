export default {
  // Runners have two cores; the third worker uses them while others wait for a process or a vendor's pace.
  maxWorkers: 3,
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
