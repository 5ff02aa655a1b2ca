import semver from "semver";

/** What is wrong with an upgrade of a program that takes one minor at a time, and none back. */
export function minorStep(from: string, to: string): string | undefined {
  const [old, next] = [semver.parse(from), semver.parse(to)];
  if (!old || !next) return undefined;
  const steps = next.minor - old.minor;
  return next.major === old.major && (steps === 0 || steps === 1) ? undefined : `${from} to ${to}`;
}
