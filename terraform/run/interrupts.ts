const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A signal that interrupts a command. */
export type Interrupt = (typeof signals)[number];

/** The exit code that a shell reports for a process ended by a signal. */
export function exitCode(signal: Interrupt): number {
  return 128 + { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }[signal];
}

/** Answers signals: the command that runs does, else whoever has opened the session. */
export class Interrupts {
  /** The first signal that came. */
  received: Interrupt | undefined;
  /** Answers in place of `leave` while it is set. @param count how many signals have come, this one included */
  during: ((signal: Interrupt, count: number) => void) | undefined;

  /** Set once `leave` has begun; never fulfilled, because the process ends first. */
  leaving: Promise<never> | undefined;

  /** @param leave cleans up; the process ends after it */
  constructor(private readonly leave: () => Promise<void>) {
    for (const signal of signals) process.on(signal, this.answer);
  }

  close(): void {
    for (const signal of signals) process.off(signal, this.answer);
  }

  private count = 0;

  private readonly answer = (signal: Interrupt): void => {
    this.received ??= signal;
    this.count += 1;
    if (this.during) this.during(signal, this.count);
    else this.leaving ??= this.leave().then(() => process.exit(exitCode(signal)));
  };
}
