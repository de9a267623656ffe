// Sends the chosen files in pieces of 8 MiB, each with its SHA-256, and goes on after a broken connection.
// Without this module, or without the browser's cryptography, the form sends itself.

import { pathOf } from "./chosen_paths.mjs";

const TRIES = 8;
const FIRST_PAUSE_MS = 500;
const FILES_AT_ONCE = 3;

class Refused extends Error {}

function chosenFiles(form) {
  const files = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
  return files.map((file) => ({ file, path: pathOf(file) }));
}

async function digestOf(bytes) {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

class Sending {
  constructor(form, tell) {
    this.token = form.elements.csrfmiddlewaretoken.value;
    this.submission = form.elements.submission.value;
    this.keepsFiles = form.elements.keeps_files.checked;
    this.files = chosenFiles(form);
    this.total = this.files.reduce((sum, { file }) => sum + file.size, 0);
    this.sent = 0;
    this.tell = tell;
    this.stopped = new AbortController();
  }

  async request(address, options) {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await fetch(address, {
          ...options,
          headers: { "X-CSRFToken": this.token, ...options.headers },
          signal: this.stopped.signal,
        });
        if (answer.ok) return await answer.json();
        // 409: the server holds other pieces than we think; it says which one comes next.
        if (answer.status < 500 && answer.status !== 429) {
          const said = await answer.json().catch(() => ({}));
          if (answer.status === 409 && "pieces" in said) return said;
          throw new Refused(said.message);
        }
        throw new TypeError("the server is busy");
      } catch (problem) {
        if (problem instanceof Refused || problem.name === "AbortError" || attempt >= TRIES) throw problem;
        this.tell({ waiting: true });
        await pause(FIRST_PAUSE_MS * 2 ** attempt);
      }
    }
  }

  async run() {
    const files = this.files.map(({ file, path }) => ({ path, size: file.size }));
    const body = JSON.stringify({ submission: this.submission, keeps_files: this.keepsFiles, files });
    this.places = await this.request(this.announceAddress, { method: "POST", body, headers: { "Content-Type": "application/json" } });
    const { pieces } = await this.request(this.places.state, { method: "GET" });
    const queue = this.files.map((entry, position) => ({ ...entry, position, kept: pieces[position] }));
    await Promise.all(Array.from({ length: FILES_AT_ONCE }, () => this.sendFrom(queue)));
    return (await this.request(this.places.finish, { method: "POST" })).location;
  }

  async sendFrom(queue) {
    for (let next = queue.shift(); next; next = queue.shift()) await this.sendFile(next);
  }

  async sendFile({ file, position, kept }) {
    const size = this.places.piece_bytes;
    this.count(Math.min(kept * size, file.size));
    for (let index = kept; index * size < file.size; ) {
      const piece = await file.slice(index * size, (index + 1) * size).arrayBuffer();
      const headers = { "Content-Type": "application/octet-stream", "X-Piece-SHA256": await digestOf(piece) };
      const address = this.places.pieces.replace("files/0/pieces/0", `files/${position}/pieces/${index}`);
      const said = await this.request(address, { method: "PUT", body: piece, headers });
      this.count(Math.min(said.pieces * size, file.size) - Math.min(index * size, file.size));
      index = said.pieces;
    }
  }

  count(bytes) {
    this.sent += bytes;
    this.tell({ sent: this.sent, total: this.total });
  }

  stop() {
    this.stopped.abort();
    if (this.places) fetch(this.places.cancel, { method: "POST", headers: { "X-CSRFToken": this.token }, keepalive: true });
  }
}

function inMegabytes(bytes) {
  const format = { style: "unit", unit: "megabyte", unitDisplay: "short", maximumFractionDigits: 1 };
  return new Intl.NumberFormat(document.documentElement.lang, format).format(bytes / 1e6);
}

function showProgress(form) {
  const part = document.querySelector("[data-scan-upload-sending]").content.cloneNode(true);
  const bar = part.querySelector("[data-bar]");
  const count = part.querySelector("[data-count]");
  const stop = part.querySelector("#stop-sending");
  const shown = document.createElement("div");
  shown.append(part);
  form.after(shown);
  form.hidden = true;
  const tell = ({ sent, total, waiting }) => {
    if (!waiting) bar.value = total ? sent / total : 1;
    count.textContent = waiting
      ? count.dataset.waiting
      : count.dataset.words.replace("{done}", inMegabytes(sent)).replace("{total}", inMegabytes(total));
  };
  return { tell, stop, shown };
}

function showProblem(form, sentence) {
  const part = document.querySelector("[data-scan-upload-problem]").content.cloneNode(true);
  part.querySelector("p").textContent = sentence;
  const shown = document.createElement("div");
  shown.setAttribute("role", "alert");
  shown.dataset.problem = "";
  shown.append(part);
  form.before(shown);
}

async function send(form) {
  document.querySelector("[data-problem]")?.remove();
  const { tell, stop, shown } = showProgress(form);
  const sending = new Sending(form, tell);
  sending.announceAddress = form.dataset.announce;
  const stopAndReload = () => {
    sending.stop();
    window.location.reload();
  };
  stop.addEventListener("click", stopAndReload);
  stop.focus();
  try {
    const location = await sending.run();
    form.reset();
    window.location.assign(location);
  } catch (problem) {
    if (problem.name === "AbortError") return;
    shown.remove();
    form.hidden = false;
    showProblem(form, (problem instanceof Refused && problem.message) || shown.querySelector("[data-count]").dataset.waiting);
  }
}

const form = document.querySelector("[data-scan-upload]");
form?.addEventListener("submit", (event) => {
  // An empty form goes to the server, which answers in words.
  if (!window.crypto?.subtle || chosenFiles(form).length === 0) return;
  event.preventDefault();
  send(form);
});
