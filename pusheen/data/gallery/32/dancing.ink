                          llllll
                     ll   llllll
        l          lllll lllll
       lllll  llllllfffllluull
       llffllllllfsfffflllllll
      lllffffsffsffffffffflll
     llfffffffffffffllfffffllll
  llllfffffllllfffflfllffflllll
llllllllffflfffllllffffffffffll
lfffllllfffffffllllfffffffffffll
llfflfffffffffffffffffffffffssll
lllffffffffffffffffffffffffffssl
 llllsssffffffffffffffffffffffll
    llssfffffffffffffffffffflll
     lllfffffffflllllllllllll
       lllllllllllll
