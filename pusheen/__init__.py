"""A Pusheen cat in your terminal, and ASCII art from your own pictures."""

__version__ = "0.1.0"

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from pusheen.art import Art
    from pusheen.catalog.gallery import Cat, cats
    from pusheen.catalog.library import cat
    from pusheen.errors import CatError, ExportError, OptionError, PictureError, PusheenError
    from pusheen.imaging.pipeline import convert, convert_frames
    from pusheen.options import Options
    from pusheen.output.formats import from_json, save

_HOMES = {
    "Art": "art",
    "Cat": "catalog.gallery",
    "CatError": "errors",
    "ExportError": "errors",
    "OptionError": "errors",
    "Options": "options",
    "PictureError": "errors",
    "PusheenError": "errors",
    "cat": "catalog.library",
    "cats": "catalog.gallery",
    "convert": "imaging.pipeline",
    "convert_frames": "imaging.pipeline",
    "from_json": "output.formats",
    "save": "output.formats",
}
__all__ = [
    "Art", "Cat", "CatError", "ExportError", "OptionError", "Options", "PictureError",
    "PusheenError", "__version__", "cat", "cats", "convert", "convert_frames", "from_json", "save",
]  # fmt: skip


if not TYPE_CHECKING:  # or a type checker would take any name for one of ours

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module 'pusheen' has no attribute {name!r}")
        from importlib import import_module  # `import pusheen` costs nothing until used

        return getattr(import_module(f"pusheen.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
