"""What scan_upload.mjs talks to: files that come in pieces of 8 MiB, each with its SHA-256, and can be resumed."""

import json
from typing import Any
from uuid import UUID

from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from patientprivacy.models import PIECE_BYTES, PieceOutOfOrder
from scans.intake import (
    LONGEST_PATH,
    AnnouncedFile,
    UploadRefused,
    accept_piece,
    announce_upload,
    finish_upload,
)
from scans.models import ScanUpload, UploadedFile

LONGEST_ANNOUNCEMENT = 16 * 2**20


def _refusal(sentence: str, status: int = 422, **more) -> JsonResponse:
    return JsonResponse({"message": sentence, **more}, status=status)


@require_POST
def announce(request: HttpRequest) -> JsonResponse:
    """{"submission": uuid, "keeps_files": bool, "files": [{"path", "size"}, …]} -> where to send the pieces."""
    try:
        announcement = _announcement(request.read(LONGEST_ANNOUNCEMENT))
    except (ValueError, KeyError, TypeError):
        return _refusal(_("The list of files did not arrive whole. Choose the files again."), status=400)
    try:
        upload = announce_upload(vault=request.actor.vault_for_new_item(), **announcement)
    except UploadRefused as refusal:
        return _refusal(str(refusal))
    return JsonResponse(
        {
            "piece_bytes": PIECE_BYTES,
            "state": reverse("scans:upload", args=[upload.pk]),
            "pieces": reverse("scans:piece", args=[upload.pk, 0, 0]),
            "finish": reverse("scans:finish", args=[upload.pk]),
            "cancel": reverse("scans:cancel", args=[upload.pk]),
        },
        status=201,
    )


def _announcement(body: bytes) -> dict[str, Any]:
    message = json.loads(body)
    files = [
        AnnouncedFile(path=str(file["path"])[:LONGEST_PATH], size=_size(file["size"]))
        for file in message["files"]
    ]
    return {
        "submission": UUID(message["submission"]),
        "files": files,
        "keeps_files": message.get("keeps_files") is True,
    }


def _size(number: object) -> int:
    if not isinstance(number, int) or number < 0:
        raise ValueError
    return number


@require_GET
def upload_state(request: HttpRequest, upload_id: UUID) -> JsonResponse:
    """How many pieces of each file are here, in the order in which the files were announced."""
    upload = get_object_or_404(ScanUpload.objects.visible_to(request.actor), pk=upload_id)
    files = upload.files.select_related("stored")
    return JsonResponse({"pieces": [len(file.stored.piece_sizes) for file in files]})


@require_http_methods(["PUT"])
def receive_piece(request: HttpRequest, upload_id: UUID, position: int, index: int) -> JsonResponse:
    """One piece as the request's body, its SHA-256 in hexadecimal in the header X-Piece-SHA256."""
    file = get_object_or_404(
        UploadedFile.objects.visible_to(request.actor).select_related("stored"),
        upload_id=upload_id,
        position=position,
    )
    data = request.read(PIECE_BYTES + 1)
    try:
        kept = accept_piece(file, index=index, data=data, sha256=request.headers.get("X-Piece-SHA256", ""))
    except PieceOutOfOrder as disorder:
        return _refusal(
            _("A part of the file is missing. It will be sent again."), 409, pieces=disorder.expected
        )
    except UploadRefused as refusal:
        return _refusal(str(refusal))
    return JsonResponse({"pieces": kept})


@require_POST
def finish(request: HttpRequest, upload_id: UUID) -> JsonResponse:
    """All files are here: start the inspection."""
    upload = get_object_or_404(ScanUpload.objects.visible_to(request.actor), pk=upload_id)
    try:
        job = finish_upload(upload)
    except UploadRefused as refusal:
        return _refusal(str(refusal), 409)
    return JsonResponse({"location": reverse("scans:progress", args=[job.pk])})


@require_POST
def cancel(request: HttpRequest, upload_id: UUID) -> JsonResponse:
    """The person changed their mind: erase what has arrived."""
    upload = get_object_or_404(ScanUpload.objects.visible_to(request.actor), pk=upload_id)
    upload.erase()
    return JsonResponse({})
