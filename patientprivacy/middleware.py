"""Headers and limits that hold for every page."""

from urllib.parse import unquote
from zoneinfo import ZoneInfo

from django.shortcuts import render
from django.utils import timezone

from patientprivacy.limits import request_limit_bytes

STATIC_PATHS = ("/static/",)


def private_pages(get_response):
    """No page is stored by a browser or a proxy: another person at the same machine finds nothing."""

    def middleware(request):
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        if not request.path.startswith(STATIC_PATHS):
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    return middleware


def own_time_zone(get_response):
    """Days are reckoned by the clock of the person's device, where it has told its time zone (static/js/time_zone.mjs)."""

    def middleware(request):
        try:
            zone = ZoneInfo(unquote(request.COOKIES.get("time_zone", "")))
        except (ValueError, OSError, LookupError):
            return get_response(request)
        with timezone.override(zone):
            return get_response(request)

    return middleware


def limit_request_size(get_response):
    """A request that declares more than its path may carry is answered before its body is read."""

    def middleware(request):
        try:
            declared = int(request.META.get("CONTENT_LENGTH") or 0)
        except ValueError:
            declared = 0
        if declared > request_limit_bytes(request.path):
            return render(request, "413.html", status=413)
        return get_response(request)

    return middleware
