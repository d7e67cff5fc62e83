"""`pusheen doctor`: what was detected here."""

import dataclasses
import json
import sys

import click

from pusheen import terminal
from pusheen.cli import doctor
from pusheen.cli.help import Grouped


@click.command("doctor", cls=Grouped)
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON, for programs.")
def doctor_(as_json: bool) -> None:
    """Tell what was detected here, and why; and what mends it where something is off.

    \b
    pusheen doctor
    pusheen doctor --json
    """
    findings = doctor.examine()
    if as_json:
        found = {f.name: {**dataclasses.asdict(f), "ok": not f.mend} for f in findings}
        click.echo(json.dumps({"ok": not any(f.mend for f in findings), "findings": found}))
    elif terminal.is_terminal(sys.stdout):
        print_findings(findings)
    else:
        for finding in findings:
            click.echo(str(finding))
            if finding.mend:
                click.echo(f"  to mend it: {finding.mend}")


def print_findings(findings: list[doctor.Finding]) -> None:
    """Print what was found as a table, and below it what mends it, to be copied."""
    from rich import console, table, text  # loaded only where a table is drawn

    grid = table.Table(box=None, pad_edge=False, show_header=False)
    for finding in findings:
        state = text.Text("off" if finding.mend else "ok", "yellow" if finding.mend else "green")
        words = finding.name, finding.value, finding.reason
        grid.add_row(state, *(text.Text(word, overflow="fold") for word in words))
    console.Console(no_color=not terminal.color_depth()).print(grid)
    for finding in findings:
        if finding.mend:
            click.echo(f"\n{finding.name}, to mend it:\n  {finding.mend}")
