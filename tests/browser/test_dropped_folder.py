"""A dropped folder's files keep the folders they lay in."""

import re

import pytest

pytestmark = pytest.mark.django_db(transaction=True)

# What a browser hands over when a folder is dropped, made by hand: a real drag can't be scripted.
DROP_A_FOLDER = """
const file = new File(["scan"], "IM0001");
const inFolder = { isFile: true, fullPath: "/CD/DICOM/IM0001", file: (take) => take(file) };
const folder = {
  isFile: false,
  createReader: () => { const batches = [[inFolder], []]; return { readEntries: (take) => take(batches.shift()) }; },
};
const drop = new Event("drop", { bubbles: true, cancelable: true });
Object.defineProperty(drop, "dataTransfer", {
  value: { types: ["Files"], items: [{ webkitGetAsEntry: () => folder, getAsFile: () => null }] },
});
document.querySelector("[data-file-drop-area]").dispatchEvent(drop);
"""


def test_a_dropped_folders_files_keep_their_folders(page, live_server, no_broker):
    page.goto(f"{live_server.url}/scans/")
    page.get_by_label("On our server").check()
    page.evaluate(f"() => {{ {DROP_A_FOLDER} }}")
    page.get_by_text("IM0001").first.wait_for()
    with page.expect_request("**/scans/uploads/") as announced:
        page.get_by_role("button", name="Send and check").click()
    assert "CD/DICOM/IM0001" in announced.value.post_data
    page.wait_for_url(re.compile("/scans/[0-9a-f-]{36}/$"))
