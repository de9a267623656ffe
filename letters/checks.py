"""Start-up checks of the letters app."""

from django.core.checks import Error, register

from patientprivacy.typefaces import package_folder


@register
def letters_have_their_typeface(app_configs, **kwargs) -> list[Error]:
    if package_folder().is_dir():
        return []
    return [
        Error(
            "The letters' typeface is missing, so no letter can be made.",
            hint="Run `make setup` once: it installs the npm packages of package.json.",
            id="letters.E001",
        )
    ]
