"""From a file to Art, with numpy and Pillow; others fetch it inside functions."""
