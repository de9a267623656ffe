"""What lets the engines run in a visitor's browser: the scripts that need a policy of their own, and the list of files."""

import json
from functools import lru_cache
from pathlib import Path

from csp.constants import NONE, SELF, WASM_UNSAFE_EVAL
from csp.decorators import csp_replace
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

ASSET_LIST = "engine/assets.json"
# Scripts and the list are asked for anew each time, so that a page never runs with the engine of yesterday.
ASK_EACH_TIME = "no-cache"


@lru_cache(maxsize=1)
def engine_files() -> dict:
    """Version, and for each file that a tab loads its address, size and digest; {} where no engine was built."""
    text = _static_text(ASSET_LIST)
    if text is None:
        return {}
    listed = json.loads(text)
    for name, file in listed["files"].items():
        # The version makes the address one of its content also where names carry no digest.
        file["url"] = f"{static(f'engine/{name}')}?v={listed['version']}"
    return listed


def _static_text(name: str) -> str | None:
    if staticfiles_storage.exists(name):
        with staticfiles_storage.open(name) as file:
            return file.read().decode()
    found = finders.find(name)
    if not found:
        return None
    return Path(found).read_text(encoding="utf-8")


@require_GET
def engine_list(request):
    """The files of the engine, as JSON; 503 where this server was set up without them."""
    listed = engine_files()
    return JsonResponse(listed, status=200 if listed else 503, headers={"Cache-Control": ASK_EACH_TIME})


@require_GET
@csp_replace({"script-src": [SELF, WASM_UNSAFE_EVAL], "connect-src": [NONE], "worker-src": [NONE]})
def worker(request):
    """The script that opens files. Its policy lets it send nothing anywhere: the browser itself holds it to that."""
    return _script("engine/worker.mjs")


@require_GET
def service_worker(request):
    """The script that keeps the check pages for times without network; it has to live at the root of the site."""
    return _script("engine/service_worker.js")


def _script(name: str) -> HttpResponse:
    return HttpResponse(
        _static_text(name),
        content_type="text/javascript; charset=utf-8",
        headers={"Cache-Control": ASK_EACH_TIME, "X-Content-Type-Options": "nosniff"},
    )


@require_GET
def web_manifest(request):
    """Makes the site installable (W3C Web Application Manifest)."""
    manifest = {
        "name": "Patient Privacy",
        "short_name": "Privacy",
        "description": _("See what a scan or a consent form says about you, on your own device."),
        "lang": get_language(),
        "start_url": reverse("home"),
        "scope": "/",
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": "#ffffff",
        "icons": [{"src": static("img/mark.svg"), "sizes": "any", "type": "image/svg+xml"}],
    }
    return JsonResponse(
        manifest, content_type="application/manifest+json", headers={"Cache-Control": ASK_EACH_TIME}
    )


@require_GET
def about(request):
    """What "on this device" means, how to check it, and the digests of what runs."""
    return render(request, "on_device/about.html", {"engine": engine_files()})
