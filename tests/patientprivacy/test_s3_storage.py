"""Files kept in an S3 bucket are the same encrypted pieces."""

import boto3
import pytest
from moto.server import ThreadedMotoServer

from accounts.erasure import erase_vaults
from patientprivacy.models import EncryptedFile

PLANTED = b"Zebulon Quixote"


@pytest.fixture
def bucket(settings, monkeypatch):
    """A bucket of an S3 server on this machine."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    address = {"endpoint_url": f"http://{host}:{port}", "region_name": "us-east-1"}
    keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    monkeypatch.setenv("NO_PROXY", "*")
    client = boto3.client("s3", **address, **keys)
    client.create_bucket(Bucket="files")
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {
            "BACKEND": "storages.backends.s3.S3Storage",
            "OPTIONS": {
                "bucket_name": "files",
                "access_key": "test",
                "secret_key": "test",
                "file_overwrite": True,
                **address,
            },
        },
    }
    yield client
    server.stop()


def stored_objects(client) -> list[str]:
    return [item["Key"] for item in client.list_objects_v2(Bucket="files").get("Contents", [])]


def test_a_file_is_kept_read_and_erased_in_a_bucket(bucket, guest_vault):
    stored = EncryptedFile.write(guest_vault, [PLANTED * 1000])
    (key,) = stored_objects(bucket)
    assert PLANTED not in bucket.get_object(Bucket="files", Key=key)["Body"].read()
    assert stored.open().read() == PLANTED * 1000
    stored.erase()
    assert stored_objects(bucket) == []


def test_erasing_a_vault_empties_its_part_of_the_bucket(bucket, guest_vault):
    EncryptedFile.write(guest_vault, [PLANTED])
    erase_vaults([guest_vault])
    assert stored_objects(bucket) == []
