"""The look inside as pages of the server: whole without JavaScript, a part for htmx, nothing personal in an address."""

import pytest

from scans.models import InspectionJob
from tests.scans.studies import PATIENT_NAME, ct_file
from tests.scans.test_check_a_scan import form_data


@pytest.fixture
def inspection(guest_client, jobs_run_at_once) -> InspectionJob:
    with jobs_run_at_once():
        answer = guest_client.post("/scans/", form_data({"a.dcm": ct_file(1), "b.dcm": ct_file(2)}))
    return InspectionJob.objects.get(pk=answer.url.split("/")[2])


def test_from_series_to_file_to_element(guest_client, inspection):
    inside = f"/scans/{inspection.pk}/inside/"
    assert f'href="{inside}series/0/"' in guest_client.get(f"/scans/{inspection.pk}/report/").content.decode()
    assert f'href="{inside}file/1/"' in guest_client.get(f"{inside}series/0/").content.decode()
    file = guest_client.get(f"{inside}file/1/").content.decode()
    assert "b.dcm" in file
    assert PATIENT_NAME in file


def test_htmx_gets_the_part_alone(guest_client, inspection):
    part = guest_client.get(
        f"/scans/{inspection.pk}/inside/file/0/", headers={"hx-request": "true"}
    ).content.decode()
    assert "<html" not in part
    assert "inside-part-title" in part


def test_a_search_is_sent_in_the_body_and_what_was_typed_stays(guest_client, inspection):
    address = f"/scans/{inspection.pk}/inside/found/"
    page = guest_client.post(address, {"words": "ottoline", "show": "direct"}).content.decode()
    assert 'value="ottoline"' in page
    assert "(0010,0010)" in page
    assert guest_client.get(address, {"words": "ottoline"}).status_code == 405


@pytest.mark.parametrize("address", ["series/7/", "file/7/", "elsewhere/0/"])
def test_what_is_not_there_is_not_found(guest_client, inspection, address):
    assert guest_client.get(f"/scans/{inspection.pk}/inside/{address}").status_code == 404


@pytest.mark.parametrize(
    "options", ["?from=x", "?from=99999999999", "?from=-1", "?element=x", "?element=9999999"]
)
def test_odd_options_show_the_file_all_the_same(guest_client, inspection, options):
    assert guest_client.get(f"/scans/{inspection.pk}/inside/file/0/{options}").status_code == 200


def test_the_table_is_a_download(guest_client, inspection):
    answer = guest_client.get(f"/scans/{inspection.pk}/report.csv")
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert "attachment" in answer["Content-Disposition"]
    assert PATIENT_NAME in b"".join(answer.streaming_content).decode()
