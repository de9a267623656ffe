"""With DATABASE_URL, REDIS_URL and S3 variables set, the same command uses PostgreSQL, Redis and a bucket."""

from contextlib import ExitStack

import boto3
import pytest
from moto.server import ThreadedMotoServer

from tests.browser import journey
from tests.running_server import running_server
from tools.database_servers import ServerMissing, running_postgresql, running_redis

pytestmark = [pytest.mark.broker, pytest.mark.postgresql, pytest.mark.browser]


@pytest.fixture
def services():
    """The environment of a server whose database, broker and files are elsewhere."""
    with ExitStack() as stack:
        try:
            data_url, keys_url = stack.enter_context(running_postgresql(databases=("data", "keys")))
            redis_url = stack.enter_context(running_redis())
        except ServerMissing as missing:
            pytest.skip(str(missing))
        bucket_server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
        bucket_server.start()
        stack.callback(bucket_server.stop)
        host, port = bucket_server.get_host_and_port()
        environment = {
            "DATABASE_URL": data_url,
            "KEYS_DATABASE_URL": keys_url,
            "REDIS_URL": redis_url,
            "S3_BUCKET": "files",
            "S3_ENDPOINT_URL": f"http://{host}:{port}",
            "S3_REGION": "us-east-1",
            "S3_ACCESS_KEY_ID": "test",
            "S3_SECRET_ACCESS_KEY": "test",
            "NO_PROXY": "*",
        }
        boto3.client(
            "s3",
            endpoint_url=environment["S3_ENDPOINT_URL"],
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        ).create_bucket(Bucket="files")
        yield environment


def test_a_letter_is_made_on_postgresql_redis_and_a_bucket(page, services, tmp_path):
    with running_server(tmp_path / "var", **services) as server:
        assert server.health()["status"] == "ok"
        assert server.processes("valkey-server") == []
        assert not list(server.var.glob("*.sqlite3"))
        log = server.log.read_text()
        assert "database     postgresql" in log
        assert "S3 bucket files" in log
        journey.begin_letter(page, server.url)
        journey.fill_letter(page, "Zebulon Quixote")
        journey.ask_for_letter(page)
        journey.wait_for_letter(page)
        assert journey.download_letter(page, tmp_path).read_bytes().startswith(b"%PDF")
        assert not (server.var / "files").exists()
