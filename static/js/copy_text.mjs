// Copies the words of a copy_text component. Without a clipboard the button stays hidden and the words can be selected.

function offerCopying(root) {
  if (!navigator.clipboard) return;
  for (const button of root.querySelectorAll("[data-copy-button][hidden]")) button.hidden = false;
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy-button]");
  if (!button) return;
  const component = button.closest("[data-copy-text]");
  const done = component.querySelector("[data-copy-done]");
  await navigator.clipboard.writeText(component.querySelector("[data-copy-source]").textContent);
  done.textContent = done.dataset.words;
});

document.addEventListener("htmx:load", (event) => offerCopying(event.target));
offerCopying(document);
