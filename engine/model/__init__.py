"""The networks, what they are optimised for, and how their evidence is joined."""
