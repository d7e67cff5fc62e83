"""From a Grid to Art: which character stands in each cell."""
