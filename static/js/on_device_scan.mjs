// Checks a scan in the browser.

import { pathOf } from "./chosen_paths.mjs";
import { OnDevicePage } from "./on_device_page.mjs";
import { answerFromEngine } from "./report_inside.mjs";

function chosenFiles(form) {
  const files = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
  return files.length ? files.map((file) => ({ file, path: pathOf(file) })) : null;
}

async function inspect(engine, files, tell) {
  await engine.inspect(files, { onStarted: ({ index, total }) => tell({ done: index, total }) });
  return "";
}

function lookInside(main, engine) {
  const region = main.querySelector("[data-inside]");
  if (!region) return;
  const { lang: language } = document.documentElement;
  answerFromEngine(region, async ({ address, form }) => (await engine.ask({ act: "inside", address, form, language })).html);
}

new OnDevicePage({ given: chosenFiles, work: inspect, shown: lookInside }).begin();
