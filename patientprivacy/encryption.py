"""Encryption at rest: one key per vault, wrapped by the master key; encrypted columns.

Every ciphertext is bound to its vault and place (associated data), so that it opens nowhere else.
Keys and ciphers are Google Tink's (AES-256-GCM). Ciphers are made at each use, never before a worker forks.
"""

import base64
import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import tink
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models.query_utils import DeferredAttribute
from tink import aead, secret_key_access

aead.register()


class KeyDestroyed(Exception):
    """The vault's key is gone: what it held can't be read by anyone again."""


class Tampered(Exception):
    """A ciphertext does not belong to this place, or was changed."""


# ---- The master key ----


def new_master_key() -> str:
    """A fresh master key as one line of text (a Tink keyset, base64)."""
    handle = tink.new_keyset_handle(aead.aead_key_templates.AES256_GCM)
    return base64.b64encode(tink.proto_keyset_format.serialize(handle, secret_key_access.TOKEN)).decode()


def _master_cipher() -> aead.Aead:
    if not settings.MASTER_KEY:
        raise ImproperlyConfigured("MASTER_KEY is missing. Run `manage.py serve` once, or set MASTER_KEY.")
    try:
        keyset = base64.b64decode(settings.MASTER_KEY, validate=True)
        return tink.proto_keyset_format.parse(keyset, secret_key_access.TOKEN).primitive(aead.Aead)
    except (ValueError, tink.TinkError):
        raise ImproperlyConfigured(
            "MASTER_KEY can't be read. It has to be a key made by this product."
        ) from None


def encrypt_for_server(purpose: str, plaintext: bytes) -> bytes:
    """Seal something that belongs to no vault, such as a session."""
    return _master_cipher().encrypt(plaintext, purpose.encode())


def decrypt_for_server(purpose: str, ciphertext: bytes) -> bytes:
    """Open what `encrypt_for_server` sealed; raises Tampered."""
    try:
        return _master_cipher().decrypt(ciphertext, purpose.encode())
    except tink.TinkError:
        raise Tampered from None


# ---- A vault's key ----


def create_key(vault_id: UUID) -> None:
    """Make the vault's key and keep it wrapped."""
    from patientprivacy.models import WrappedKey

    handle = tink.new_keyset_handle(aead.aead_key_templates.AES256_GCM)
    wrapped = tink.proto_keyset_format.serialize_encrypted(handle, _master_cipher(), vault_id.bytes)
    WrappedKey.objects.create(vault_id=vault_id, wrapped=wrapped)


def destroy_keys(vault_ids: list[UUID]) -> None:
    """From now on nothing in these vaults can be read, backups of the data included."""
    from patientprivacy.models import WrappedKey

    WrappedKey.objects.filter(vault_id__in=vault_ids).delete()


def _vault_cipher(vault_id: UUID) -> aead.Aead:
    from patientprivacy.models import WrappedKey

    row = WrappedKey.objects.filter(vault_id=vault_id).first()
    if row is None:
        raise KeyDestroyed
    handle = tink.proto_keyset_format.parse_encrypted(bytes(row.wrapped), _master_cipher(), vault_id.bytes)
    return handle.primitive(aead.Aead)


def encrypt(vault_id: UUID, place: str, plaintext: bytes) -> bytes:
    """Seal `plaintext` for this vault and this place; raises KeyDestroyed."""
    return _vault_cipher(vault_id).encrypt(plaintext, _associated_data(vault_id, place))


def decrypt(vault_id: UUID, place: str, ciphertext: bytes) -> bytes:
    """Open what `encrypt` sealed for the same vault and place; raises KeyDestroyed and Tampered."""
    cipher = _vault_cipher(vault_id)
    try:
        return cipher.decrypt(ciphertext, _associated_data(vault_id, place))
    except tink.TinkError:
        raise Tampered from None


def _associated_data(vault_id: UUID, place: str) -> bytes:
    return f"{vault_id}/{place}".encode()


# ---- Encrypted columns ----


@dataclass(frozen=True, slots=True)
class Sealed:
    """A column's ciphertext, as the database holds it."""

    ciphertext: bytes


class _OpeningAttribute(DeferredAttribute):
    """Opens a sealed value when it is first read from its row."""

    def __get__(self, instance, cls=None):
        value = super().__get__(instance, cls)
        if isinstance(value, Sealed):
            value = self.field.unseal(instance, value)
            instance.__dict__[self.field.attname] = value
        return value

    def __set__(self, instance, value):
        # With a setter this descriptor comes before the instance's own dictionary, where the sealed value lies.
        instance.__dict__[self.field.attname] = value


class EncryptedJSONField(models.BinaryField):
    """A JSON value that only its vault's key opens. For models with `vault_id`; it can't be filtered on."""

    descriptor_class = _OpeningAttribute

    def seal(self, row: models.Model, value: Any) -> Sealed:
        plaintext = json.dumps(value, ensure_ascii=False, cls=DjangoJSONEncoder).encode()
        return Sealed(encrypt(row.vault_id, self._place(row), plaintext))

    def unseal(self, row: models.Model, sealed: Sealed) -> Any:
        return json.loads(decrypt(row.vault_id, self._place(row), sealed.ciphertext))

    def _place(self, row: models.Model) -> str:
        return f"{self.model._meta.db_table}/{self.column}/{row.pk}"

    def pre_save(self, model_instance, add):
        value = model_instance.__dict__.get(self.attname)
        if value is None or isinstance(value, Sealed):
            return value
        return self.seal(model_instance, value)

    def get_prep_value(self, value):
        if value is None or isinstance(value, Sealed):
            return value
        raise TypeError(f"{self.name} is encrypted: save it through its row, or seal it first.")

    def get_db_prep_value(self, value, connection, prepared=False):
        value = self.get_prep_value(value)
        return None if value is None else connection.Database.Binary(value.ciphertext)

    def from_db_value(self, value, expression, connection):
        return None if value is None else Sealed(bytes(value))

    def get_default(self):
        return self._get_default() if self.has_default() else None

    def value_to_string(self, obj):
        raise TypeError("Encrypted columns are not serialised; export goes through accounts.personal_data.")


class EncryptedTextField(EncryptedJSONField):
    """Text that only its vault's key opens."""
