"""A Pusheen cat in your terminal, and ASCII art from your own pictures."""

__version__ = "0.1.0"

_HOMES = {
    "Art": "art",
    "Cat": "gallery",
    "CatError": "errors",
    "ExportError": "errors",
    "OptionError": "errors",
    "Options": "pipeline",
    "PictureError": "errors",
    "PusheenError": "errors",
    "cat": "gallery",
    "cats": "gallery",
    "convert": "pipeline",
    "convert_frames": "pipeline",
    "from_json": "export",
    "save": "export",
}
__all__ = [*_HOMES, "__version__"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'pusheen' has no attribute {name!r}")
    from importlib import import_module  # `import pusheen` costs nothing until used

    return getattr(import_module(f"pusheen.{_HOMES[name]}"), name)
