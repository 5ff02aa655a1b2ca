import type { Fault } from "../../rehearsal/protocol/faults";
import { RehearsalError } from "../../rehearsal/rehearsal-error";

export interface RehearseOptions {
  readonly fresh: boolean;
  readonly fromState: boolean;
  readonly pace: number;
  readonly fault: readonly Fault[];
}

/**
 * Refuses words and options that would have no effect, or not the one that they suggest.
 *
 * @throws RehearsalError with all of them
 */
export function checkUsage(command: readonly string[], options: RehearseOptions): void {
  const { fresh, fromState, pace, fault } = options;
  const [verb, , , ...more] = command;
  const given = {
    "--fresh": fresh,
    "--from-state": fromState && verb !== undefined,
    "--pace": pace > 0,
    "--fault": fault.length > 0,
  };
  const refused = reasons(verb, fromState);
  const problems = Object.entries(refused).flatMap(([option, why]) =>
    given[option as keyof typeof given] ? [`${option} ${why}`] : [],
  );
  if (verb === "drift" && more.length > 0)
    problems.push(`${command.join(" ")} has one word too many. The form is: drift <address> <attribute>=<value>.`);
  if (pace === 0 && fault.some(({ kind }) => kind === "slow"))
    problems.push(
      "--fault of the kind slow changes nothing where everything is done at once. Add --pace, such as --pace 0.1.",
    );
  if (problems.length > 0) throw new RehearsalError(problems.join("\n"), 2);
}

/** Options that have no place beside a verb, or beside `--from-state`, each with the reason and what to do. */
function reasons(verb: string | undefined, fromState: boolean): Readonly<Record<string, string>> {
  const noCommand = "takes no command. Run it afterwards: the simulated lab stays as it is.";
  if (verb === "drift" || verb === "fault")
    return {
      "--fresh": `would forget the simulated lab that ${verb} changes. Rehearse with --fresh first.`,
      "--from-state": noCommand,
      // Switching a node off may take its time.
      ...(verb === "drift" && {
        "--pace": "has no place beside drift: what happens behind Terraform's back takes no time.",
      }),
      "--fault": `is for what a command does, and ${verb} runs none. Give it to the command that comes next.`,
    };
  if (!fromState) return {};
  return {
    "--from-state": noCommand,
    "--fresh": "has no place beside --from-state, which begins with an empty simulated lab once the states are read.",
    "--pace":
      "has no place beside --from-state, which only plans. Give it to the deploy that comes next: npm run rehearse -- --pace <factor>.",
    "--fault":
      "has no place beside --from-state: it would strike what builds the simulated lab. Give it to the deploy that comes next.",
  };
}
