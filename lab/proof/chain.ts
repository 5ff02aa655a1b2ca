import { cutOff } from "./cut-off";
import { kinds } from "./kinds";
import type { Down } from "./fallen";
import type { Judgement, Proof, Row } from "./proof";
import { add, copy, type Segment } from "./segment";

/** What leads from a fault to a promise that it hurts: what goes down with it, what that cuts off, and what is then missing. */
export function chain(proof: Proof, { faults }: Row, promise: string): string[] {
  const survey = proof.surveyor.survey(faults);
  const judged = proof.judged.find(({ name }) => name === promise);
  if (!judged) throw new Error(`${promise} is not judged`);
  const judgement = proof.judge(judged, survey);
  const fell = worthNaming(proof, survey.down, faults);
  const off = cutOff(proof.surveyor, survey, judgement.part);
  const carries = (id: string): boolean => {
    const brings = proof.surveyor.members.get(id);
    return brings === undefined || isMissed(judgement, judged.judge, brings);
  };
  // Where no single one would make a difference, all of them together do.
  const members = [...fell, ...off].filter((id) => proof.surveyor.members.has(id));
  const named = members.some(carries) ? carries : () => true;
  const { how } = judgement.verdict;
  return [
    ...(faults.length > 0 ? [faults.join(" and ")] : ["the lab as it stands"]),
    ...byKind(fell.filter(named)).map((text) => `${text} down`),
    ...byKind(off.filter(named)).map((text) => `${text} cut off`),
    ...(how === undefined ? [] : [how]),
  ];
}

/** What goes down with the faults, without what goes without saying. */
function worthNaming({ surveyor: { topology } }: Proof, down: Down, faults: readonly string[]): string[] {
  return [...down.keys()].filter((id) => {
    const element = topology.elements.get(id);
    if (!element || faults.includes(id)) return false;
    // Of what is down its parts need no mention.
    if (element.kind !== "node" && element.node !== undefined && down.has(`node:${element.node}`)) return false;
    return !element.needs.some((group) =>
      group.every((need) => down.has(need) && /^(switch|router|appliance|card|port):/.test(need)),
    );
  });
}

/** Whether the verdict would be another one if the part that was judged had this as well. */
function isMissed(
  { verdict, situation }: Judgement,
  judge: Proof["judged"][number]["judge"],
  brings: Segment,
): boolean {
  const left = copy(situation.left);
  add(left, brings, 1);
  const other = judge({ ...situation, left });
  return other.level !== verdict.level || other.how !== verdict.how;
}

/** `nodes a, b, c`; `12 nodes` where they are many. One text for each kind. */
function byKind(ids: readonly string[]): string[] {
  return kinds.flatMap((kind) => {
    const names = ids.filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
    if (names.length === 0) return [];
    const plural = names.length === 1 ? kind : `${kind === "switch" ? "switche" : kind}s`;
    return [names.length > 6 ? `${names.length} ${plural}` : `${plural} ${names.join(", ")}`];
  });
}
