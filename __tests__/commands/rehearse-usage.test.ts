import { checkUsage, type RehearseOptions } from "../../commands/support/rehearse-usage";
import type { Fault } from "../../rehearsal/protocol/faults";
import { RehearsalError } from "../../rehearsal/rehearsal-error";

const none: RehearseOptions = { fresh: false, fromState: false, pace: 0, fault: [] };
const error: Fault = { pattern: "*", operation: "create", kind: "error" };

test.each<[string, Partial<RehearseOptions>, string[]]>([
  ["fault node-off=ms01-b", { fresh: true }, ["--fresh would forget the simulated lab that fault changes."]],
  ["fault node-off=ms01-b", { fault: [error] }, ["--fault is for what a command does, and fault runs none."]],
  ["fault node-off=ms01-b", { fromState: true }, ["--from-state takes no command."]],
  ["drift a.b c=d", { fresh: true }, ["--fresh would forget the simulated lab that drift changes."]],
  ["drift a.b c=d", { pace: 0.1 }, ["--pace has no place beside drift"]],
  [
    "drift a.b c=d e",
    { fault: [error] },
    ["--fault is for what a command does", "drift a.b c=d e has one word too many."],
  ],
  ["npx cdktf plan", { fromState: true }, ["--from-state takes no command."]],
  ["", { fromState: true, fresh: true, pace: 1 }, ["--fresh has no place beside", "--pace has no place beside"]],
  ["", { fromState: true, fault: [error] }, ["--fault has no place beside --from-state"]],
  ["", { fault: [{ ...error, kind: "slow" }] }, ["--fault of the kind slow changes nothing"]],
])("%s with %j is wrong usage, all of it said at once", (command, options, messages) => {
  let refused: unknown;
  try {
    checkUsage(command.split(" ").filter(Boolean), { ...none, ...options });
  } catch (thrown) {
    refused = thrown;
  }
  expect(refused).toBeInstanceOf(RehearsalError);
  const { exitCode, message } = refused as RehearsalError;
  expect(exitCode).toBe(2);
  expect(message.split("\n")).toEqual(messages.map((one) => expect.stringMatching(new RegExp(`^${one}`)) as string));
});

test.each<[string, Partial<RehearseOptions>]>([
  ["", {}],
  ["", { fromState: true }],
  ["", { fresh: true, pace: 0.1, fault: [{ ...error, kind: "slow" }] }],
  ["fault node-off=ms01-b", { pace: 1 }],
  ["drift a.b c=d", {}],
  ["npx cdktf plan prod", { fresh: true, pace: 1, fault: [error] }],
])("%s with %j is right", (command, options) => {
  expect(() => checkUsage(command.split(" ").filter(Boolean), { ...none, ...options })).not.toThrow();
});
