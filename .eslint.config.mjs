import { existsSync } from "node:fs";
import jsdoc from "eslint-plugin-jsdoc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

// The benchmarks are checked where their own packages are installed; without them every type of a peer is unknown.
const benchmarks = existsSync(new URL("test/bench/node_modules", import.meta.url)) ? [] : ["test/bench/"];

// A dotfile, called by `npm run lint`, because the top level holds only what has no other place.
export default defineConfig(
  globalIgnores(["dist/", "docs/reference/", "coverage/", "**/*.vue", ...benchmarks]),
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["tsup.config.ts"] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-constant-condition": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      // Numbers print the same in every language; the rest is still refused.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // A switch over a union names every member, so that a new one does not compile unnoticed.
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Index signatures are read by brackets: a misspelt name should look like what it is.
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // Matters of taste that cost more than they find here.
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript", tagNamePreference: { template: "typeParam" } } },
    rules: {
      // Of what is exported everything has a comment, fields included: an embedder who hovers must read what it means.
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true, MethodDefinition: true },
          contexts: [
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "ExportNamedDeclaration > VariableDeclaration",
            "ExportNamedDeclaration > TSInterfaceDeclaration > TSInterfaceBody > TSPropertySignature",
          ],
          enableFixer: false,
        },
      ],
      "jsdoc/require-description": ["error", { contexts: ["FunctionDeclaration", "TSInterfaceDeclaration", "TSTypeAliasDeclaration"] }],
      "jsdoc/require-param-description": "error",
      "jsdoc/require-returns-description": "error",
      "jsdoc/check-param-names": ["error", { checkDestructured: false, disableMissingParamChecks: true }],
      "jsdoc/check-tag-names": ["error", { definedTags: ["category", "remarks"] }],
      "jsdoc/no-types": "error",
    },
  },
  {
    // Columns and printed code are read by indexes that the loops around them keep in range.
    files: ["src/engine/batch/**/*.ts", "src/emit/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "@typescript-eslint/non-nullable-type-assertion-style": "off" },
  },
  {
    files: ["test/**/*.ts", "docs/examples/**/*.{ts,tsx}", "tsup.config.ts"],
    rules: {
      "no-console": "off",
      // Tests give wrong input on purpose, and name what they know is there.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
