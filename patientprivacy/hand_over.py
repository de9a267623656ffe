"""From a report in a browser tab to a letter: takes in the few facts that the person chose to send."""

from urllib.parse import urlencode

from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from patientprivacy.letter_facts import LISTS, TEXTS, enclosable
from patientprivacy.models import HandedOverFacts

SOURCES = ("scan", "consent")
LONGEST_VALUE = 5_000
MOST_VALUES = 200


@require_POST
def hand_over(request):
    """Keep the posted facts, encrypted, for the letter that is about to begin; then go there.

    Values that are longer or more than a letter takes (threats.md, part 1) are cut: they can be edited in the letter.
    """
    source = request.POST.get("source", "")
    if source not in SOURCES:
        return redirect("letters:start")
    handed_over = HandedOverFacts.objects.create(
        vault=request.actor.vault_for_new_item(), source=source, facts=_posted_facts(request.POST)
    )
    return redirect(f"{reverse('letters:start')}?{urlencode({'from': source, 'id': handed_over.pk})}")


def _posted_facts(posted) -> dict:
    texts = {name: posted.get(name, "")[:LONGEST_VALUE] for name in TEXTS}
    texts["form_text"] = enclosable(posted.get("form_text", ""))
    lists = {name: [value[:LONGEST_VALUE] for value in posted.getlist(name)[:MOST_VALUES]] for name in LISTS}
    return {**texts, **lists}
