          lllllll
         llllrllll
      lllllllrllll
    llllllllllllllll
   llllpp ppppppplllll
  llllpp         pplll           lll                          lll
  lllpp           plll         lllllll                      llllll
  lllpp ppppppppp plll         lllflllll                 llllllflll
  llllllllllllllllllll        lllfffflllll              lllllfffllll
  llllllllcccclllllllll       lllff fffllllllllllllllllllllfff fflll
lllllcc           ccllll     llllffffffffllllllllllllllllfffffffflll
lllcc               cllll  lllllfffffff ffsssffsssfffsssff ffffffllllll
lllc                 cllllllllfffffffffffffssfffssfffssffffffffffffllllll
lllllcc       clcc  clllllllffffffffffffffffffffssfffffffffffffff ffffllll
 lllllllc   cllllllclllllllff ffffffffffffffffffffffffffffffffffffff ffllll
  llllllllllllloollllllllfffffffffffffffffffffffffffffffffffffffffffffffllll
   llloolllllloooolllllllffffffffffffflllllffffffffffflllllllfffffffffffflll
    lllooooooooooolllllllllllffffffffllllllfffffffffflllllllllffffffflllllllllll
    llloooooooooolll llllllllffffffffflllllfffffffffflllffflllfffffffllllllll
     lllooooooooollllllllllllffffffffffffffflllfffflllfffffffffffffffllllllllll
     llllollllllllllllllllllffffffffffffffffllllllllllffffffffffffffflllllllllll
      llllllllllllllllfffffffffffffffffffffffffllllfffffffffffffffff ffffffflll
      lllllffffflllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       llllffffflllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
       lllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
        llllllllffffsssssssffffffffffffffffffffffffffffffffffffffffffffsssssslll
        llllllllllfffssssssffffffffffffffffffffffffffffffffffffffffffffsssssslll
         llllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
                 llllssssssffffffffffffffffffffffffffffffffffffffffffffsssssslll
                  llllssssffffffffffffffffffffffffffffffffffffffffffffffssssllll
                   llllffff ffffffffffffffffffffffffffffffffffffffffff ffffllll
                    llllllffffffffffffffffffffffffffffffffffffffffffffffllllll
                      lllllllfffffffffffffffffffffffffffffffffffffffflllllll
                          llllllffffllllllllllllllllllllllllllffflllllll
                           lllllllllllllllllllllllllllllllllllllllllll
