// Moves the focus to the error summary when a page or a part of it arrives with one.

function focusSummary(root) {
  root.querySelector("[data-error-summary]")?.focus();
}

document.addEventListener("htmx:load", (event) => focusSummary(event.target));
focusSummary(document);
