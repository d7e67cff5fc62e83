"""scripts/bench: its words, and its arithmetic. What it measures is not asserted anywhere."""

import json
import math
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
from benches import meter, peers, plot, scenes

SUBJECTS = "start", "hook", "fidelity", "masks", "play", "pictures", "many", "growth", "all"


def bench(*words: str) -> subprocess.CompletedProcess[str]:
    """Run scripts/bench as people do."""
    return subprocess.run(
        [ROOT / "scripts" / "bench", *words], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("subject", SUBJECTS)
def test_each_subject_has_help_that_names_its_options(subject: str):
    done = bench(subject, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: scripts/bench {subject}")
    assert "--json FILE" in done.stdout


def test_without_a_subject_it_prints_its_help():
    done = bench()
    assert done.returncode == 0
    assert all(f"scripts/bench {subject} " in done.stdout for subject in SUBJECTS)


def test_an_unknown_subject_is_a_misuse():
    assert bench("speed").returncode == 2


def test_a_start_can_be_measured_and_written_as_json(tmp_path):
    file = tmp_path / "start.json"
    assert bench("start", "--pairs", "1", "--json", str(file)).returncode == 0
    (table,) = json.loads(file.read_text("utf-8"))["tables"]
    assert [row["command"] for row in table["rows"]] == [
        "`pusheen`",
        "`pusheen loaf`",
        "`pusheen --symbols octant`",
        "`pusheen list`",
        "`pusheen --help`",
    ]
    assert all(row["ms"] > 0 for row in table["rows"])


@pytest.mark.parametrize("slope", (0, 0.5, 1, 2))
def test_the_exponent_of_a_power_is_its_power(slope: float):
    sizes = (1, 3, 10, 30)
    assert math.isclose(
        meter.exponent(sizes, [0.2 * size**slope for size in sizes]), slope, abs_tol=1e-9
    )


def test_a_cost_lost_in_the_noise_is_left_out_of_the_exponent():
    assert math.isclose(meter.exponent((1, 2, 4, 8), (-0.1, 2, 4, 8)), 1)


def test_one_cost_alone_has_no_exponent():
    assert math.isnan(meter.exponent((1, 2), (0, 1)))


def test_a_ratio_is_that_of_each_pair():
    # The second round was slow for both: the ratio of the medians would not be 2.
    assert meter.ratio((2, 20, 4, 2, 6), (1, 10, 2, 1, 3)) == meter.Ratio(2, 2, 2)


def test_a_ratio_has_the_middle_half_of_the_pairs():
    assert meter.ratio((1, 2, 3, 4, 5), (1, 1, 1, 1, 1)) == meter.Ratio(3, 2, 4)


def test_a_target_is_met_up_to_its_value():
    assert meter.verdict(0.9, 0.9) == "meets 0.9"
    assert meter.verdict(0.91, 0.9) == "misses 0.9"
    assert meter.verdict(0.91, None) == ""


def test_a_table_is_printed_as_markdown(capsys):
    table = meter.Table("Cats", {"cat": "", "seconds": ".2f"})
    table.begin()
    table.add("loaf", 1.234)
    table.add("pizza", None)
    assert capsys.readouterr().out == (
        "\nCats\n\n| cat | seconds |\n| --- | --- |\n| loaf | 1.23 |\n| pizza |  |\n"
    )


def test_a_bar_within_a_cell_does_not_end_it(capsys):
    meter.Table("", {"greeting": ""}).add("`fortune | cowsay`")
    assert capsys.readouterr().out == "| `fortune \\| cowsay` |\n"


def test_json_keeps_what_the_table_rounds_and_no_nan(tmp_path):
    file = tmp_path / "figures.json"
    with meter.Report("cats", str(file)) as report:
        report.table("", {"cat": "", "seconds": ".1f"}).add("loaf", 1.234)
        report.tables[0].add("pizza", math.nan)
    assert json.loads(file.read_text("utf-8"))["tables"][0]["rows"] == [
        {"cat": "loaf", "seconds": 1.234},
        {"cat": "pizza", "seconds": None},
    ]


def test_a_command_is_measured_alone():
    held = bytearray(200_000_000)  # the peak of who measures is not that of the measured
    spent = meter.spend([sys.executable, "-I", "-S", "-c", "print('cat')"])
    assert spent.printed == 4
    assert 0 < spent.peak < len(held) / 2e6


@pytest.mark.parametrize("code", ("raise SystemExit(3)", "pass"))
def test_what_fails_or_prints_nothing_is_left_out(code: str):
    left, reasons = meter.working({"peer": [sys.executable, "-I", "-S", "-c", code]})
    assert left == {}
    assert reasons[0].startswith("peer: ")


def test_a_peer_that_is_not_there_is_named():
    found, missing = peers.find(None)
    assert {"ascii_magic", "climage"} <= set(missing)
    assert not set(found) & set(missing)


def test_pictures_are_always_the_same(tmp_path):
    again = tmp_path / "again"
    again.mkdir()
    first, second = (scenes.mixed(folder, 4, (20, 60)) for folder in (tmp_path, again))
    assert [file.read_bytes() for file in first] == [file.read_bytes() for file in second]
    assert [file.suffix for file in first] == [".jpg", ".png", ".webp", ".gif"]


def marks(drawn: str, kind: str) -> list[ET.Element]:
    """Find the elements of one kind in an SVG."""
    found = ET.fromstring(drawn).iter()  # noqa: S314  our own drawing
    return [mark for mark in found if mark.tag.endswith(kind)]


def test_the_plot_labels_each_line_apart_from_the_others():
    costs = (1.0, 2.0, 4.0)
    drawn = plot.draw({"one 1.00": ((1, 2, 4), costs), "two & 1.00": ((10, 20, 40), costs)})
    words = {text.text: float(text.attrib["y"]) for text in marks(drawn, "text")}
    assert abs(words["one 1.00"] - words["two & 1.00"]) >= plot.APART


def test_the_plot_leaves_out_what_costs_nothing():
    drawn = plot.draw({"one": ((1, 2, 4), (-0.1, 2.0, 4.0))})
    assert len(marks(drawn, "circle")) == 2
