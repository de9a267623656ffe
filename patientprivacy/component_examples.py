"""One example of each component, shown at `/components/` in debug and looked at by the browser tests.

All names, places and numbers are made up.
"""

from typing import Any

from django import forms

RISKY_SENTENCE = "We may share your images with our research and industry partners."
KIND_SENTENCE = "You may withdraw at any time by writing to the privacy office."


class ExampleForm(forms.Form):
    """Each kind of control, once."""

    full_name = forms.CharField(label="Your full name", help_text="As it stands on your records.")
    email = forms.EmailField(label="E-mail", required=False)
    birth_date = forms.DateField(label="Date of birth", widget=forms.DateInput(attrs={"type": "date"}))
    story = forms.CharField(label="Anything else they should know", required=False, widget=forms.Textarea)
    delivery = forms.ChoiceField(
        label="How shall they answer?",
        widget=forms.RadioSelect,
        choices=[("mail", "By mail"), ("portal", "Through the patient portal")],
    )
    topics = forms.MultipleChoiceField(
        label="What do you want to know?",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[("who", "Who received my records"), ("why", "For what purpose")],
    )
    state = forms.ChoiceField(
        label="State", choices=[("", "Choose a state"), ("me", "Maine"), ("vt", "Vermont")]
    )
    agree = forms.BooleanField(label="I have read the letter", help_text="You can still change it later.")


def example_form() -> ExampleForm:
    """The form as it comes back with something missing."""
    return ExampleForm({"email": "pat", "delivery": "", "birth_date": "1961-02-30"})


def component_examples() -> list[tuple[str, dict[str, Any]]]:
    """(component, its variables), in the order of the gallery. `field` and `error_summary` show `example_form`."""
    return [
        (
            "step_indicator",
            {"steps": ["Whom to ask", "About you", "What to ask for", "Check and make"], "current": 2},
        ),
        ("badge", {"text": "Matters most", "tone": "grave"}),
        ("button", {"label": "Make my letter"}),
        ("button", {"label": "Save for later", "kind": "secondary", "type": "button"}),
        ("button", {"label": "Erase everything", "kind": "danger", "type": "button"}),
        ("button", {"label": "Go back", "kind": "quiet", "href": "#main"}),
        (
            "notice",
            {
                "title": "This form was cut off",
                "text": "The last page ends in the middle of a sentence. Ask for the whole form.",
            },
        ),
        (
            "notice",
            {
                "tone": "care",
                "title": "Two names in one study",
                "text": "Ask the clinic whether they belong together.",
            },
        ),
        ("notice", {"tone": "grave", "text": "This file could not be read to its end."}),
        ("notice", {"tone": "shield", "text": "Everything you gave us is erased."}),
        ("summary_card", {"figure": "14", "label": "things name you", "tone": "grave", "href": "#main"}),
        (
            "summary_card",
            {
                "figure": "22",
                "label": "could help find you",
                "tone": "care",
                "text": "Dates, places, scanners.",
            },
        ),
        ("summary_card", {"figure": "3", "label": "protect you", "tone": "shield"}),
        ("summary_card", {"figure": "1", "label": "study"}),
        (
            "progress",
            {"id": "reading", "label": "Reading your files", "done": 120, "total": 300, "unit": "files"},
        ),
        ("progress", {"id": "waiting", "label": "Making your letter", "done": 0, "total": 0}),
        ("evidence_quote", {"quote": RISKY_SENTENCE, "source": "Page 2, under “Sharing”"}),
        ("evidence_quote", {"quote": "(0010,0010) Patient's Name", "code": True}),
        ("masked_value", {"value": "Quinn Example", "label": "Patient's name"}),
        (
            "summary_list",
            {
                "rows": [
                    {
                        "label": "Patient's name",
                        "value": "Quinn Example",
                        "masked": True,
                        "note": "(0010,0010)",
                    },
                    {"label": "Place of the scan", "value": "Imaging Center\n12 Long Road"},
                    {
                        "label": "Your name",
                        "value": "Quinn Example",
                        "href": "#main",
                        "change_label": "Change your name",
                    },
                ]
            },
        ),
        (
            "data_table",
            {
                "id": "elements",
                "caption": "What names you",
                "columns": [
                    {"label": "What"},
                    {"label": "Value"},
                    {"label": "Place"},
                    {"label": "Files", "numeric": True},
                ],
                "rows": [
                    [
                        {"text": "Patient's name", "note": "names you by itself"},
                        {"masked": "Quinn Example", "masked_label": "Patient's name"},
                        {"text": "(0010,0010)", "code": True},
                        {"text": "300", "numeric": True},
                    ],
                    [
                        {"text": "Record number"},
                        {"masked": "A-1234-5678", "masked_label": "Record number"},
                        {"text": "(0010,0020)", "code": True},
                        {"text": "300", "numeric": True},
                    ],
                ],
            },
        ),
        (
            "marked_text",
            {
                "title": "The form, with marks",
                "segments": [
                    {"text": "Your care\nYou will be scanned once. ", "mark": None},
                    {
                        "text": RISKY_SENTENCE,
                        "mark": {"id": "mark-1", "href": "#finding-1", "tone": "grave", "label": "Sharing"},
                    },
                    {"text": "\n\n", "mark": None},
                    {
                        "text": KIND_SENTENCE,
                        "mark": {
                            "id": "mark-2",
                            "href": "#finding-2",
                            "tone": "shield",
                            "label": "Withdrawal",
                        },
                    },
                ],
            },
        ),
        (
            "finding",
            {
                "id": "finding-1",
                "title": "Your scan may be shared, and it doesn't say with whom",
                "tone": "grave",
                "tone_label": "Matters most",
                "quote": RISKY_SENTENCE,
                "quote_source": "Show it in the form",
                "quote_href": "#mark-1",
                "why": "“Partners” can be any company, now or later.",
                "law": ["45 CFR 164.508(c)(1)(iii)"],
                "ask": "Who are these partners today, and what will each get?",
                "instead": "My images may be shared with the treating clinic only.",
            },
        ),
        (
            "finding",
            {
                "id": "finding-2",
                "title": "You can change your mind",
                "tone": "shield",
                "tone_label": "Protects you",
                "quote": KIND_SENTENCE,
                "why": "What was shared before stays shared, but nothing new is added.",
            },
        ),
        (
            "copy_text",
            {"id": "limited", "label": "A sentence to add", "text": "I don't agree to any other use."},
        ),
        (
            "task_list",
            {
                "tasks": [
                    {"title": "Sign the letter", "href": "#main", "status": "To do", "tone": "care"},
                    {
                        "title": "Make a copy",
                        "text": "Keep it with your records.",
                        "status": "Done",
                        "tone": "shield",
                    },
                ]
            },
        ),
        (
            "file_drop",
            {
                "id": "files",
                "name": "files",
                "label": "Files of your scan",
                "hint": "Files, a folder or a zip, up to 8 GB together.",
                "multiple": True,
                "folder": True,
            },
        ),
        (
            "file_drop",
            {
                "id": "document",
                "name": "document",
                "label": "The form as a PDF",
                "accept": ".pdf",
                "errors": ["This file is a picture. Choose the PDF, or paste the text."],
            },
        ),
        (
            "next_step",
            {
                "title": "Next: ask who got these files",
                "text": "We fill in the clinic, the dates and the record number from your scan.",
                "label": "Write to this clinic",
                "href": "#main",
                "others": [{"label": "Check a form", "href": "#main"}],
            },
        ),
    ]
