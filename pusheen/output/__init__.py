"""Art to text, markup and pictures. Only raster, fetched inside functions, needs Pillow."""
