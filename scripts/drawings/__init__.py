"""The cats: one module per theme, one short function per cat, all drawn with `kit`."""
