// A worker under a clock: one that is silent for too long, or breaks, is ended.

const TICK_MS = 1000;

export class WorkerStopped extends Error {}

export class WatchedWorker {
  #worker;
  #reject = null;

  constructor(url) {
    this.#worker = new Worker(url, { type: "module" });
  }

  // Sends `message`; resolves with the worker's answer. `onEvent` gets each event on the way; the clock starts anew
  // with each. Rejects with WorkerStopped after `silentSeconds`, or when the worker breaks or is stopped.
  async ask(message, { silentSeconds, onEvent = () => {} }) {
    let silentMs = 0;
    let lastTick = performance.now();
    const clock = setInterval(() => {
      const now = performance.now();
      // A computer that slept, or a tab put aside, lets no time pass for the worker either.
      silentMs += Math.min(now - lastTick, 2 * TICK_MS);
      lastTick = now;
      if (silentMs > silentSeconds * 1000) this.stop();
    }, TICK_MS);
    try {
      return await new Promise((resolve, reject) => {
        this.#reject = reject;
        this.#worker.onmessage = ({ data }) => {
          silentMs = 0;
          if ("event" in data) onEvent(data.event);
          else if ("answer" in data) resolve(data.answer);
          else this.stop(data.failure);
        };
        this.#worker.onerror = ({ message }) => this.stop(message);
        this.#worker.postMessage(message);
      });
    } finally {
      clearInterval(clock);
      this.#reject = null;
    }
  }

  stop(reason = "") {
    this.#worker.terminate();
    this.#reject?.(new WorkerStopped(reason));
  }
}
