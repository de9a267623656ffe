"""With DATABASE_URL, REDIS_URL and S3 variables set, the same command uses PostgreSQL, Redis and a bucket."""

from contextlib import ExitStack

import pytest

from tests.browser import journey
from tests.running_server import running_server
from tests.s3_server import BUCKET, REGION, running_s3
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
        address = stack.enter_context(running_s3())
        environment = {
            "DATABASE_URL": data_url,
            "KEYS_DATABASE_URL": keys_url,
            "REDIS_URL": redis_url,
            "S3_BUCKET": BUCKET,
            "S3_ENDPOINT_URL": address,
            "S3_REGION": REGION,
            "S3_ACCESS_KEY_ID": "test",
            "S3_SECRET_ACCESS_KEY": "test",
            "NO_PROXY": "*",
        }
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
