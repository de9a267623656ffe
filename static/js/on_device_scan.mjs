// Checks a scan in the browser.

import { pathOf } from "./chosen_paths.mjs";
import { OnDevicePage } from "./on_device_page.mjs";

function chosenFiles(form) {
  const files = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
  return files.length ? files.map((file) => ({ file, path: pathOf(file) })) : null;
}

async function inspect(engine, files, tell) {
  await engine.inspect(files, { onStarted: ({ index, total }) => tell({ done: index, total }) });
  return "";
}

new OnDevicePage({ given: chosenFiles, work: inspect }).begin();
