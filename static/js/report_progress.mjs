// Puts the report in the place of the progress page once it is ready, so that "back" leads to where it was asked for.

document.addEventListener("htmx:afterSwap", () => {
  const address = document.querySelector("#report-progress[data-report-url]")?.dataset.reportUrl;
  if (address) window.location.replace(address);
});
