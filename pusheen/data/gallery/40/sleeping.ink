                                lbbbbbbl
                                llllbbll
                          llllllllbbllll
                          lbbbbllbbbbbbl
     llll            llll lbbblll
     llflll        lllfll lbbbbll
    llf  fllllllllllf  fllllllllll
    llf    ssfssfsf        ssffflllll
   lllf     f ff f         ssf ssfflll
  llff ffffff    fffff         ff   fll
llllllfflllll   flllllllllllf        fll
llllllf fffflfllflfffflllllff        fll
llllff     fllllllf   ffffllffffffffllll
  llff               flllllllllllllllfll
   lllff            fflssssfsff  ffflll
     llllllllllllllllllllllllllllllll
