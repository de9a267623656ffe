"""What the tests let a child try."""

import os
import socket
import time
from pathlib import Path


def read_backwards(arguments, files):
    source = files[0]
    size = source.seek(0, 2)
    source.seek(-100, 2)
    yield {"size": size, "tail": source.read().hex()}


def count(arguments, files):
    for n in range(arguments["to"]):
        yield {"n": n}


def count_then_hang(arguments, files):
    yield {"n": 0}
    yield {"n": 1}
    time.sleep(60)


def own_process_id(arguments, files):
    yield {"pid": os.getpid()}
    time.sleep(60)


def _refused(act):
    try:
        act()
    except OSError:
        return {"refused": True}
    return {"refused": False}


def open_file(arguments, files):
    yield _refused(lambda: Path("/etc/passwd").read_bytes())


def write_file(arguments, files):
    yield _refused(lambda: Path("/tmp/patientprivacy-child-was-here").write_bytes(b"x"))


def list_root(arguments, files):
    yield _refused(lambda: list(Path("/").iterdir()))


def connect(arguments, files):
    def act():
        with socket.create_server(("127.0.0.1", 0)) as server:
            socket.create_connection(server.getsockname(), timeout=2).close()

    yield _refused(act)


def send_datagram(arguments, files):
    def act():
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.sendto(b"x", ("127.0.0.1", 9))

    yield _refused(act)


def environment(arguments, files):
    yield {"values": " ".join(os.environ.values())}


def sleep(arguments, files):
    time.sleep(60)
    yield {}


def spin(arguments, files):
    while True:
        pass
    yield {}


def exit_hard(arguments, files):
    os._exit(3)
    yield {}


def raise_error(arguments, files):
    raise ValueError("a name that must not leave the child")
    yield {}


def allocate(arguments, files):
    yield {"bytes": len(bytearray(2**30))}


def double(arguments, files, inbox):
    for message in inbox:
        yield {"double": 2 * message["n"]}
