"""Hostile documents end in a report or in one known problem; the sound page before a bad one is still read."""

import io
import socket
import threading

import pytest

from consent.checking import READER
from consent.reading_problems import PROBLEM_SENTENCES
from patientprivacy.child_process import ChildStopped, run_in_child
from tests.consent.forms import RISK
from tests.consent.hostile_documents import hostile_pdfs, hostile_word_documents

PDFS = dict(hostile_pdfs())
# The sound page stands before what is wrong.
AFTER_A_SOUND_PAGE = (
    "unpacks",
    "arrays",
    "dictionaries",
    "a form draws",
    "a broken picture",
    "a font",
    "opens",
    "a page is",
)


def ending(document: bytes) -> dict:
    """How the reading ends: {"report": …} or {"problem": …}; a child that had to be stopped is a problem too."""
    try:
        *_pages, last = run_in_child(READER, {"name": "form", "language": None}, [io.BytesIO(document)])
    except ChildStopped:
        return {"problem": "damaged"}
    return last


def test_there_are_sixty_hostile_pdfs():
    assert len(PDFS) == 60


@pytest.mark.parametrize("name", PDFS)
def test_a_hostile_pdf_ends_in_a_report_or_a_known_problem(name):
    end = ending(PDFS[name])
    assert "report" in end or end["problem"] in PROBLEM_SENTENCES
    if any(kind in name for kind in AFTER_A_SOUND_PAGE):
        assert RISK in end["report"]["text"]


@pytest.fixture
def listener():
    """An address that counts who comes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        visits: list[object] = []
        threading.Thread(target=_count, args=(server, visits), daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/", visits


def _count(server: socket.socket, visits: list[object]) -> None:
    while True:
        try:
            connection, _address = server.accept()
        except OSError:
            return
        visits.append(connection)
        connection.close()


def test_hostile_word_files_fetch_nothing_and_end_in_a_report_or_a_known_problem(listener):
    address, visits = listener
    documents = dict(hostile_word_documents(address))
    assert len(documents) == 10
    for name, document in documents.items():
        end = ending(document)
        assert "root:" not in str(end), name
        assert "report" in end or end["problem"] in PROBLEM_SENTENCES, name
    assert not visits
