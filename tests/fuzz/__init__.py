"""Damaged and invented files against everything that reads one: what is refused, is refused in a sentence."""
