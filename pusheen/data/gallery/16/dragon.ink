    gglolgg
 llggggoggggll
luuggl l lgggul
luggggggggggguu
 lggggcccgggglol
  lgggccccggggll
