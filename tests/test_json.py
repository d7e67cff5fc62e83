"""Art from json that a stranger may have written: it fills its cells, or is refused."""

import json
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pusheen.art import Art
from pusheen.errors import ExportError
from pusheen.output import formats


@pytest.mark.parametrize(
    "row", ["猫", "e\u0301", "❤\ufe0f", "👩\u200d💻", "🏴\U000e0067\U000e007f", "⣿\U0001cd00"]
)
def test_characters_of_any_width_come_back_from_json(row: str):
    arts = [Art((row, " " * Art((row,)).columns))]
    assert formats.from_json(formats.to_json(arts)) == arts


@pytest.mark.parametrize(
    "row",
    [
        *("\x1b[2J", "a\x9b", "a\n", "\x7f", "\u202ea", "\u2028", "\ud800", "a\u200b", "\ufeffa"),
        *("\u0301a", "a" + "\u0301" * 99, "a\u200d\u200d", "a\U000e0041", "a\U000e0100"),
        *("a\ufe0f", "\u034fa", "\u3164", "\u1160a"),
    ],
)
def test_what_fills_no_cell_is_not_read_from_json(row: str):
    content = json.loads(formats.to_json([Art(("ab",))]))
    content["frames"][0]["rows"] = [row]
    with pytest.raises(ExportError, match="not art as json") as refusal:
        formats.from_json(json.dumps(content))
    assert str(refusal.value).isprintable()


@pytest.mark.parametrize(
    "duration", ["1e999", "-1e999", "NaN", "-1", "1e12", '"1e9"', "null", "[]"]
)
def test_a_duration_that_is_none_is_not_read_from_json(duration: str):
    text = formats.to_json([Art(("a",))]).replace('"duration": 0', f'"duration": {duration}')
    with pytest.raises(ExportError, match="not art as json"):
        formats.from_json(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from((None, "rows", "colors", "grounds", "duration", "description")), JSON)
def test_any_json_is_art_or_refused(field: str | None, value: object):
    content = json.loads(formats.to_json([Art(("ab",))]))
    if field:
        content["frames"][0][field] = value
    else:
        content["frames"] = value
    try:
        arts = formats.from_json(json.dumps(content))
    except ExportError:
        return
    for art in arts:
        shown = "".join((art.description, *art.rows))
        assert not {unicodedata.category(c) for c in shown} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
        assert formats.from_json(formats.to_json([art])) == [art]


def test_a_description_is_harmless_whoever_wrote_it():
    art = Art(("a",), description="x\x1b]52;c;eA==\x07\u202e\u3164")
    assert art.description == r"x\x1b]52;c;eA==\x07\u202e\u3164"
