"""Encrypted columns and files open only in their own place, with their own vault's key."""

import pytest
from django.core.files.storage import default_storage
from django.db import connection

from accounts.models import Vault
from patientprivacy.encryption import KeyDestroyed, Tampered, decrypt, destroy_keys, encrypt
from patientprivacy.models import PIECE_BYTES, EncryptedFile, PieceOutOfOrder

PLANTED = "Zebulon Quixote"


@pytest.fixture
def other_vault(db) -> Vault:
    return Vault.objects.open_for_guest()


def test_what_was_sealed_opens_in_its_place(guest_vault):
    assert decrypt(guest_vault.pk, "a/b", encrypt(guest_vault.pk, "a/b", b"text")) == b"text"


def test_a_ciphertext_opens_nowhere_else(guest_vault, other_vault):
    sealed = encrypt(guest_vault.pk, "a/b", b"text")
    for vault, place in [(guest_vault, "a/c"), (other_vault, "a/b")]:
        with pytest.raises(Tampered):
            decrypt(vault.pk, place, sealed)


@pytest.mark.parametrize("change", [lambda c: c[:-1], lambda c: c[:-1] + bytes([c[-1] ^ 1]), lambda c: b""])
def test_a_changed_ciphertext_is_refused(guest_vault, change):
    sealed = encrypt(guest_vault.pk, "a/b", b"text")
    with pytest.raises(Tampered):
        decrypt(guest_vault.pk, "a/b", change(sealed))


def test_a_destroyed_key_leaves_nothing_readable(guest_vault):
    stored = EncryptedFile.write(guest_vault, [PLANTED.encode()])
    destroy_keys([guest_vault.pk])
    with pytest.raises(KeyDestroyed):
        stored.open().read()


def test_a_column_reads_back_and_the_database_holds_only_ciphertext(guest_vault):
    stored = EncryptedFile.write(guest_vault, [b"abc", b"def"])
    again = EncryptedFile.objects.get(pk=stored.pk)
    assert again.piece_sizes == [6]
    with connection.cursor() as cursor:
        cursor.execute("SELECT piece_sizes FROM patientprivacy_encryptedfile")
        assert bytes(cursor.fetchone()[0]) != b"6"


def test_a_file_reads_back_from_any_place(guest_vault):
    content = bytes(range(256)) * 40_000  # more than one piece
    assert len(content) > PIECE_BYTES
    stored = EncryptedFile.write(
        guest_vault, (content[i : i + 100_000] for i in range(0, len(content), 100_000))
    )
    assert stored.size == len(content)
    reader = EncryptedFile.objects.get(pk=stored.pk).open()
    assert reader.read() == content
    reader.seek(PIECE_BYTES - 10)
    assert reader.read(20) == content[PIECE_BYTES - 10 : PIECE_BYTES + 10]
    reader.seek(-5, 2)
    assert reader.read() == content[-5:]


def test_stored_pieces_hold_no_plain_text(guest_vault):
    stored = EncryptedFile.write(guest_vault, [PLANTED.encode() * 100])
    with default_storage.open(f"{guest_vault.pk}/{stored.pk}/0") as piece:
        assert PLANTED.encode() not in piece.read()


def test_pieces_swapped_between_files_are_refused(guest_vault):
    first, second = (EncryptedFile.write(guest_vault, [text]) for text in (b"first", b"other"))
    names = [f"{guest_vault.pk}/{stored.pk}/0" for stored in (first, second)]
    with default_storage.open(names[0]) as piece:
        default_storage.save(names[1], piece)
    with pytest.raises(Tampered):
        second.open().read()


def test_pieces_come_in_order_and_a_repeated_one_changes_nothing(guest_vault):
    stored = EncryptedFile.begin(guest_vault)
    stored.append_piece(0, b"aaa")
    stored.append_piece(0, b"zzz")
    with pytest.raises(PieceOutOfOrder) as gap:
        stored.append_piece(2, b"ccc")
    assert gap.value.expected == 1
    stored.append_piece(1, b"bbb")
    stored.finish()
    assert EncryptedFile.objects.get(pk=stored.pk).open().read() == b"aaabbb"


def test_erasing_a_file_removes_its_pieces(guest_vault):
    stored = EncryptedFile.write(guest_vault, [b"x" * (PIECE_BYTES + 1)])
    stored.erase()
    assert not EncryptedFile.objects.exists()
    assert not default_storage.exists(f"{guest_vault.pk}/{stored.pk}/1")
