from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LettersConfig(AppConfig):
    name = "letters"
    verbose_name = _("Letters")

    def ready(self) -> None:
        from accounts import personal_data

        # The checks register themselves; web server and worker both have to know what makes a letter.
        from letters import checks, tasks  # noqa: F401
        from letters.kept_letters import kept_letters

        personal_data.register(kept_letters)
