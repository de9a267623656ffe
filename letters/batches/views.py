"""One letter to many facilities: the list, its check, how far it is, and everything to take along."""

import uuid

from django import forms
from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from letters.batches import acts
from letters.engine.facility_list import read_facilities
from letters.models import LetterBatch, LetterRequest
from letters.page_language import page_language
from letters.review import errors_of
from patientprivacy.jobs import Job

MAX_LIST_BYTES = 2 * 2**20
NEEDS_LETTER = gettext_lazy("Finish the letter first. It is the pattern for all.")


class FacilityListForm(forms.Form):
    """The list, as a file or pasted."""

    submission = forms.UUIDField(widget=forms.HiddenInput(attrs={"autocomplete": "off"}), initial=uuid.uuid4)
    file = forms.FileField(
        label=gettext_lazy("The list as a CSV file"),
        help_text=gettext_lazy(
            "Columns: name, address, and if you like attention and record number. Up to 1,000 rows."
        ),
        required=False,
        template_name="components/file_drop_field.html",
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.txt,text/csv,text/plain"}),
    )
    text = forms.CharField(
        label=gettext_lazy("Or paste the list"),
        help_text=gettext_lazy("The first line names the columns: name, address"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 8}),
    )

    def clean(self) -> dict:
        given = super().clean()
        upload = given.get("file")
        if upload:
            content = upload.read(MAX_LIST_BYTES + 1)
            upload.stored.erase()
            if len(content) > MAX_LIST_BYTES:
                self.add_error("file", _("This file is too large for a list. Up to 2 MB can be read."))
            given["text"] = content.decode("utf-8-sig", "replace")
        elif not given.get("text", "").strip():
            self.add_error("text", _("Choose a file, or paste the list."))
        return given


def start(request, pk):
    """Give the list of facilities for a letter that is already written."""
    pattern = get_object_or_404(LetterRequest.objects.visible_to(request.actor), pk=pk)
    if any(True for _error in errors_of(pattern, page_language())):
        messages.error(request, NEEDS_LETTER)
        return redirect("letters:review", pk)
    form = FacilityListForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    if form.is_bound and form.is_valid():
        text = form.cleaned_data["text"]
        found = read_facilities(text, page_language())
        if not found.problems:
            batch = acts.begin(pattern, found.facilities, form.cleaned_data["submission"])
            return redirect("letters:batch", batch.pk)
        for problem in found.problems[:20]:
            form.add_error("text", problem)
        form.data = {**form.data.dict(), "text": text}
    return render(request, "letters/batches/start.html", {"form": form, "pk": pk})


@require_safe
def progress(request, batch_id):
    """How far the letters are, and everything to take along once they are made."""
    batch = _visible(request, batch_id)
    template = "letters/batches/_progress.html" if request.htmx else "letters/batches/progress.html"
    print_job = batch.print_jobs.order_by("-created_at").first()
    waits = print_job is not None and not print_job.is_over
    state = acts.progress_of(batch)
    context = {
        "batch": batch,
        "progress": state,
        "print_job": print_job,
        "is_moving": waits or not state.is_over,
        "letters": acts.letters_of(batch) if state.is_over and not request.htmx else (),
    }
    return render(request, template, context)


@require_safe
def download_zip(request, batch_id):
    """Every letter as a file of its own, in one zip."""
    response = HttpResponse(acts.zip_of(_visible(request, batch_id)), content_type="application/zip")
    response["Content-Disposition"] = 'attachment; filename="letters.zip"'
    return response


@require_POST
def ask_for_print_file(request, batch_id):
    """Have all letters put into one file."""
    acts.ask_for_print_file(_visible(request, batch_id), page_language())
    return redirect("letters:batch", batch_id)


@require_safe
def download_print_file(request, batch_id):
    """All letters in one file, behind a cover sheet."""
    job = _visible(request, batch_id).print_jobs.filter(state=Job.State.DONE).order_by("-created_at").first()
    if job is None or job.pdf is None:
        raise Http404
    return FileResponse(
        job.pdf.open(), as_attachment=True, filename="letters.pdf", content_type="application/pdf"
    )


@require_POST
def forget(request, batch_id):
    """Erase all letters of the batch."""
    acts.forget(_visible(request, batch_id))
    messages.success(request, _("The letters and everything you entered for them are erased."))
    return redirect("letters:start")


def _visible(request, batch_id) -> LetterBatch:
    return get_object_or_404(LetterBatch.objects.visible_to(request.actor), pk=batch_id)
