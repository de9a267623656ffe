// The look inside a scan's report: puts the focus on each new part. In a page that was made in the browser it also
// fetches the parts, from the engine.

function focusOnPart(region) {
  const start = region.querySelector("[data-asked-for] > summary") ?? region.querySelector("#inside-part-title");
  start?.focus();
  start?.scrollIntoView({ block: "nearest" });
}

document.addEventListener("htmx:afterSwap", ({ target }) => {
  if (target.id === "inside-part") focusOnPart(target);
});

// `ask({address, form})` gives a part's HTML: `address` is what follows the region's own, `form` what was entered.
export function answerFromEngine(region, ask) {
  const ownAddress = region.dataset.inside;
  const part = region.querySelector("#inside-part");

  async function show(address, form) {
    part.innerHTML = await ask({ address: address.slice(ownAddress.length), form });
    focusOnPart(part);
  }

  region.addEventListener("click", (event) => {
    const address = event.target.closest("a")?.getAttribute("href");
    if (!address?.startsWith(ownAddress)) return;
    event.preventDefault();
    show(address, null);
  });
  region.addEventListener("submit", (event) => {
    event.preventDefault();
    show(event.target.getAttribute("action"), Object.fromEntries(new FormData(event.target)));
  });
}
