"""The site's map. Each app holds its own urls."""

from django.conf import settings
from django.urls import include, path
from django.views.generic import TemplateView

from patientprivacy import on_device
from patientprivacy.component_gallery import component_gallery
from patientprivacy.hand_over import hand_over
from patientprivacy.health import healthz

urlpatterns = [
    path("", TemplateView.as_view(template_name="home.html"), name="home"),
    path("scans/", include("scans.urls")),
    path("consent/", include("consent.urls")),
    path("letters/", include("letters.urls")),
    path("account/", include("accounts.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("language/", include("django.conf.urls.i18n")),
    path("about/privacy/", TemplateView.as_view(template_name="pages/privacy.html"), name="privacy"),
    path("about/checks/", TemplateView.as_view(template_name="pages/how_we_check.html"), name="how_we_check"),
    path(
        "about/accessibility/",
        TemplateView.as_view(template_name="pages/accessibility.html"),
        name="accessibility",
    ),
    path("about/on-device/", on_device.about, name="about_on_device"),
    path("on-device/engine.json", on_device.engine_list, name="engine_list"),
    path("on-device/worker.mjs", on_device.worker, name="engine_worker"),
    path("on-device/letter/", hand_over, name="hand_over"),
    path("service-worker.js", on_device.service_worker, name="service_worker"),
    path("app.webmanifest", on_device.web_manifest, name="web_manifest"),
    path("healthz", healthz, name="healthz"),
]

if settings.DEBUG:
    urlpatterns.append(path("components/", component_gallery))

handler400 = "patientprivacy.error_pages.bad_request"
handler403 = "patientprivacy.error_pages.permission_denied"
handler404 = "patientprivacy.error_pages.page_not_found"
handler500 = "patientprivacy.error_pages.server_error"
