// Puts the report in the place of the progress page once it is ready, so that "back" leads to the form.

document.addEventListener("htmx:afterSwap", () => {
  const address = document.querySelector("#consent-progress[data-report-url]")?.dataset.reportUrl;
  if (address) window.location.replace(address);
});
