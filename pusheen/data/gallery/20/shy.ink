     llllllllll lll
    llfffffffflllll
  llffflffflffffll
  lllfplllllpfflll
  lfllllllllllllfl
lllllgggggggggglllll
lgglllggglllggglllgl
llllllllllllllllllll
