"""What scripts/bench measures: one module a subject, each with a main() of its own."""
