"""Start-up checks of the letters app."""

from django.core.checks import Error, register

from patientprivacy.typefaces import are_installed


@register
def letters_have_their_typefaces(app_configs, **kwargs) -> list[Error]:
    if are_installed():
        return []
    return [
        Error(
            "A typeface of the letters is missing, so no letter can be made.",
            hint="Run `make setup` once: it installs the npm packages of package.json.",
            id="letters.E001",
        )
    ]
