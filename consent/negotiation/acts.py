"""Keep what a person does not accept, with the redline made of it."""

from collections.abc import Sequence

from consent.engine.redline import redline
from consent.models import CheckJob, Negotiation


def negotiate(job: CheckJob, categories: Sequence[str]) -> Negotiation:
    """The redline of a checked form for the risk `categories`; new ticks take the place of the earlier ones."""
    kept, _ = Negotiation.objects.update_or_create(
        job=job,
        defaults={
            "vault": job.vault,
            "categories": list(categories),
            "redline": redline(job.report, categories).to_json(),
        },
    )
    return kept
