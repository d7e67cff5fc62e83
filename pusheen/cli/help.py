"""Help pages: options and examples under headings, and which command was meant."""

import inspect
import re
import shutil
from collections.abc import Iterable
from typing import Any

import click

from pusheen.cli.lookup import meant
from pusheen.cli.messages import see_help
from pusheen.errors import OptionError

NARROWEST, WIDEST = 24, 80  # columns of a help page
LEGIBLE = 24  # columns left for what an option does
WHOLE = 1000  # characters: no summary is cut


def long_name(parameter: click.Parameter) -> str:
    """Return an option's name as it is typed, without the dashes."""
    return max(parameter.opts, key=len).lstrip("-")


class HelpPage(click.HelpFormatter):
    """A help page that fits a narrow window, where what an option does is below its name."""

    def __init__(self) -> None:
        super().__init__()
        columns = shutil.get_terminal_size().columns  # click takes none to be below 50
        self.width = max(NARROWEST, min(columns, WIDEST)) - 2

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        rows = list(rows)
        longest = min(max(len(term) for term, _ in rows), col_max)
        if self.width - longest < LEGIBLE:
            col_max = 4
        super().write_dl(
            [(self.fold(term), meaning) for term, meaning in rows], col_max, col_spacing
        )

    def fold(self, term: str) -> str:
        """Break a term that is longer than the page, after one of its choices."""
        lines = [""]
        for choice in re.findall(r"[^|]*\|?", term):
            if len(lines[-1] + choice) > self.width - self.current_indent:
                lines.append("      ")
            lines[-1] += choice
        return "\n".join(lines)


class Grouped(click.Command):
    """A command that lists its options and its examples under headings.

    Parameters
    ----------
    groups
        The options' long names below each heading, in a line; without any, click's heading.
    """

    def __init__(self, *words: Any, groups: dict[str, str] | None = None, **knobs: Any) -> None:
        super().__init__(*words, **knobs)
        self.groups = groups

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except OptionError as error:
            error.hint = error.hint or see_help(ctx)
            raise

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # click's parser sets none
            raise

    def get_help(self, ctx: click.Context) -> str:
        page = HelpPage()
        self.format_help(ctx, page)
        return "\n".join(row.rstrip() for row in page.getvalue().rstrip("\n").split("\n"))

    def format_help_text(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        said, _, examples = inspect.cleandoc(self.help or "").partition("\b\n")
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(said.strip())
        with formatter.section("Examples"):
            for row in examples.splitlines():  # however narrow it is: they are to be pasted
                formatter.write(f"  {row}\n")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.groups is None:
            super().format_options(ctx, formatter)
            return
        # By what is typed: the name click has for --help, and its place, depend on its version.
        rows = {long_name(p): p.get_help_record(ctx) for p in self.get_params(ctx)}
        for heading, names in self.groups.items():
            with formatter.section(heading):
                formatter.write_dl([row for name in names.split() if (row := rows.get(name))])


class Subcommands(Grouped, click.Group):
    """Commands of a command, that says which one was meant."""

    command_class = Grouped

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(self.commands)  # as they are written, not by the alphabet

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        known = self.list_commands(ctx)
        if args[0] not in known and not args[0].startswith("-"):
            ctx.fail(f"there is no command '{self.name} {args[0]}'{meant(args[0], known)}")
        return super().resolve_command(ctx, args)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # click would cut what is longer than a line.
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, c.get_short_help_str(WHOLE)) for name, c in self.commands.items()]
            )
