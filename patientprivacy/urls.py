"""The site's map. Each app holds its own urls."""

from django.urls import include, path
from django.views.generic import TemplateView

from patientprivacy.health import healthz

urlpatterns = [
    path("", TemplateView.as_view(template_name="home.html"), name="home"),
    path("scans/", include("scans.urls")),
    path("consent/", include("consent.urls")),
    path("letters/", include("letters.urls")),
    path("account/", include("accounts.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("language/", include("django.conf.urls.i18n")),
    path("healthz", healthz, name="healthz"),
]

handler400 = "patientprivacy.error_pages.bad_request"
handler403 = "patientprivacy.error_pages.permission_denied"
handler404 = "patientprivacy.error_pages.page_not_found"
handler500 = "patientprivacy.error_pages.server_error"
