"""The reports that an account page lists."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.personal_data import KeptItem
from consent.models import CheckJob


def kept_reports(actor) -> Iterator[KeptItem]:
    for job in CheckJob.objects.visible_to(actor).select_related("document").defer("report"):
        yield KeptItem(
            kind=_("Consent form"),
            label=job.document.name or _("Pasted words"),
            url=reverse("consent:report", args=[job.pk]),
            created_at=job.created_at,
        )
