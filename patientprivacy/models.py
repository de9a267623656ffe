"""The two things that every app's data rests on: wrapped keys, and files kept encrypted in pieces."""

import io
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import models
from django.utils import timezone

from patientprivacy.encrypted_reader import PieceReader
from patientprivacy.encryption import EncryptedJSONField, Tampered, decrypt, encrypt
from patientprivacy.records import VaultRecord
from patientprivacy.storage import erase_folder

PIECE_BYTES = 8 * 2**20


class WrappedKey(models.Model):
    """A vault's key, wrapped by the master key. Lives in the database "keys"."""

    vault_id = models.UUIDField(primary_key=True)
    wrapped = models.BinaryField()
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"key of vault {self.vault_id}"


class PieceOutOfOrder(Exception):
    """A piece was sent that is not the next one; `expected` is the index of the next."""

    def __init__(self, expected: int) -> None:
        super().__init__(expected)
        self.expected = expected


class EncryptedFile(VaultRecord):
    """Bytes kept encrypted, in pieces that are stored and opened one by one.

    Each piece is bound to its file and index, and the encrypted list of sizes to the row, so that a piece swapped,
    changed, cut or missing is refused.
    """

    piece_sizes = EncryptedJSONField(default=list)
    is_complete = models.BooleanField(default=False)
    erase_after = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["erase_after"])]

    @classmethod
    def begin(cls, vault, *, keep_for: timedelta | None = None) -> "EncryptedFile":
        """An empty file to append pieces to; erased after `keep_for` whatever happens."""
        erase_after: datetime | None = timezone.now() + keep_for if keep_for else None
        return cls.objects.create(vault=vault, erase_after=erase_after)

    @classmethod
    def write(cls, vault, chunks: Iterable[bytes], *, keep_for: timedelta | None = None) -> "EncryptedFile":
        """Keep all of `chunks` as one complete file."""
        stored = cls.begin(vault, keep_for=keep_for)
        writer = PieceWriter(stored)
        for chunk in chunks:
            writer.write(chunk)
        writer.close()
        return stored

    @property
    def size(self) -> int:
        return sum(self.piece_sizes)

    def append_piece(self, index: int, data: bytes) -> None:
        """Store piece `index`; a piece that is already there is left as it is, a gap raises PieceOutOfOrder."""
        if index < len(self.piece_sizes):
            return
        if index > len(self.piece_sizes) or self.is_complete:
            raise PieceOutOfOrder(len(self.piece_sizes))
        self.store_next_piece(data)
        self.save(update_fields=["piece_sizes"])

    def store_next_piece(self, data: bytes) -> None:
        """Store one more piece; its size is kept with the row at the next save."""
        index = len(self.piece_sizes)
        sealed = encrypt(self.vault_id, self._place(index), data)
        default_storage.save(self._name(index), ContentFile(sealed))
        self.piece_sizes = [*self.piece_sizes, len(data)]

    def finish(self) -> None:
        self.is_complete = True
        self.save(update_fields=["piece_sizes", "is_complete"])

    def open(self) -> io.BufferedIOBase:
        """A seekable reader; raises KeyDestroyed and Tampered while reading."""
        return io.BufferedReader(PieceReader(self.piece_sizes, self.read_piece), buffer_size=256 * 1024)

    def read_piece(self, index: int) -> bytes:
        """One piece's plain bytes; raises KeyDestroyed, and Tampered for a piece that is missing or changed."""
        try:
            with default_storage.open(self._name(index)) as stored:
                return decrypt(self.vault_id, self._place(index), stored.read())
        except FileNotFoundError:
            raise Tampered from None

    def erase(self) -> None:
        """Remove the pieces, then the row."""
        erase_folder(f"{self.vault_id}/{self.pk}")
        self.delete()

    def _name(self, index: int) -> str:
        return f"{self.vault_id}/{self.pk}/{index}"

    def _place(self, index: int) -> str:
        return f"file/{self.pk}/{index}"


class PieceWriter:
    """Cuts a stream of bytes into pieces and appends them."""

    def __init__(self, stored: EncryptedFile) -> None:
        self.stored = stored
        self._buffer = bytearray()

    def write(self, chunk: bytes) -> None:
        self._buffer += chunk
        while len(self._buffer) >= PIECE_BYTES:
            self._append(bytes(self._buffer[:PIECE_BYTES]))
            del self._buffer[:PIECE_BYTES]

    def close(self) -> None:
        if self._buffer:
            self._append(bytes(self._buffer))
            self._buffer.clear()
        self.stored.finish()

    def _append(self, piece: bytes) -> None:
        self.stored.store_next_piece(piece)


class HandedOverFacts(VaultRecord):
    """The few facts that a person sent from a report in their browser, for the letter that they begin with it."""

    source = models.CharField(max_length=20)
    facts = EncryptedJSONField(default=dict)
