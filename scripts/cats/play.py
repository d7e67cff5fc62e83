"""Cats with something to do."""

from cats.kit import BLUE, WHITE, Cat, Corner, Drawing, blob, cat, stroke


@cat("book")
def book() -> Cat:
    """Draw the cat reading a book, the covers towards us."""
    return Cat("sitting", look=(0, 2), holding=[_book()])


def _book() -> Drawing:
    """Draw an open book from behind."""
    cover = blob(
        [
            Corner(-30, -13),
            Corner(0, -10),
            Corner(30, -13),
            Corner(30, 13),
            Corner(0, 17),
            Corner(-30, 13),
        ],
        BLUE,
    )
    pages = blob(
        [Corner(-27, -13), (-14, -19), Corner(0, -12), (14, -19), Corner(27, -13), Corner(0, -8)],
        WHITE,
    )
    return pages + cover + stroke([(0, -10), (0, 17)])
