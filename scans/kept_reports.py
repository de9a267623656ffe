"""The reports that an account page lists."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.personal_data import KeptItem
from scans.models import InspectionJob


def kept_reports(actor) -> Iterator[KeptItem]:
    for job in InspectionJob.objects.visible_to(actor).defer("report"):
        files = job.progress_total
        yield KeptItem(
            kind=_("Scan report"),
            label=ngettext("%(count)d file checked", "%(count)d files checked", files) % {"count": files},
            url=reverse("scans:report", args=[job.pk]),
            created_at=job.created_at,
        )
