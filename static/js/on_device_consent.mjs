// Checks a consent form in the browser.

import { givenForm, pagesTold } from "./given_form.mjs";
import { answerKitFromEngine } from "./negotiation_kit.mjs";
import { OnDevicePage } from "./on_device_page.mjs";

function chosenForm({ elements }) {
  return givenForm(elements.files, elements.text);
}

async function check(engine, { mistake, file, text }, tell) {
  if (mistake) return mistake;
  const { lang: language } = document.documentElement;
  const { problem } = await engine.ask({ act: "check", file, text, language }, { onEvent: pagesTold(tell) });
  return problem;
}

function offerKit(main, engine) {
  const region = main.querySelector("[data-negotiation-kit]");
  if (region) answerKitFromEngine(region, engine);
}

new OnDevicePage({ given: chosenForm, work: check, shown: offerKit }).begin();
