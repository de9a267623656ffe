from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class PatientPrivacyConfig(AppConfig):
    name = "patientprivacy"
    verbose_name = "Patient Privacy"

    def ready(self) -> None:
        from patientprivacy import checks  # noqa: F401 - registers the start-up checks

        # A web server has to know the tasks as well as a worker does: it sends their wake-up calls.
        autodiscover_modules("tasks")
