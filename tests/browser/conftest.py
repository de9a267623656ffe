"""A real Chromium, and pages of a live server in it."""

import os
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from patientprivacy import jobs
from tests.browser.chromium import CHROMIUM_ARGUMENTS, find_chromium

WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session", autouse=True)
def django_in_playwrights_thread():
    """Playwright's event loop runs in the test's thread, where Django would refuse the database."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    yield
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def browser_type_launch_args():
    chromium = find_chromium()
    if chromium is None:
        pytest.skip("no Chromium found: install it, or name it in the variable CHROMIUM")
    return {
        "executable_path": chromium,
        "args": CHROMIUM_ARGUMENTS,
    }


@pytest.fixture(
    params=[(width, scheme) for width in WIDTHS for scheme in SCHEMES], ids=lambda p: f"{p[0]}px-{p[1]}"
)
def every_look(request, new_context):
    """A page at phone and desk width, light and dark: the test runs in all four."""
    width, scheme = request.param
    context = new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )
    return context.new_page()


@pytest.fixture
def phone_page(new_context):
    """A page as wide as a small phone."""
    context = new_context(viewport={"width": 360, "height": 740}, has_touch=True, reduced_motion="reduce")
    return context.new_page()


@pytest.fixture
def page_without_javascript(new_context):
    return new_context(java_script_enabled=False).new_page()


@pytest.fixture
def jobs_done_in_the_request(monkeypatch):
    """The live server does each job when it is asked for, in place of a worker."""
    monkeypatch.setattr(jobs, "wake_worker", lambda model, job_id, *_priority: jobs.run_job(model, job_id))


@pytest.fixture
def assert_accessible():
    """`assert_accessible(page)`: axe-core finds nothing (WCAG 2.2 A and AA, and best practices)."""

    def check(page) -> None:
        # Without preload: axe would fetch each imported stylesheet by a wrong address, long after the test has ended.
        results = Axe().run(page, options={"preload": False})
        problems = [
            f"{v['id']}: {v['help']} at {[node['target'] for node in v['nodes']][:3]}"
            for v in results.response["violations"]
        ]
        assert not problems, "\n".join(problems)

    return check
