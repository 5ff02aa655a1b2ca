import { describePlan, type Plan } from "../../terraform/run/plan-file";

/** Lines of a comment; nobody would read more. GitHub takes 65536 characters. */
export const longestComment = 200;

/** A plan for a comment: counts and addresses. Values stay out of it, since they may be secret and comments are kept. */
export function planMarkdown(stack: string, plan: Plan): string {
  const lines = describePlan(plan);
  if (lines.length === 0) return `**${stack}**: no changes.\n`;
  const counted = (action: string): number => plan.changes.filter(({ actions }) => actions.includes(action)).length;
  const counts = `${counted("create")} to add, ${counted("update")} to change, ${counted("delete")} to destroy`;
  const more = lines.length > longestComment ? [`… and ${lines.length - longestComment} more`] : [];
  return [`**${stack}**: ${counts}.`, "", "```", ...lines.slice(0, longestComment), ...more, "```", ""].join("\n");
}
