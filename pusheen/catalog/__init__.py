"""The cats, ours and the user's. Every start comes through here: sys and os only."""
