// Compares two consent forms in the browser.

import { givenForm, pagesTold } from "./given_form.mjs";
import { OnDevicePage } from "./on_device_page.mjs";

function chosenVersions({ elements }) {
  const versions = ["older", "newer"].map((side) => givenForm(elements[`${side}-files`], elements[`${side}-text`]));
  return versions.includes(null) ? null : versions;
}

async function compare(engine, versions, tell) {
  const wrong = versions.find(({ mistake }) => mistake);
  if (wrong) return wrong.mistake;
  const { lang: language } = document.documentElement;
  const { problem } = await engine.ask({ act: "compare", versions, language }, { onEvent: pagesTold(tell) });
  return problem;
}

new OnDevicePage({ given: chosenVersions, work: compare }).begin();
