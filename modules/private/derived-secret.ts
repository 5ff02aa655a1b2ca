import { Fn } from "cdktf";

/**
 * A secret for one purpose, made from another that is kept and backed up anyway. Who knows it learns nothing of the other, nor
 * of what other purposes get.
 *
 * @param purpose never changed: another text is another secret
 */
export function derivedSecret(purpose: string, secret: string): string {
  return Fn.sha256(`${purpose}:${secret}`);
}
