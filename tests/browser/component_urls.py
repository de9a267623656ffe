"""The site's map with the components' page, which it has in debug alone."""

from django.urls import path

from patientprivacy.component_gallery import component_gallery
from patientprivacy.urls import handler400, handler403, handler404, handler500, urlpatterns

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]

urlpatterns = [*urlpatterns, path("components/", component_gallery)]
