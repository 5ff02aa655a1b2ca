/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  // Types are checked once, by `npm run types`.
  transform: {
    "\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "commonjs" } },
    ],
  },
  // As startup/rarely-used.ts: no test uses what these bring, and each file of tests would load it.
  moduleNameMapper: {
    "^archiver$": "<rootDir>/__tests__/support/nothing.js",
    "^\\.\\./locales/index\\.cjs$": "<rootDir>/__tests__/support/nothing.js",
  },
  modulePathIgnorePatterns: ["<rootDir>/.rehearsal/", "<rootDir>/cdktf.out/"],
  maxWorkers: 2,
  testTimeout: 60_000,
};
