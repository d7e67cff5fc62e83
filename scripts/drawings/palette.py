"""The colours of the cats and of their props, flat."""

LINE = "#4a3b33"  # every outline, eye, mouth and whisker
FUR = "#b9aa9c"
STRIPE = "#7f6d61"  # halfway between LINE and FUR, so that stripes never pass for outlines
WHITE = "#f7f3ee"
CREAM = "#f3e2bd"
YELLOW = "#f2c14e"
ORANGE = "#e58a3c"
RED = "#e0655a"
PINK = "#f0a0ac"
PURPLE = "#9a7fc4"
BLUE = "#6fa8d6"
GREEN = "#7fb069"
BROWN = "#9a6a41"
GREY = "#8d8f96"
BLACK = "#2f2a2a"  # large dark areas; eyes and lines are INK
