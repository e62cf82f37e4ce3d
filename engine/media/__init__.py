"""Reading and writing media files through PyAV and libsndfile."""
