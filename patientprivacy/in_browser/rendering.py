"""The product's own templates, rendered where there is no server: the same report page in a tab as on the server."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.template import Context, Engine
from django.utils import translation

ROOT = Path(__file__).resolve().parents[2]


def configure() -> None:
    """Give Django the few settings that templates and translations need; once, before anything is rendered."""
    settings.configure(
        LANGUAGE_CODE="en",
        LANGUAGES=[("en", "English"), ("es", "Spanish")],
        LOCALE_PATHS=[ROOT / "locale"],
        USE_I18N=True,
        USE_TZ=True,
    )
    apps.populate(())


@lru_cache(maxsize=1)
def _engine() -> Engine:
    return Engine(dirs=[ROOT / "templates"], libraries={"i18n": "django.templatetags.i18n"})


def render(template: str, context: dict[str, Any], language: str) -> str:
    """The template's text in `language`, a code such as "en" or "es"."""
    with translation.override(language):
        return _engine().get_template(template).render(Context(context))


def render_sample() -> str:
    """Uses what templates use, so that everything that rendering imports late is imported."""
    sample = "{% load i18n %}{% blocktranslate count n=n %}One{% plural %}{{ n }}{% endblocktranslate %}{{ n|floatformat }}"
    with translation.override("es"):
        _engine().get_template("components/notice.html")
        return _engine().from_string(sample).render(Context({"n": 2.5}))
