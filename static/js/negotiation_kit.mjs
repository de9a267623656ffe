// The negotiation kit in a report that was made in the browser: ticks go to the engine there, and nothing is sent.

function saveAs(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function answerKitFromEngine(region, engine) {
  async function makeRedline(form) {
    const categories = new FormData(form).getAll("category");
    const { html } = await engine.ask({ act: "redline", categories, language: document.documentElement.lang });
    region.innerHTML = html;
    // Components make themselves ready in what htmx brings in; here it is we who bring it.
    region.dispatchEvent(new CustomEvent("htmx:load", { bubbles: true }));
    const shown = region.querySelector(categories.length ? "#redline-title" : "#choose-limits-error");
    shown.tabIndex = -1;
    shown.focus();
  }

  region.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-choose-limits]")) return;
    event.preventDefault();
    makeRedline(event.target);
  });
  region.addEventListener("click", async ({ target }) => {
    if (target.name === "print-redline") window.print();
    if (target.name !== "save-limited") return;
    const { blob } = await engine.ask({ act: "limited" });
    saveAs(blob, "limited-form.txt");
  });
}
