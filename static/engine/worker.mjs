// Runs the engines, in Python, away from the page. It gets everything it needs from the page that started it: its
// Content-Security-Policy forbids it every connection, so nothing that it reads can leave through it.

const MOST_MEMORY_BYTES = 1024 * 2 ** 20;
const PAGE_BYTES = 65536;

let python = null;
let inspection = null;

function limitMemory() {
  const grow = WebAssembly.Memory.prototype.grow;
  // Python sees a refusal as MemoryError, which costs the file that asked for so much, not the tab.
  WebAssembly.Memory.prototype.grow = function growWithinLimit(pages) {
    if (this.buffer.byteLength + pages * PAGE_BYTES > MOST_MEMORY_BYTES) throw new RangeError("memory limit");
    return grow.call(this, pages);
  };
}

function answerFromHand(module, standardLibrary) {
  // Pyodide fetches its parts; here they are at hand already, and checked.
  globalThis.fetch = async (address) => new Response(String(address).endsWith(".wasm") ? null : standardLibrary);
  WebAssembly.instantiateStreaming = async (_response, imports) => ({
    instance: await WebAssembly.instantiate(module, imports),
    module,
  });
}

async function start({ urls, module, standardLibrary, engines }) {
  limitMemory();
  answerFromHand(module, standardLibrary);
  const [{ loadPyodide, version }, { default: createPyodideModule }] = await Promise.all([
    import(urls.pyodide),
    import(urls.pyodideModule),
  ]);
  python = await loadPyodide({
    createPyodideModule,
    indexURL: "/at-hand/",
    packageBaseUrl: "/at-hand/",
    lockFileContents: { info: { arch: "wasm32", version }, packages: {} },
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
  python.pyimport("scans.in_browser");
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
  inspection = python.pyimport("scans.in_browser").TabInspection();
  for (const { events, path } of endedRuns) inspection.replay(events, path);
  const parts = JSON.stringify(files.map(({ path, file }) => [path, file.size]));
  for (const event of inspection.run(sliceReader(files), parts, startAt, JSON.stringify(leaveOut))) {
    postMessage({ event });
  }
  return {};
}

const ACTS = {
  start,
  inspect,
  inspectionPage: ({ language }) => ({ html: inspection.page(language), facts: JSON.parse(inspection.letter_facts()) }),
  inspectionJson: () => ({ blob: new Blob([...inspection.json_pieces()], { type: "application/json" }) }),
};

addEventListener("message", async ({ data }) => {
  try {
    postMessage({ answer: await ACTS[data.act](data) });
  } catch (error) {
    postMessage({ failure: String(error) });
  }
});
