import type Module from "node:module";

/** Makes a module of a file. */
export type Load = (module: Module, file: string) => void;

/** What Node's modules can do and do not say. */
export type Compiling = Module & { _compile(code: string, file: string, ...rest: unknown[]): void };

/** How Node loads files, by their ending. The TypeScript loader has put itself in for both. */
export const loaders = require.extensions as NodeJS.RequireExtensions & Record<".js" | ".ts", Load>;
