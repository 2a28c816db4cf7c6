import ts from "typescript";
import { join } from "node:path";
import { programOf } from "../../architecture/purity.js";
import { root } from "../../support/project-files.js";

/** Loads a printed TypeScript module, as a build would. */
export async function loadPrinted(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
  return (await import(/* @vite-ignore */ `data:text/javascript;charset=utf-8,${encodeURIComponent(outputText)}`)) as Readonly<Record<string, unknown>>;
}

/** What the compiler says of printed modules, with every setting of a careful host. */
export function compilerFindings(texts: readonly string[]): string[] {
  const paths = texts.map((_text, index) => join(root, `src/printed-${index}.ts`));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts"],
    types: [],
    paths: { "wenming": [join(root, "src/index.ts")], "wenming/*": [join(root, "src/*/index.ts")] },
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
  };
  const program = programOf(paths, options, new Map(paths.map((path, index) => [path, texts[index]!])));
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText, start }) => `${path}:${start}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });
}
