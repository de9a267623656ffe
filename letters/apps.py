from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LettersConfig(AppConfig):
    name = "letters"
    verbose_name = _("Letters")

    def ready(self) -> None:
        from accounts import personal_data
        from letters import checks  # noqa: F401 - registers the start-up check
        from letters.kept_letters import kept_letters

        personal_data.register(kept_letters)
