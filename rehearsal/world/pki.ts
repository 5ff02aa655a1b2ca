import { randomBytes } from "node:crypto";

/**
 * Certificates of the simulated lab. They have the form of PEM and say in clear who issued them to whom, so that the world
 * can tell its own from another cluster's. They are no certificates to anything else.
 */
export interface Certificate {
  readonly id: string;
  readonly subject: string;
  /** Id of the authority's certificate; its own for an authority. */
  readonly issuer: string;
}

/** An authority's certificate, base64 of PEM as Talos keeps it. */
export function authority(subject: string): string {
  const id = randomBytes(16).toString("hex");
  return encode({ id, subject, issuer: id });
}

/** A certificate that `ca` has issued, base64 of PEM. */
export function issue(ca: string, subject: string): string {
  return encode({ id: randomBytes(16).toString("hex"), subject, issuer: read(ca).id });
}

/** A private key, base64 of PEM. It opens nothing. */
export function privateKey(): string {
  return base64(pem("PRIVATE KEY", randomBytes(48).toString("base64")));
}

/** @param text PEM, or base64 of it */
export function read(text: string): Certificate {
  const body = /-----BEGIN CERTIFICATE-----\n([^-]*)\n-----/.exec(
    text.includes("-----") ? text : Buffer.from(text, "base64").toString(),
  )?.[1];
  if (body === undefined) throw new Error("not a certificate of the rehearsal");
  return JSON.parse(Buffer.from(body, "base64").toString()) as Certificate;
}

/** Whether `certificate` was issued by `ca`. */
export function issuedBy(certificate: string, ca: string): boolean {
  try {
    return read(certificate).issuer === read(ca).id;
  } catch {
    return false;
  }
}

const encode = (certificate: Certificate): string => base64(pem("CERTIFICATE", base64(JSON.stringify(certificate))));
const pem = (label: string, body: string): string => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
const base64 = (text: string): string => Buffer.from(text).toString("base64");
