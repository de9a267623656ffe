"""Checks at start: what is missing is said before anybody uses the server."""

from pathlib import Path

from django.conf import settings
from django.core import checks
from django.core.checks import Error, Tags, register


@register(Tags.security, deploy=True)
def secrets_are_stored(app_configs, **kwargs):
    problems = []
    if not settings.SECRET_KEY_IS_STORED:
        problems.append(
            Error(
                "SECRET_KEY is not set, so every process would make one of its own.",
                hint="Set SECRET_KEY or SECRET_KEY_FILE to a random text of 50 characters or more.",
                id="patientprivacy.E001",
            )
        )
    if not settings.MASTER_KEY:
        problems.append(
            Error(
                "MASTER_KEY is not set: nothing can be kept.",
                hint="Make one with `manage.py make_master_key`, and keep it apart from the data.",
                id="patientprivacy.E002",
            )
        )
    return problems


@register(Tags.database, deploy=True)
def keys_are_kept_apart(app_configs, **kwargs):
    data, keys = settings.DATABASES["default"], settings.DATABASES["keys"]
    if (data["ENGINE"], data["NAME"], data.get("HOST")) == (keys["ENGINE"], keys["NAME"], keys.get("HOST")):
        return [
            Error(
                "DATABASE_URL and KEYS_DATABASE_URL name the same database.",
                hint="Give the keys a database of their own, with backups of its own.",
                id="patientprivacy.E003",
            )
        ]
    if data["ENGINE"] != keys["ENGINE"]:
        return [
            checks.Warning(
                "The data and the keys are in databases of different kinds.",
                hint="With DATABASE_URL set, set KEYS_DATABASE_URL too: every web server and worker needs the same keys.",
                id="patientprivacy.W001",
            )
        ]
    return []


@register(Tags.staticfiles)
def packages_are_installed(app_configs, **kwargs):
    if Path(settings.NODE_MODULES).is_dir():
        return []
    return [
        checks.Warning(
            "The folder node_modules is missing: letters have no fonts to embed.",
            hint="Run `make setup`.",
            id="patientprivacy.W002",
        )
    ]
