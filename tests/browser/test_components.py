"""Each component as a person meets it: seen, pressed, read aloud, printed, with and without JavaScript."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import expect

from patientprivacy.component_examples import component_examples

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.urls("tests.browser.component_urls")]

COMPONENTS = settings.BASE_DIR / "templates" / "components"
SMALLEST_TARGET = 24  # WCAG 2.2, 2.5.8, in CSS pixels; links within sentences are exempt
MASKED_NAME = "Quinn Example"


@pytest.fixture
def gallery_url(live_server) -> str:
    return f"{live_server.url}/components/"


def widest_overflow(page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def test_axe_finds_nothing_in_any_look(every_look, gallery_url, assert_accessible):
    every_look.goto(gallery_url)
    for disclosure in every_look.locator("details").all():
        disclosure.evaluate("element => element.open = true")
    assert_accessible(every_look)


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_page_scrolls_sideways(new_context, gallery_url, width):
    page = new_context(viewport={"width": width, "height": 800}).new_page()
    page.goto(gallery_url)
    assert widest_overflow(page) == 0


def test_a_wide_table_scrolls_inside_itself(phone_page, gallery_url):
    phone_page.goto(gallery_url)
    table = phone_page.get_by_role("region", name="What names you")
    assert table.evaluate("element => element.scrollWidth > element.clientWidth")


def test_buttons_are_large_enough_to_press(phone_page, gallery_url):
    phone_page.goto(gallery_url)
    for button in phone_page.locator(
        "main button:visible, main a.button:visible, main summary:visible"
    ).all():
        assert button.bounding_box()["height"] >= SMALLEST_TARGET


def test_the_page_obeys_its_content_security_policy(page, gallery_url):
    refused = []
    page.on(
        "console",
        lambda message: refused.append(message.text) if "Content Security" in message.text else None,
    )
    page.goto(gallery_url)
    assert refused == []


def test_a_masked_value_is_out_of_reach_until_it_is_shown(page, gallery_url):
    page.goto(gallery_url)
    value = page.locator(".masked-value").first
    assert MASKED_NAME not in value.inner_text()
    assert MASKED_NAME not in value.aria_snapshot()
    value.locator("summary").press("Enter")
    assert MASKED_NAME in value.aria_snapshot()


def test_a_masked_value_can_be_shown_without_javascript(page_without_javascript, gallery_url):
    page_without_javascript.goto(gallery_url)
    value = page_without_javascript.locator(".masked-value").first
    value.locator("summary").click()
    assert value.get_by_text(MASKED_NAME).is_visible()


def test_a_masked_value_stays_covered_on_paper(page, gallery_url):
    page.goto(gallery_url)
    page.emulate_media(media="print")
    assert not page.locator(".masked-value__value").first.is_visible()
    assert page.locator(".masked-value__bar").first.is_visible()


def test_the_error_summary_takes_the_focus_and_leads_to_the_field(page, gallery_url):
    page.goto(gallery_url)
    assert page.evaluate("document.activeElement.matches('[data-error-summary]')")
    expect(page).to_have_title(re.compile("^Error: "))
    page.locator(".error-summary a").first.click()
    assert page.evaluate("document.activeElement.name") == "full_name"


def test_every_error_leads_to_a_control(page, gallery_url):
    page.goto(gallery_url)
    for link in page.locator(".error-summary a").all():
        target = page.locator(link.get_attribute("href"))
        assert target.evaluate("element => element.matches('input, select, textarea')")


def test_a_field_is_described_by_its_hint_and_its_error(page, gallery_url):
    page.goto(gallery_url)
    name = page.get_by_label("Your full name")
    described_by = name.get_attribute("aria-describedby").split()
    words = " ".join(page.locator(f"#{part}").inner_text() for part in described_by)
    assert "As it stands on your records." in words
    assert "Error:" in words


def test_copying_puts_the_words_on_the_clipboard(new_context, gallery_url):
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(gallery_url)
    component = page.locator("[data-copy-text]").filter(has_text="A sentence to add")
    component.get_by_role("button").click()
    component.get_by_text("Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == "I don't agree to any other use."


def test_without_javascript_no_button_is_offered_that_does_nothing(page_without_javascript, gallery_url):
    page_without_javascript.goto(gallery_url)
    assert page_without_javascript.get_by_role("button", name="Copy these words").count() == 0
    assert page_without_javascript.locator("input[type=file]").first.is_visible()


def test_a_chosen_file_is_named(page, gallery_url):
    page.goto(gallery_url)
    page.set_input_files("#files", {"name": "IM0001", "mimeType": "application/dicom", "buffer": b"x" * 2000})
    assert "IM0001 (2 kB)" in page.locator("[data-file-drop-chosen]").first.inner_text()


def test_dropped_files_go_into_the_form(page, gallery_url):
    page.goto(gallery_url)
    transfer = page.evaluate_handle(
        """() => {
            const transfer = new DataTransfer();
            transfer.items.add(new File(["one"], "IM0001"));
            transfer.items.add(new File(["two"], "IM0002"));
            return transfer;
        }"""
    )
    page.locator("[data-file-drop-area]").first.dispatch_event("drop", {"dataTransfer": transfer})
    page.get_by_text("2 files chosen").wait_for()
    assert page.locator("#files").evaluate("input => [...input.files].map(file => file.name)") == [
        "IM0001",
        "IM0002",
    ]


def test_a_marked_passage_and_its_finding_lead_to_each_other(page, gallery_url):
    page.goto(gallery_url)
    page.locator("#mark-1 a").click()
    assert page.url.endswith("#finding-1")
    page.get_by_role("link", name="Show it in the form").click()
    assert page.url.endswith("#mark-1")


def test_the_language_switch_comes_back_to_the_same_page_in_spanish(page, live_server):
    page.goto(f"{live_server.url}/about/privacy/")
    page.get_by_role("button", name="Español").click()
    assert page.url.endswith("/about/privacy/")
    assert page.locator("html").get_attribute("lang") == "es"


def test_the_skip_link_leads_past_the_header(page, live_server):
    page.goto(live_server.url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def variables_named_in(template: Path) -> str:
    return re.search(r"{% comment %}(.*?){% endcomment %}", template.read_text(), re.DOTALL).group(1)


@pytest.mark.parametrize(
    ("name", "variables"), component_examples(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_variable_of_an_example_is_explained_in_its_component(name, variables):
    explained = variables_named_in(COMPONENTS / f"{name}.html")
    assert all(re.search(rf"\b{variable}\b", explained) for variable in variables)
