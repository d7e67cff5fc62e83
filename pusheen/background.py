"""Find the backdrop from the corners and make it transparent."""
