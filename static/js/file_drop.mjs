// Lets files and folders be dropped on a file_drop component, and says what was chosen. The files go into the
// component's own input, so that the form is sent as it would be without this module.

import { notePath } from "./chosen_paths.mjs";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

function sizeInWords(bytes) {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const format = { style: "unit", unit: UNITS[step], unitDisplay: "short", maximumFractionDigits: step > 1 ? 1 : 0 };
  return new Intl.NumberFormat(document.documentElement.lang, format).format(bytes / 1000 ** step);
}

function tellChosen(component) {
  const files = [...component.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
  const status = component.querySelector("[data-file-drop-chosen]");
  const size = sizeInWords(files.reduce((sum, file) => sum + file.size, 0));
  if (files.length === 0) status.textContent = status.dataset.none;
  else if (files.length === 1) status.textContent = `${status.dataset.one} ${files[0].name} (${size})`;
  else status.textContent = `${status.dataset.many.replace("{count}", files.length.toLocaleString(document.documentElement.lang))} ${size}`;
}

async function entriesOf(directory) {
  const reader = directory.createReader();
  const readBatch = () => new Promise((resolve, reject) => reader.readEntries(resolve, reject));
  const entries = [];
  // A reader hands out a hundred entries at a time, and an empty batch at the end.
  for (let batch = await readBatch(); batch.length; batch = await readBatch()) entries.push(...batch);
  return entries;
}

async function filesOf(entry) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    notePath(file, entry.fullPath);
    return [file];
  }
  const files = [];
  for (const inner of await entriesOf(entry)) files.push(...(await filesOf(inner)));
  return files;
}

async function takeDropped(component, items) {
  const input = component.querySelector("[data-file-drop-input]");
  // Both have to be asked for before the first wait: a drop's items are gone afterwards.
  const dropped = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile()).filter(Boolean);
  const files = (await Promise.all(dropped.map((each) => (each instanceof File ? [each] : filesOf(each))))).flat();
  const transfer = new DataTransfer();
  for (const file of input.multiple ? files : files.slice(0, 1)) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

function inviteDropping(root) {
  for (const invitation of root.querySelectorAll("[data-file-drop-invitation]")) invitation.hidden = false;
}

document.addEventListener("change", (event) => {
  const component = event.target.closest("[data-file-drop]");
  if (component) tellChosen(component);
});

for (const type of ["dragenter", "dragover", "dragleave", "drop"]) {
  document.addEventListener(type, (event) => {
    const area = event.target.closest?.("[data-file-drop-area]");
    // A file dropped beside the area must not replace the page.
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    if (!area) return;
    area.classList.toggle("file-drop__area--over", type === "dragenter" || type === "dragover");
    if (type === "drop") takeDropped(area.closest("[data-file-drop]"), event.dataTransfer.items);
  });
}

document.addEventListener("htmx:load", (event) => inviteDropping(event.target));
inviteDropping(document);
