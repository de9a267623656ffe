"""What every test may use: people, a master key, and jobs that run at once."""

import os

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.test import Client

from accounts.models import User, Vault
from patientprivacy import jobs
from patientprivacy.encryption import new_master_key

ALL_DATABASES = ["default", "keys"]


def pytest_configure(config):
    django_settings.MASTER_KEY = os.environ.get("MASTER_KEY") or new_master_key()


def pytest_collection_modifyitems(items):
    """Every test that uses the database may use the keys' database too."""
    for item in items:
        fixtures = set(getattr(item, "fixturenames", ()))
        marker = item.get_closest_marker("django_db")
        if marker is None and not fixtures & {"db", "transactional_db", "live_server"}:
            continue
        options = {"databases": ALL_DATABASES, **(marker.kwargs if marker else {})}
        if fixtures & {"transactional_db", "live_server"}:
            options["transaction"] = True
        item.add_marker(pytest.mark.django_db(**options), append=False)


@pytest.fixture(autouse=True)
def files_in_a_folder_of_their_own(settings, tmp_path):
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path / "files", "allow_overwrite": True},
        },
    }


@pytest.fixture(autouse=True)
def fresh_counters():
    """Limits count anew in each test."""
    cache.clear()


@pytest.fixture
def patient(db) -> User:
    return User.objects.create_user("pat@example.org", "correct horse battery")


@pytest.fixture
def stranger(db) -> User:
    return User.objects.create_user("stranger@example.org", "another long password")


@pytest.fixture
def patient_client(patient) -> Client:
    client = Client()
    client.force_login(patient)
    return client


@pytest.fixture
def stranger_client(stranger) -> Client:
    client = Client()
    client.force_login(stranger)
    return client


@pytest.fixture
def guest_client(db) -> Client:
    return Client()


@pytest.fixture
def other_guest_client(db) -> Client:
    return Client()


@pytest.fixture
def guest_vault(db) -> Vault:
    return Vault.objects.open_for_guest()


@pytest.fixture
def jobs_run_at_once(monkeypatch, django_capture_on_commit_callbacks):
    """A context in which every job is done as soon as its row is committed, in this process.

    Use: `with jobs_run_at_once(): client.post(...)`.
    """
    monkeypatch.setattr(jobs, "wake_worker", lambda model, job_id, *_priority: jobs.run_job(model, job_id))
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def no_broker(monkeypatch):
    """Jobs stay queued: their wake-up calls go nowhere."""
    monkeypatch.setattr(jobs, "wake_worker", lambda *_call: None)
