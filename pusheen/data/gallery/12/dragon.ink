  lgglggl
lugglllgguu
ugggggggggu
 lggcccgggll
