// Runs the engines, in Python, away from the page. It gets everything it needs from the page that started it: its
// Content-Security-Policy forbids it every connection, so nothing that it reads can leave through it.

const MOST_MEMORY_BYTES = 1024 * 2 ** 20;
const PAGE_BYTES = 65536;

let python = null;
let report = null;

function limitMemory() {
  const grow = WebAssembly.Memory.prototype.grow;
  // Python sees a refusal as MemoryError, which costs the file that asked for so much, not the tab.
  WebAssembly.Memory.prototype.grow = function growWithinLimit(pages) {
    if (this.buffer.byteLength + pages * PAGE_BYTES > MOST_MEMORY_BYTES) throw new RangeError("memory limit");
    return grow.call(this, pages);
  };
}

function answerFromHand(machine, standardLibrary) {
  const headers = { "Content-Type": "application/wasm" };
  // Pyodide fetches its parts; here they are at hand already, and checked.
  globalThis.fetch = async (address) =>
    String(address).endsWith(".wasm") ? new Response(machine, { headers }) : new Response(standardLibrary);
}

async function start({ urls, builtFor, machine, standardLibrary, engines }) {
  limitMemory();
  answerFromHand(machine, standardLibrary);
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    import(urls.pyodide),
    import(urls.pyodideModule),
  ]);
  python = await loadPyodide({
    createPyodideModule,
    indexURL: "/at-hand/",
    packageBaseUrl: "/at-hand/",
    lockFileContents: { info: builtFor, packages: {} },
    env: { HOME: "/home", PYTHONDONTWRITEBYTECODE: "1" },
  });
  python.FS.writeFile("/engines.archive", new Uint8Array(engines));
  python.runPython(`
import os, sys, zipfile
with zipfile.ZipFile("/engines.archive") as archive:
    archive.extractall("/engines")
os.remove("/engines.archive")
sys.path.insert(0, "/engines")
from patientprivacy.in_browser.rendering import configure
configure()
`);
  for (const name of ["scans.in_browser", "consent.in_browser", "consent.comparing.in_browser"]) python.pyimport(name);
  return {};
}

// Gives `read(start, end)`: bytes of the chosen files as if they lay one after the other. Nothing is read twice or ahead.
function sliceReader(files) {
  const reader = new FileReaderSync();
  const starts = [];
  let size = 0;
  for (const { file } of files) {
    starts.push(size);
    size += file.size;
  }
  return function read(start, end) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= start) low = middle;
      else high = middle - 1;
    }
    // Empty files share their start with the next one; the last of them is the one that has bytes.
    const bytes = files[low].file.slice(start - starts[low], end - starts[low]);
    return new Uint8Array(reader.readAsArrayBuffer(bytes));
  };
}

function inspect({ files, startAt, leaveOut, endedRuns }) {
  report = python.pyimport("scans.in_browser").TabInspection();
  for (const { events, path } of endedRuns) report.replay(events, path);
  const parts = JSON.stringify(files.map(({ path, file }) => [path, file.size]));
  tell(report.run(sliceReader(files), parts, startAt, JSON.stringify(leaveOut)));
  return {};
}

function check({ text, file, language }) {
  report = python.pyimport("consent.in_browser").TabCheck();
  runCheck(report, { text, file });
  return { problem: report.problem(language) };
}

function compare({ versions: [older, newer], language }) {
  report = python.pyimport("consent.comparing.in_browser").TabComparison();
  runCheck(report.older, older);
  runCheck(report.newer, newer);
  return { problem: report.problem(language) };
}

function runCheck(form, { text, file }) {
  if (file) tell(form.run_file(sliceReader([{ file }]), file.size, file.name));
  else form.run_text(text);
}

function tell(events) {
  for (const event of events) postMessage({ event });
}

const ACTS = {
  start,
  inspect,
  check,
  compare,
  page: ({ language, addresses }) => ({ html: report.page(language, JSON.stringify(addresses)) }),
  inside: ({ address, form, language }) => ({ html: report.inside(address, JSON.stringify(form), language) }),
  redline: ({ categories, language }) => ({ html: report.redline(JSON.stringify(categories), language) }),
  limited: () => ({ blob: new Blob([report.limited_text()], { type: "text/plain" }) }),
  csv: () => ({ blob: new Blob([...report.csv_pieces()], { type: "text/csv" }) }),
  json: () => ({ blob: new Blob([...report.json_pieces()], { type: "application/json" }) }),
  "fhir.json": () => ({ blob: new Blob([report.fhir(new Date().toISOString())], { type: "application/fhir+json" }) }),
};

addEventListener("message", async ({ data }) => {
  try {
    postMessage({ answer: await ACTS[data.act](data) });
  } catch (error) {
    postMessage({ failure: String(error) });
  }
});
