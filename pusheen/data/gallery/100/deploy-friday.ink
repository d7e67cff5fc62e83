                                                                                  lllll
                   ll                                  ll                        lllllll
                 lllllll                            lllllll                     llllwlllll
                lllllllllll                      lllllllllll                  lllllwwwlllll
               llllffflllllll                  llllllfffllll                 lllllw   wlllll
               llllffffffllllllllllllllllllllllllllffffffllll               lllllw     wwllll
              llllfffff fffllllllllllllllllllllllfff ffffflll              lllllw        wllll
              llllffffffffffffsssfllllllllfsssffff fffffffllll             llllw          wllll
            llllllffffffffffffsssfffssssffssssffffffffffffllllll          llllw            llll
          llllllffffffffffffffsssfffssssfffssfffffffffffffflllllll        lllw             wllll
        llllllfffffffffffffffffffffffssfffffffffffffffffffffffllllll     llllw  wlllllllw  wllll
       lllllfff ffffffffffffffffffffffffffffffffffffffffffff ffflllll    llllwwlllllllllllwwllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll   llllwllllbbbbbllllwllll
     llllff ffffffffffffflllllfffffffffffffffflllllfffffffffffffffllll   llllwllllbbbbbllllwllll
     llllfffffffffffffflllllwwllffffffffffffllwwlllllffffffffffffffllll  llllwwlllllllllllwwllll
llllllllllffffffffffffllllllllllfffffffffffllllllllllffffffffffffflllllllllllw wlllllllllw  llll
llllllllllllllffffffffflllllllllfffffffffffflllllllllffffffffflllllllllllllllw    wwwww    wllll
   llllffffffffffffffffflllllllfffffffffffffflllllllffffffffffffffffflll  lllw              llll
 lllllllllllllffffffffffffffffffffllllllllfffffffffffffffffffflllllllllllllllw             wlll
 llllllllllllfffffffffffffffffffllllllllllllffffffffffffffffffflllllllllllllllw            wlll
 llllffffff fffffffffffffffffffflllfffffflllfffffffffffffffffff ffffffllllllll             llll
 llllfffffffffffffffffffffffffffffff ff ffffffffffffffffffffffffffffffflllllll            wlllll
llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllw          wllllll
llllfffffffffffffffffffffffllffffflllfflllfffffllffffffffffffffffffffffflllllll           llllllll
lllffffffffffffffffffffffflllffffflllfllllffffllllfffffffffffffffffffffllllrlll           lllrrllll
lllssssssssffffffffffffffflllfffffllllllllf ffllllf fffffffffffffsssssllllrlllllw        wllllrlllll
lllsssssssssffffffffffffffllllffffllllllllffffllllf ffffffffffffssssslllllllllllllllllllllllllllllll
llllfffffffffffffffffffffffllllffllllffllllffllllfffffffffffffffffffflllllllllllllllllllllllllllllll
llllffffffffffffffffffffffffllllllllffffllllllllfffffffffffffffffffffffflllllllllllllllllllll
llllsssssssfffffffffffffffffffflllfff fffflllffffffffffffffffffffssssssslll lllooooooooooollll
 llllssssfffffffffffffffffff ff f fffffffff f f fffffffffffffffffffssssllll lllooooooooooollll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll  llllooooooooollll
   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll   lllllooooooolllll
    lllllllllfffffffffffffffffffffffffffffffffffffffffffffffffflllllllll      lllllloolllll
       lllllllffffffffffffllllllllllllllllllllllllfffffffffffflllllll           llllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllll                 lllll
            lllllllllllllll   llllllllllllllll  llllllllllllllll
