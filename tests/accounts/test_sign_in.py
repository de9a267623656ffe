"""Signing up, in and out, and a forgotten password; the words never tell who has an account."""

import re

import pytest
from django.core import mail
from django.urls import reverse

from accounts.models import User, Vault
from accounts.representation import Actor
from patientprivacy.models import EncryptedFile

PASSWORD = "a long enough pass phrase"


def sign_up(client, email="new@example.org", password=PASSWORD):
    return client.post(reverse("account_signup"), {"email": email, "password1": password})


def link_in_mail() -> str:
    return re.search(r"http://testserver(\S+)", mail.outbox[-1].body).group(1)


def confirm_address(client) -> None:
    path = link_in_mail()
    client.get(path)
    client.post(path)


def test_a_new_person_signs_up_confirms_and_signs_in(guest_client):
    assert sign_up(guest_client).status_code == 302
    confirm_address(guest_client)
    response = guest_client.post(reverse("account_login"), {"login": "new@example.org", "password": PASSWORD})
    assert response.status_code == 302
    assert guest_client.get(reverse("accounts:home")).status_code == 200


def test_a_taken_address_is_answered_like_a_new_one(guest_client, other_guest_client, patient):
    new = sign_up(guest_client)
    taken = sign_up(other_guest_client, email=patient.email)
    assert (new.status_code, new.headers["Location"]) == (taken.status_code, taken.headers["Location"])


@pytest.mark.parametrize("password", ["short", "new@example.org"])
def test_a_weak_password_is_refused_in_words(guest_client, password):
    response = sign_up(guest_client, password=password)
    assert response.status_code == 200
    assert not User.objects.exists()
    assert 'aria-invalid="true"' in response.content.decode()


def test_signing_out_ends_the_session(patient_client):
    assert patient_client.post(reverse("account_logout")).status_code == 302
    assert patient_client.get(reverse("accounts:home")).status_code == 302


def test_a_forgotten_password_is_set_anew_by_a_mail(guest_client, patient):
    guest_client.post(reverse("account_reset_password"), {"email": patient.email})
    assert mail.outbox[-1].to == [patient.email]
    form = guest_client.get(link_in_mail(), follow=True)
    path = form.redirect_chain[-1][0]
    guest_client.post(
        path, {"password1": "another long pass phrase", "password2": "another long pass phrase"}
    )
    patient.refresh_from_db()
    assert patient.check_password("another long pass phrase")


def test_a_mails_subject_tells_nothing_about_health(guest_client, patient):
    guest_client.post(reverse("account_reset_password"), {"email": patient.email})
    assert not re.search("scan|consent|letter|medical|privacy", mail.outbox[-1].subject, re.IGNORECASE)


def test_an_unknown_address_gets_no_mail_and_the_same_answer(guest_client, other_guest_client, patient):
    known = guest_client.post(reverse("account_reset_password"), {"email": patient.email})
    sent = len(mail.outbox)
    unknown = other_guest_client.post(reverse("account_reset_password"), {"email": "nobody@example.org"})
    assert (known.status_code, known.headers["Location"]) == (
        unknown.status_code,
        unknown.headers["Location"],
    )
    assert len(mail.outbox) == sent


def test_too_many_guesses_are_stopped(guest_client, patient):
    answers = [
        guest_client.post(reverse("account_login"), {"login": patient.email, "password": f"guess {n}"})
        for n in range(12)
    ]
    right = guest_client.post(
        reverse("account_login"), {"login": patient.email, "password": "correct horse battery"}
    )
    assert right.status_code != 302 or answers[-1].status_code == 429


@pytest.mark.parametrize(
    "path", ["/", "/accounts/login/?next=//evil.example/", "/accounts/login/?next=https://evil.example"]
)
def test_signing_in_leads_only_to_our_own_pages(guest_client, patient, path):
    confirmed = patient.emailaddress_set.create(email=patient.email, verified=True, primary=True)
    assert confirmed.verified
    response = guest_client.post(
        f"/accounts/login/{path.partition('/accounts/login/')[2]}",
        {"login": patient.email, "password": "correct horse battery"},
    )
    assert response.status_code == 302
    assert "evil.example" not in response.headers["Location"]


def test_what_a_guest_made_is_offered_after_sign_in(guest_client, patient):
    patient.emailaddress_set.create(email=patient.email, verified=True, primary=True)
    session = guest_client.session
    vault = Actor(None, session).vault_for_new_item()
    EncryptedFile.write(vault, [b"made as a guest"])
    session.save()
    response = guest_client.post(
        reverse("account_login"), {"login": patient.email, "password": "correct horse battery"}
    )
    assert response.headers["Location"] == reverse("accounts:keep")
    guest_client.post(reverse("accounts:keep"), {"choice": "keep"})
    assert Vault.objects.get(pk=vault.pk).account == patient


def test_deleting_the_account_asks_for_the_password_and_erases_all(patient_client, patient):
    Vault.objects.open_for_account(patient)
    response = patient_client.post(reverse("accounts:delete"))
    assert "reauthenticate" in response.headers["Location"]
    patient_client.post(reverse("account_reauthenticate"), {"password": "correct horse battery"})
    assert patient_client.post(reverse("accounts:delete")).status_code == 302
    assert not User.objects.exists()
    assert not Vault.objects.exists()
