from django.apps import AppConfig


class PatientPrivacyConfig(AppConfig):
    name = "patientprivacy"
    verbose_name = "Patient Privacy"

    def ready(self) -> None:
        from patientprivacy import checks  # noqa: F401 - registers the start-up checks
