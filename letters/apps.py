from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LettersConfig(AppConfig):
    name = "letters"
    verbose_name = _("Letters")

    def ready(self) -> None:
        from accounts import personal_data

        # Importing these registers the start-up check, and the tasks that Celery does not look for in folders.
        from letters import checks  # noqa: F401
        from letters.batches import tasks as batch_tasks  # noqa: F401
        from letters.follow_up import tasks as follow_up_tasks  # noqa: F401
        from letters.kept_letters import kept_letters
        from letters.replies import tasks as reply_tasks  # noqa: F401

        personal_data.register(kept_letters)
