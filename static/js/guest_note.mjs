// Keeps the guest's note true while a page stays open: "in 42 minutes".

const MINUTE = 60_000;

function tellTimeLeft() {
  const note = document.querySelector("[data-time-left]");
  if (!note) return;
  const minutes = Math.max(0, Math.floor((new Date(note.dateTime) - Date.now()) / MINUTE));
  note.textContent = new Intl.RelativeTimeFormat(document.documentElement.lang).format(minutes, "minute");
}

tellTimeLeft();
setInterval(tellTimeLeft, MINUTE / 2);
