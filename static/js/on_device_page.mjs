// A check page whose work is done in the browser: the choice of place, the state of the engine, progress, the report.
// What is particular to scans and forms comes from on_device_scan.mjs and on_device_consent.mjs.

import { noteCheckBegins, noteRequests } from "./request_list.mjs";
import { keepForOffline } from "./offline.mjs";
import { Engine, canRunEngine } from "../engine/engine.mjs";

const MS_BETWEEN_COUNTS = 200;
const SLOW_CONNECTIONS = ["slow-2g", "2g"];

function isMetered() {
  const { saveData, type, effectiveType } = navigator.connection ?? {};
  return saveData === true || type === "cellular" || SLOW_CONNECTIONS.includes(effectiveType);
}

function fromTemplate(name) {
  const shown = document.createElement("div");
  shown.append(document.querySelector(`template[data-on-device-${name}]`).content.cloneNode(true));
  return shown;
}

export class OnDevicePage {
  // `shown(main, engine)` makes the report ready once it is on the page.
  // `given(form)` gives what the person wants checked, or null; `work(engine, given, tell)` checks it, calling
  // `tell({done, total})`, and gives a sentence where nothing came of it.
  constructor({ given, work, shown = () => {} }) {
    this.section = document.querySelector("[data-on-device]");
    this.form = document.querySelector(this.section.dataset.form);
    this.given = given;
    this.work = work;
    this.shown = shown;
    this.engine = new Engine({ listUrl: this.section.dataset.engineList, workerUrl: this.section.dataset.engineWorker });
  }

  begin() {
    if (!canRunEngine()) {
      this.form.before(fromTemplate("unsupported"));
      return;
    }
    this.section.hidden = false;
    this.section.addEventListener("change", () => this.applyChoice());
    this.applyChoice();
    // Before the modules that send: on this device, they must not see the form go.
    document.addEventListener("submit", (event) => this.onSubmit(event), { capture: true });
    if (isMetered()) {
      this.say("waiting");
      this.form.addEventListener("change", () => this.prepare(), { once: true });
    } else {
      this.prepare();
    }
  }

  get isOnDevice() {
    return this.section.querySelector("[name=where]:checked").value === "device";
  }

  applyChoice() {
    for (const part of document.querySelectorAll("[data-where]")) {
      part.hidden = (part.dataset.where === "device") !== this.isOnDevice;
    }
    const button = this.form.querySelector("button[type=submit]");
    button.dataset.serverLabel ??= button.textContent;
    button.textContent = this.isOnDevice ? this.section.dataset.deviceLabel : button.dataset.serverLabel;
  }

  say(state) {
    const line = this.section.querySelector("[data-engine-state]");
    line.textContent = line.dataset[state];
    this.section.dataset.state = state;
  }

  async prepare() {
    this.say("loading");
    try {
      await this.engine.prepare();
    } catch {
      // The choice stays as it is: nothing may be sent because loading went wrong.
      this.say("missing");
      return;
    }
    this.say("ready");
    const { serviceWorker, engineList, engineWorker, pages } = this.section.dataset;
    const { isKept, fetched } = await keepForOffline({ serviceWorker, engineList, engineWorker, pages: pages.split(" ") });
    noteRequests(fetched);
    if (isKept) this.say("kept");
  }

  onSubmit(event) {
    if (event.target !== this.form || !this.isOnDevice) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.check();
  }

  async check() {
    document.querySelector("[data-problem]")?.parentElement.remove();
    const given = this.given(this.form);
    if (given === null) {
      this.showProblem("nothing");
      return;
    }
    noteCheckBegins();
    const tell = this.showWorking();
    let problem = "";
    try {
      problem = await this.work(this.engine, given, tell);
      if (!problem) {
        await this.showReport();
        return;
      }
    } catch {
      if (this.isStopped) return;
      // The sentence says all that helps; what the program said may hold words of the file.
      problem = this.section.dataset.state === "missing" ? "not-ready" : "stopped";
    }
    this.showForm();
    this.showProblem(problem);
  }

  showWorking() {
    this.isStopped = false;
    this.working = fromTemplate("working");
    this.form.after(this.working);
    this.form.hidden = true;
    this.section.hidden = true;
    const stop = this.working.querySelector("#stop-working");
    stop.addEventListener("click", () => this.stop());
    stop.focus();
    const announcement = this.working.querySelector("[data-announce]");
    announcement.textContent = announcement.dataset.begun;
    return this.progressTeller(announcement);
  }

  progressTeller(announcement) {
    const bar = this.working.querySelector("[data-bar]");
    const count = this.working.querySelector("[data-count]");
    let shownAt = 0;
    let announced = 0;
    return ({ done, total }) => {
      const now = performance.now();
      if (now - shownAt < MS_BETWEEN_COUNTS) return;
      shownAt = now;
      bar.max = total;
      bar.value = done;
      count.textContent = count.dataset.words.replace("{done}", done.toLocaleString()).replace("{total}", total.toLocaleString());
      // Every quarter is told to those who listen; every number would be noise.
      const quarter = Math.floor((4 * done) / total);
      if (quarter <= announced) return;
      announced = quarter;
      announcement.textContent = announcement.dataset.words.replace("{percent}", quarter * 25);
    };
  }

  async stop() {
    this.isStopped = true;
    await this.engine.cancel();
    this.showForm();
    this.form.querySelector("button[type=submit]").focus();
    this.prepare();
  }

  showForm() {
    this.working.remove();
    this.form.hidden = false;
    this.section.hidden = false;
  }

  // `problem` is the name of one of the template's sentences, or a sentence.
  showProblem(problem) {
    const shown = fromTemplate("problem");
    const notice = shown.querySelector("[data-problem]");
    const name = problem.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase());
    this.form.before(shown);
    notice.querySelector("[data-sentence]").textContent = notice.dataset[name] ?? problem;
    notice.focus();
  }

  async showReport() {
    const { html } = await this.engine.ask({
      act: "page",
      language: document.documentElement.lang,
      addresses: {
        letter_url: "#letter-takes-along",
        hand_over_url: this.section.dataset.handOver,
        csrf_token: this.form.elements.csrfmiddlewaretoken.value,
        again_url: location.pathname,
      },
    });
    const main = document.querySelector("main");
    const requests = document.querySelector("[data-request-list]");
    // "Back" leads to the form again, not away; links inside the report change the address too, but not this state.
    history.replaceState({ isForm: true }, "");
    history.pushState({}, "");
    window.addEventListener("popstate", ({ state }) => state?.isForm && location.reload());
    main.innerHTML = html;
    // Components make themselves ready in what htmx brings in; here it is we who bring it.
    main.dispatchEvent(new CustomEvent("htmx:load", { bubbles: true }));
    main.querySelector("[data-request-list-place]").replaceWith(requests);
    const title = main.querySelector("h1");
    document.title = document.title.replace(/^.*(?= – )/, title.textContent);
    title.tabIndex = -1;
    title.focus();
    window.scrollTo(0, 0);
    this.shown(main, this.engine);
    for (const button of main.querySelectorAll("button[name=save]")) {
      button.addEventListener("click", () => this.saveReport(button.value));
    }
    // The browser's own print makes a PDF as well, and nothing has to be sent for it.
    main.querySelector("button[name=print]")?.addEventListener("click", () => window.print());
    performance.mark("report-shown");
  }

  // `format` is an act of the worker: "json", "csv" or "fhir.json".
  async saveReport(format) {
    const { blob } = await this.engine.ask({ act: format });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = this.section.dataset.reportName.replace(/json$/, format);
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
