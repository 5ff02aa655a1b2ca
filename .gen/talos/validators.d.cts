// Written by `npm run gen`. Not to be edited.
import type { ValidateFunction } from "ajv";

/** By the kind of document; the one without a kind is v1alpha1. */
declare const validators: Readonly<Record<string, ValidateFunction>>;
export = validators;
