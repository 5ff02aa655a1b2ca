/** One reason for which the real lab fails. */
export interface Rule<Subject, Answer = string> {
  /** System and name, such as `cilium/kube-prism`. Never used twice. */
  readonly id: string;
  /** What has to hold, in the present tense. */
  readonly rule: string;
  /** Whether it has anything to say. */
  readonly when: (subject: Subject) => boolean;
  /** What breaks it, as the message names it. Nothing where it holds. */
  readonly check: (subject: Subject) => string | undefined;
  /** What the real system answers. */
  readonly message: (found: string) => Answer;
  /** Where that was read. */
  readonly source: string;
}

/** The answers of all rules that a subject breaks, in the rules' order. */
export function answers<Subject, Answer>(rules: readonly Rule<Subject, Answer>[], subject: Subject): readonly Answer[] {
  return rules.flatMap(({ when, check, message }) => {
    const found = when(subject) ? check(subject) : undefined;
    return found === undefined ? [] : [message(found)];
  });
}

/** For `when`: a rule that is about every subject. */
export const always = (): boolean => true;

/** For `check`: what to say if something does not hold. */
export const unless = (holds: boolean, found = ""): string | undefined => (holds ? undefined : found);
