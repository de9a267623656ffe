"""Lines that stand somewhere on a page become text in reading order."""

from consent.reading.running_text import PlacedLine, running_text


def line(text: str, left: float, top: float, width: float = 400) -> PlacedLine:
    return PlacedLine(text, left, top, left + width, top + 12)


def text_of(*lines: PlacedLine) -> str:
    return "".join(part for each in running_text(lines) for part in (each.before, each.text)).strip()


def test_full_lines_go_on_and_gaps_are_paragraphs():
    assert (
        text_of(
            line("We may share your images with", 50, 0),
            line("Others who ask for them.", 50, 16, 300),
            line("A new paragraph that", 50, 52),
            line("goes on.", 50, 68, 80),
        )
        == "We may share your images with Others who ask for them.\n\nA new paragraph that goes on."
    )


def test_a_word_broken_at_the_end_of_a_line_is_mended():
    assert text_of(line("We keep your infor-", 50, 0), line("mation here.", 50, 16)) == (
        "We keep your information here."
    )


def test_list_items_and_short_lines_stay_apart():
    shown = text_of(
        line("We share with", 50, 0, 120), line("- Vendors of ours", 50, 16), line("- others", 50, 32, 90)
    )
    assert shown == "We share with\n- Vendors of ours\n- others"


def test_two_columns_are_read_one_after_the_other_below_what_spans_them():
    title = line("A title over both of the columns", 0, 0, 600)
    left = [line(f"left column says line {n},", 0, 40 + 16 * n, 280) for n in range(5)]
    right = [line(f"right column says line {n},", 320, 40 + 16 * n, 280) for n in range(5)]
    shown = text_of(*(each for pair in zip(left, right, strict=True) for each in pair), title)
    assert shown.startswith("A title over both of the columns\n\nleft column says line 0,")
    assert shown.index("left column says line 4,") < shown.index("right column says line 0,")


def test_the_cells_of_a_row_stand_beside_each_other():
    rows = [
        line(word, left, 20 * row, 60)
        for row, pair in enumerate([("Name", "Use"), ("Ann", "Sale")])
        for word, left in zip(pair, (0, 300), strict=True)
    ]
    assert text_of(*rows) == "Name\tUse\nAnn\tSale"
