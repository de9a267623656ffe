// The engines as a page uses them: prepare once, then inspect files. A file that stops the worker costs itself alone.

import { EngineUnavailable, canRunEngine, loadAssets } from "./assets.mjs";
import { WatchedWorker, WorkerStopped } from "./watched_worker.mjs";

export { EngineUnavailable, canRunEngine };

const SECONDS_TO_START = 120;
const SECONDS_PER_FILE = 20;
const MOST_STOPS = 20;

export class Engine {
  #listUrl;
  #workerUrl;
  #assets = null;
  #worker = null;
  #isCancelled = false;

  // `listUrl` names the engine's files, `workerUrl` the script that runs it.
  constructor({ listUrl, workerUrl }) {
    this.#listUrl = listUrl;
    this.#workerUrl = workerUrl;
  }

  // Loads and starts everything; asked again, gives the same worker. Rejects with EngineUnavailable.
  prepare() {
    this.#worker ??= this.#start().catch((error) => {
      this.#worker = null;
      throw new EngineUnavailable(error.message);
    });
    return this.#worker;
  }

  async #start() {
    this.#assets ??= loadAssets(this.#listUrl);
    const assets = await this.#assets.catch((error) => {
      this.#assets = null;
      throw error;
    });
    performance.mark("engine-loaded");
    const worker = new WatchedWorker(this.#workerUrl);
    await worker.ask({ act: "start", ...assets }, { silentSeconds: SECONDS_TO_START });
    performance.mark("engine-ready");
    return worker;
  }

  // Asks the worker for one act. Rejects with WorkerStopped; the next ask then gets a new worker.
  async ask(message, options = {}) {
    const prepared = this.prepare();
    const worker = await prepared;
    try {
      return await worker.ask(message, { silentSeconds: SECONDS_PER_FILE, ...options });
    } catch (error) {
      if (this.#worker === prepared) this.#worker = null;
      throw error;
    }
  }

  // Ends whatever runs, and makes ready for the next.
  async cancel() {
    this.#isCancelled = true;
    const prepared = this.#worker;
    this.#worker = null;
    (await prepared?.catch(() => null))?.stop();
  }

  // Inspects `files`, [{path, file}]; `onStarted({index, path, total})` comes before each. Afterwards the acts
  // "inspectionPage" and "inspectionJson" give the report. Rejects with WorkerStopped where too many files are hostile.
  async inspect(files, { onStarted }) {
    this.#isCancelled = false;
    const plan = { act: "inspect", files, startAt: 0, leaveOut: [], endedRuns: [] };
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const events = [];
      let current = null;
      const onEvent = (event) => {
        events.push(event);
        const { started } = JSON.parse(event);
        if (!started) return;
        current = started;
        onStarted(current);
      };
      try {
        await this.ask(plan, { onEvent });
        return;
      } catch (error) {
        if (!(error instanceof WorkerStopped) || current === null || this.#isCancelled) throw error;
      }
      plan.leaveOut.push(current.index);
      plan.startAt = current.index + 1;
      plan.endedRuns.push({ events, path: current.path });
    }
    throw new WorkerStopped();
  }
}
