      lll
      lll
   llllllllll      ll
  llpllpllllllllllllll
 llllclllcllfffsflfffl
llllllllllllfffffffffll
lsslfffflllfllfffllfflll
llllfffffllffflllfffflll
 lllffffffffffffffffffl
  llfffffffffffffffffll
    lllllllllllllllll
