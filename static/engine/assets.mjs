// Loads the files of the engine, each checked against the digest that the server gives for it.

export class EngineUnavailable extends Error {}

export function canRunEngine() {
  return (
    typeof WebAssembly === "object" && typeof BigInt === "function" && typeof Worker === "function" && runsModuleWorkers()
  );
}

function runsModuleWorkers() {
  let asked = false;
  const options = {
    get type() {
      asked = true;
      return "module";
    },
  };
  // An address that no worker can be made of: only whether the browser asks for the type counts.
  try {
    new Worker("", options).terminate();
  } catch {
    return asked;
  }
  return asked;
}

export async function loadAssets(listUrl) {
  const answer = await fetch(listUrl, { credentials: "omit" });
  if (!answer.ok) throw new EngineUnavailable("This server has no engine for browsers.");
  const { files, built_for: builtFor } = await answer.json();
  const get = (name) => fetch(files[name].url, { integrity: files[name].integrity, credentials: "omit" });
  const bytes = async (name) => (await get(name)).arrayBuffer();
  const [machine, standardLibrary, engines] = await Promise.all([
    bytes("pyodide.asm.wasm"),
    bytes("python.archive"),
    bytes("engines.archive"),
    // A worker can't check the digest of a module that it imports: checked here, then taken from the cache.
    get("pyodide.mjs"),
    get("pyodide.asm.mjs"),
  ]);
  const urls = {
    pyodide: new URL(files["pyodide.mjs"].url, location.href).href,
    pyodideModule: new URL(files["pyodide.asm.mjs"].url, location.href).href,
  };
  return { machine, standardLibrary, engines, urls, builtFor };
}
