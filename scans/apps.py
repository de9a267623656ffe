from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ScansConfig(AppConfig):
    name = "scans"
    verbose_name = _("Scans")

    def ready(self) -> None:
        from accounts import personal_data
        from patientprivacy import letter_facts
        from scans import kept_reports

        letter_facts.register("scan", "scans.letter_handover.facts_for_letter")
        personal_data.register(kept_reports.kept_reports)
