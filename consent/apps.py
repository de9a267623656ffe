from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ConsentConfig(AppConfig):
    name = "consent"
    verbose_name = _("Consent forms")

    def ready(self) -> None:
        from accounts import personal_data
        from consent import kept_reports
        from patientprivacy import letter_facts

        letter_facts.register("consent", "consent.letter_handover.facts_for_letter")
        personal_data.register(kept_reports.kept_reports)
