// Tells the server the time zone of this device, so that "today" and "days left" are the person's own.

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
if (timeZone) {
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `time_zone=${encodeURIComponent(timeZone)}; path=/; max-age=86400; samesite=lax${secure}`;
}
