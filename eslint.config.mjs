import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** What a room may not import. Every room may import itself and what is not named here. See docs/ARCHITECTURE.md. */
const rooms = {
  lab: [
    "modules",
    "stacks",
    "rehearsal",
    "commands",
    "terraform",
    "bench",
    "@cdktf",
    "cdktf",
    "constructs",
    ".gen/providers",
  ],
  modules: ["stacks", "rehearsal", "commands", "terraform", "bench"],
  stacks: ["rehearsal", "commands", "terraform", "bench"],
  rehearsal: ["modules", "stacks", "commands", "bench", "@cdktf", "cdktf", "constructs", ".gen"],
  terraform: ["lab", "modules", "stacks", "rehearsal", "commands", "bench", "@cdktf", "cdktf", "constructs", ".gen"],
  commands: ["modules", "bench", "@cdktf", "cdktf", "constructs", ".gen/providers"],
  // What it measures it starts as a user would; the matrix fetches Terraforms, and the world's own time shows only from inside.
  bench: ["modules", "stacks", "commands", "@cdktf", ".gen"],
};

const importBans = [
  {
    regex: "^@cdktf/provider-[a-z]+$",
    message: "Import one construct, such as @cdktf/provider-helm/lib/release: the package's root loads hundreds.",
  },
  { regex: "/\\.gen/providers/[a-z]+$", message: "Import one construct, such as .gen/providers/talos/provider." },
];

const banned = (room) =>
  rooms[room].map((other) => ({
    regex:
      /^[a-z]+$/.test(other) && !["cdktf", "constructs"].includes(other)
        ? `^\\.\\./(\\.\\./)*${other}(/|$)`
        : `(^|/)${other.replace(".", "\\.")}(/|$)`,
    message: `${room}/ may not import ${other}.`,
  }));

const syntaxBans = [
  { selector: "ImportExpression", message: "Import at the top, where the rules of the rooms see it." },
  {
    selector: "CallExpression[callee.property.name='addDependency'][callee.object.property.name='node']",
    message: "node.addDependency does nothing in cdktf: use dependsOn.",
  },
];

export default tseslint.config(
  { ignores: ["node_modules/", ".gen/", "cdktf.out/", ".rehearsal/", ".cache/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-extraneous-class": "off",
      "no-console": "error",
      "no-restricted-imports": ["error", { patterns: importBans }],
      "no-restricted-syntax": ["error", ...syntaxBans],
    },
  },
  {
    // Only what is called from outside looks at the environment.
    files: ["lab/**/*.ts", "modules/**/*.ts", "stacks/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "main.ts reads the environment and hands it down." },
      ],
    },
  },
  ...Object.keys(rooms).map((room) => ({
    files: [`${room}/**/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns: [...importBans, ...banned(room)] }] },
  })),
  {
    // Directly in commands/ are the verbs. What they share lies in its folders, and knows none of them.
    files: ["commands/*/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...importBans,
            ...banned("commands"),
            { regex: "^\\.\\./[a-z-]+$", message: "What verbs share may not import a verb." },
          ],
        },
      ],
    },
  },
  {
    files: ["**/*.mjs", "**/*.js", "labctl"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", require: "readonly", module: "writable", URL: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
