import { join } from "node:path";
import * as ts from "typescript";

const root = join(__dirname, "..", "..");

/** A property that can be written in a lab file or read in its transforms, with what an editor shows of it. */
export interface WrittenProperty {
  /** Where it stands, from the export that leads to it: `LabInput.nodes[].disks.os`. */
  readonly path: string;
  readonly text: string;
  readonly isOptional: boolean;
  /** Whether its text says what holds where it is left out. */
  readonly saysDefault: boolean;
}

/**
 * Properties of everything that a lab file imports, the parameters of functions included. The compiler finds them and their
 * texts as it does for an editor. Each declaration is met once, however many ways lead to it.
 */
export function writtenProperties(): WrittenProperty[] {
  const program = programOf(join(root, "lab", "index.ts"));
  const checker = program.getTypeChecker();
  const [file = ""] = program.getRootFileNames();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing`);
  const met = new Set<ts.Node>();
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = checker.getAliasedSymbol(exported);
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    const parameters = signature?.parameters.map((one) => checker.getTypeOfSymbol(one));
    const types = parameters ?? [checker.getDeclaredTypeOfSymbol(symbol)];
    return types.flatMap((type) => inside(checker, type, exported.name, met));
  });
}

function programOf(file: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  return ts.createProgram([file], ts.parseJsonConfigFileContent(config, ts.sys, root).options);
}

function inside(checker: ts.TypeChecker, type: ts.Type, path: string, met: Set<ts.Node>): WrittenProperty[] {
  if (type.isUnion()) return type.types.flatMap((one) => inside(checker, one, path, met));
  if (checker.isTupleType(type) || checker.isArrayType(type)) {
    const items = checker.getTypeArguments(type as ts.TypeReference);
    return items.flatMap((item) => inside(checker, item, `${path}[]`, met));
  }
  if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0) return [];
  const named = checker.getIndexInfosOfType(type).flatMap((one) => inside(checker, one.type, `${path}.*`, met));
  return [...named, ...type.getProperties().flatMap((property) => ofProperty(checker, property, path, met))];
}

function ofProperty(checker: ts.TypeChecker, property: ts.Symbol, path: string, met: Set<ts.Node>): WrittenProperty[] {
  const own = `${path}.${property.name}`;
  const type = checker.getTypeOfSymbol(property);
  // A name out of a list, as that of a port, is declared nowhere.
  const [declaration] = property.declarations ?? [];
  if (!declaration) return inside(checker, type, own, met);
  if (met.has(declaration)) return [];
  met.add(declaration);
  const found = {
    path: own,
    text: ts.displayPartsToString(property.getDocumentationComment(checker)),
    isOptional: (property.flags & ts.SymbolFlags.Optional) !== 0,
    saysDefault: property.getJsDocTags(checker).some(({ name, text }) => name === "default" && text !== undefined),
  };
  return [found, ...inside(checker, type, own, met)];
}
