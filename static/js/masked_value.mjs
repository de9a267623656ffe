// A button with data-reveal-all="<id>" shows every masked value inside that element, and covers them again.
// Pressed state and words ("Show all", "Hide all" in data-hide) tell which.

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-reveal-all]");
  if (!button) return;
  const values = document.getElementById(button.dataset.revealAll).querySelectorAll("[data-masked-value]");
  const show = button.getAttribute("aria-pressed") !== "true";
  for (const value of values) value.open = show;
  button.setAttribute("aria-pressed", String(show));
});

for (const button of document.querySelectorAll("[data-reveal-all][hidden]")) button.hidden = false;
