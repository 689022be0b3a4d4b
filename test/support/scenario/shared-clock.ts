// One skipping clock for many dossiers: it goes on when everybody who lives by it waits, and then to the earliest hour asked for.
import type { TestWorkflowEnvironment } from '@temporalio/testing';

interface Waiting {
  readonly at: number;
  readonly wake: () => void;
  readonly fail: (error: unknown) => void;
}

export class SharedClock {
  readonly #environment: TestWorkflowEnvironment;
  #travellers: number;
  #waiting: readonly Waiting[] = [];

  constructor(environment: TestWorkflowEnvironment, travellers: number) {
    this.#environment = environment;
    this.#travellers = travellers;
  }

  /** Waits until an instant, milliseconds since 1970. */
  until(at: number): Promise<void> {
    return new Promise((wake, fail) => {
      this.#waiting = [...this.#waiting, { at, wake, fail }];
      this.#goOn();
    });
  }

  /** A traveller who has arrived no longer holds the others up. */
  leave(): void {
    this.#travellers -= 1;
    this.#goOn();
  }

  now(): Promise<number> {
    return this.#environment.currentTimeMs();
  }

  #goOn(): void {
    if (this.#waiting.length === 0 || this.#waiting.length < this.#travellers) return;
    const at = Math.min(...this.#waiting.map((each) => each.at));
    const arrived = this.#waiting.filter((each) => each.at === at);
    this.#waiting = this.#waiting.filter((each) => each.at !== at);
    // Those who are on their way hold the clock: nobody may be counted as waiting before they wait again.
    this.#skipTo(at).then(
      () => {
        for (const { wake } of arrived) wake();
      },
      (error: unknown) => {
        for (const { fail } of arrived) fail(error);
      },
    );
  }

  async #skipTo(at: number): Promise<void> {
    const ahead = at - (await this.now());
    if (ahead > 0) await this.#environment.sleep(ahead);
  }
}
