"""A guest's things live for an hour at most, are erased on request, and can be taken into an account."""

from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from accounts import guests
from accounts.erasure import erase_account
from accounts.models import Vault
from accounts.representation import Actor
from patientprivacy.models import EncryptedFile, WrappedKey


@pytest.fixture
def session(db) -> dict:
    return {}


def keep_a_file(vault: Vault) -> EncryptedFile:
    return EncryptedFile.write(vault, [b"what a guest gave us"])


def test_a_guest_gets_a_vault_with_a_key_and_an_end(session):
    vault = Actor(None, session).vault_for_new_item()
    assert timedelta(minutes=59) < vault.expires_at - timezone.now() <= timedelta(minutes=60)
    assert WrappedKey.objects.filter(vault_id=vault.pk).exists()


def test_things_made_soon_after_each_other_share_a_vault(session):
    actor = Actor(None, session)
    assert actor.vault_for_new_item() == actor.vault_for_new_item()


def test_a_thing_made_late_gets_a_fresh_vault_and_both_stay_visible(session):
    actor = Actor(None, session)
    first = actor.vault_for_new_item()
    Vault.objects.filter(pk=first.pk).update(expires_at=timezone.now() + timedelta(minutes=10))
    second = actor.vault_for_new_item()
    assert first != second
    assert set(Actor(None, session).vault_ids) == {first.pk, second.pk}


def test_one_guest_sees_nothing_of_another(session):
    stored = keep_a_file(Actor(None, session).vault_for_new_item())
    assert EncryptedFile.objects.visible_to(Actor(None, session)).get() == stored
    assert not EncryptedFile.objects.visible_to(Actor(None, {})).exists()


def test_an_ended_vault_is_invisible_before_it_is_swept(session):
    vault = Actor(None, session).vault_for_new_item()
    Vault.objects.filter(pk=vault.pk).update(expires_at=timezone.now() - timedelta(seconds=1))
    assert Actor(None, session).vault_ids == []


def test_the_sweep_erases_ended_guests_and_no_one_else(session, patient):
    ended = Actor(None, session).vault_for_new_item()
    kept = Vault.objects.open_for_account(patient)
    files = [keep_a_file(ended), keep_a_file(kept)]
    Vault.objects.filter(pk=ended.pk).update(expires_at=timezone.now() - timedelta(seconds=1))
    assert guests.erase_expired_guests() == 1
    assert list(Vault.objects.all()) == [kept]
    assert list(EncryptedFile.objects.all()) == [files[1]]
    assert not default_storage.exists(f"{ended.pk}/{files[0].pk}/0")
    assert list(WrappedKey.objects.values_list("vault_id", flat=True)) == [kept.pk]


def test_forgetting_erases_at_once(guest_client):
    session = guest_client.session
    keep_a_file(Actor(None, session).vault_for_new_item())
    session.save()
    response = guest_client.post("/account/forget/")
    assert response.status_code == 302
    assert not Vault.objects.exists()
    assert not WrappedKey.objects.exists()


def test_a_guests_things_can_be_taken_into_an_account(session, patient):
    stored = keep_a_file(Actor(None, session).vault_for_new_item())
    assert guests.keep_in_account(session, patient) == 1
    assert EncryptedFile.objects.visible_to(Actor(patient, {})).get() == stored
    assert guests.erase_expired_guests() == 0
    assert Vault.objects.get().expires_at is None


def test_deleting_an_account_leaves_nothing_readable(patient):
    stored = keep_a_file(Vault.objects.open_for_account(patient))
    erase_account(patient)
    assert not Vault.objects.exists()
    assert not WrappedKey.objects.exists()
    assert not default_storage.exists(f"{stored.vault_id}/{stored.pk}/0")
