"""Uploads go straight into encrypted storage: plain bytes never touch a disk."""

from datetime import timedelta

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from patientprivacy.limits import request_limit_bytes
from patientprivacy.models import EncryptedFile, PieceWriter

# An upload that no job takes over is erased after this time.
UNCLAIMED_UPLOAD_LIFE = timedelta(hours=1)


class EncryptedUpload(UploadedFile):
    """An uploaded file whose bytes are kept encrypted; `stored` is the row that holds them."""

    def __init__(
        self, stored: EncryptedFile, name: str, content_type: str | None, charset: str | None
    ) -> None:
        super().__init__(stored.open(), name, content_type, stored.size, charset)
        self.stored = stored


class EncryptingUploadHandler(FileUploadHandler):
    """Encrypts each uploaded file, piece by piece, into the uploader's vault."""

    chunk_size = 256 * 1024

    def handle_raw_input(self, input_data, META, content_length, boundary, encoding=None):
        self._received = 0
        self._limit = request_limit_bytes(self.request.path)

    def new_file(self, *args, **kwargs) -> None:
        super().new_file(*args, **kwargs)
        self._writer = PieceWriter(
            EncryptedFile.begin(self.request.actor.vault_for_new_item(), keep_for=UNCLAIMED_UPLOAD_LIFE)
        )

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        self._received += len(raw_data)
        if self._received > self._limit:
            self._writer.stored.erase()
            raise RequestDataTooBig
        self._writer.write(raw_data)

    def file_complete(self, file_size: int) -> EncryptedUpload:
        self._writer.close()
        return EncryptedUpload(self._writer.stored, self.file_name, self.content_type, self.charset)

    def upload_interrupted(self) -> None:
        writer = getattr(self, "_writer", None)
        if writer is not None and not writer.stored.is_complete and writer.stored.pk:
            writer.stored.erase()
