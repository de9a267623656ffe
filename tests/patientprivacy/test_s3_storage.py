"""Files kept in an S3 bucket are the same encrypted pieces."""

import pytest

from accounts.erasure import erase_vaults
from patientprivacy.models import EncryptedFile
from tests.s3_server import BUCKET, REGION, running_s3, s3_client

PLANTED = b"Zebulon Quixote"


@pytest.fixture
def bucket(settings, monkeypatch):
    """The default storage is a bucket of an S3 server on this machine."""
    monkeypatch.setenv("NO_PROXY", "*")
    with running_s3() as address:
        settings.STORAGES = {
            **settings.STORAGES,
            "default": {
                "BACKEND": "storages.backends.s3.S3Storage",
                "OPTIONS": {
                    "bucket_name": BUCKET,
                    "endpoint_url": address,
                    "region_name": REGION,
                    "access_key": "test",
                    "secret_key": "test",
                    "file_overwrite": True,
                },
            },
        }
        yield s3_client(address)


def stored_objects(client) -> list[str]:
    return [item["Key"] for item in client.list_objects_v2(Bucket=BUCKET).get("Contents", [])]


def test_a_file_is_kept_read_and_erased_in_a_bucket(bucket, guest_vault):
    stored = EncryptedFile.write(guest_vault, [PLANTED * 1000])
    (key,) = stored_objects(bucket)
    assert PLANTED not in bucket.get_object(Bucket=BUCKET, Key=key)["Body"].read()
    assert stored.open().read() == PLANTED * 1000
    stored.erase()
    assert stored_objects(bucket) == []


def test_erasing_a_vault_empties_its_part_of_the_bucket(bucket, guest_vault):
    EncryptedFile.write(guest_vault, [PLANTED])
    erase_vaults([guest_vault])
    assert stored_objects(bucket) == []
