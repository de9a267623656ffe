"""Drives the engine in a page: files in, the report's JSON out."""

from pathlib import Path

from playwright.sync_api import Page, expect

READY_MS = 120_000

OPEN_ENGINE = """async () => {
  const { Engine } = await import("/static/engine/engine.mjs");
  window.engine = new Engine({ listUrl: "/on-device/engine.json", workerUrl: "/on-device/worker.mjs" });
  await window.engine.prepare();
  const input = document.createElement("input");
  Object.assign(input, { type: "file", multiple: true, id: "chosen-for-test" });
  input.setAttribute("aria-label", "chosen for the test");
  document.body.append(input);
}"""
INSPECT = """async () => {
  const files = [...document.querySelector("#chosen-for-test").files].map((file) => ({ path: file.name, file }));
  await window.engine.inspect(files, { onStarted: () => {} });
  return (await window.engine.ask({ act: "json" })).blob.text();
}"""
CHECK_TEXTS = """async (texts) => {
  const reports = [];
  for (const text of texts) {
    await window.engine.ask({ act: "check", text, language: "en" });
    reports.push(await (await window.engine.ask({ act: "json" })).blob.text());
  }
  return reports;
}"""
CHECK_FILES = """async () => {
  const answers = [];
  for (const file of document.querySelector("#chosen-for-test").files) {
    const { problem } = await window.engine.ask({ act: "check", file, language: "en" });
    answers.push({ problem, json: problem ? "" : await (await window.engine.ask({ act: "json" })).blob.text() });
  }
  return answers;
}"""


def open_engine(page: Page, url: str) -> None:
    """A page with the engine started and nothing else on its mind."""
    page.goto(f"{url}/about/on-device/")
    page.evaluate(OPEN_ENGINE)


def inspect(page: Page, files: list[Path] | list[dict]) -> str:
    page.set_input_files("#chosen-for-test", files)
    return page.evaluate(INSPECT)


def check_texts(page: Page, texts: list[str]) -> list[str]:
    return page.evaluate(CHECK_TEXTS, texts)


def check_files(page: Page, files: list[dict]) -> list[dict]:
    page.set_input_files("#chosen-for-test", files)
    return page.evaluate(CHECK_FILES)


def wait_until_ready(page: Page, words: str = "Ready") -> None:
    """Until the check page says that it can begin."""
    expect(page.locator("[data-engine-state]")).to_contain_text(words, timeout=READY_MS)
