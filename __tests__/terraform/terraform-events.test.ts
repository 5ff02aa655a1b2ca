import { TerraformEvents } from "../../terraform/run/terraform-events";

const read = (...lines: string[]) => {
  const events = new TerraformEvents(["infra", "prod"]);
  return lines.map((line) => events.read(line));
};

test("the CLI names the stack once, and its lines go on", () => {
  expect(
    read(
      "infra  a_b.c: Creating...",
      "       a_b.c: Creation complete after 0s [id=x]",
      "prod  d_e.f-g: Modifications complete after 2s",
      "      d_e.h: Destruction complete after 1s",
    ),
  ).toEqual([
    { stack: "infra", kind: "begun", address: "a_b.c" },
    { stack: "infra", kind: "created", address: "a_b.c" },
    { stack: "prod", kind: "changed", address: "d_e.f-g" },
    { stack: "prod", kind: "destroyed", address: "d_e.h" },
  ]);
});

test("summaries of applies and destroys", () => {
  expect(
    read(
      "prod  ",
      "      Apply complete! Resources: 1 imported, 2 added, 3 changed, 4 destroyed.",
      "      Destroy complete! Resources: 5 destroyed.",
    ),
  ).toEqual([
    undefined,
    { stack: "prod", kind: "applied", added: 2, changed: 3, destroyed: 4 },
    { stack: "prod", kind: "applied", added: 0, changed: 0, destroyed: 5 },
  ]);
});

test("everything else is no event", () => {
  expect(
    read(
      "infra  data.a_b.c (x/y): Reading...",
      "",
      "1 Stack deploying     0 Stacks done",
      "infra  bondMode: 802.3ad",
      "       Plan: 7 to add, 0 to change, 0 to destroy.",
    ),
  ).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
