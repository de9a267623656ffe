// Checks a consent form in the browser.

import { answerKitFromEngine } from "./negotiation_kit.mjs";
import { OnDevicePage } from "./on_device_page.mjs";

function chosenForm(form) {
  const { files } = form.elements.files;
  const [file] = files;
  const text = form.elements.text.value;
  if (file && text.trim()) return { isTwice: true };
  if (files.length > 1) return { areSeveral: true };
  if (file) return { file };
  return text.trim() ? { text } : null;
}

async function check(engine, { isTwice, areSeveral, file, text }, tell) {
  if (isTwice) return "twice";
  if (areSeveral) return "several";
  const onEvent = (event) => {
    const { page, total } = JSON.parse(event);
    tell({ done: page, total });
  };
  const { problem } = await engine.ask({ act: "check", file, text, language: document.documentElement.lang }, { onEvent });
  return problem;
}

function offerKit(main, engine) {
  const region = main.querySelector("[data-negotiation-kit]");
  if (region) answerKitFromEngine(region, engine);
}

new OnDevicePage({ given: chosenForm, work: check, shown: offerKit }).begin();
