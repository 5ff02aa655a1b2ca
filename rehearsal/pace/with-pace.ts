import { type Around, withAround } from "../protocol/around";
import type { StandIn } from "../protocol/provider";
import type { World } from "../world/world";
import { durationOf } from "./durations";

/** Stand-ins whose operations take as long as the real ones do, times the rehearsal's pace. */
export function withPace(standIns: readonly StandIn[], world: World): readonly StandIn[] {
  /** What goes on after Terraform has had its answer, by type. */
  const goingOn = new Map<string, Promise<unknown>>();
  const around: Around = async (operation, context, act) => {
    const bare = (address: string): boolean => world.state.machines[address]?.stage === "maintenance";
    const { seconds = 0, afterwards, awaits = [] } = durationOf(operation, bare) ?? {};
    await Promise.all(awaits.map((type) => goingOn.get(type)));
    await context.takes(seconds);
    const answer = await act(context);
    if (afterwards) {
      const before = goingOn.get(operation.type);
      goingOn.set(operation.type, Promise.all([before, context.takes(afterwards.seconds)]));
    }
    return answer;
  };
  return standIns.map((standIn) => withAround(standIn, around));
}
