                lllllll          lllllll
               llllwllll        lllllllll
              llllw  wlll      llllw wwlll
              lllw    wlll    llllw   wlll
              lllw pp wllll  llllw pp  lll
              lllw p p wlll  lllw   p  lll
              lllww    wllll lllw     wlll
          llllllllw   p wlllllllw    wwlllllll
          llllllllwp    wllllllww   pwlllllllll
         lllfffllllwp   wllllllww   wwlllffflll
        llllfffflllwwp pwlllllllw  pwlllff fflll
        lllfffffflllwwpwllllllllwwwwlllffffffllllllllllll
        lllfffffffllllwllllssslllwllllfffffffffllllllllllllll
        lllfffffffffllllllfsssfllllllff fffffff fffffsssslllllll
        lllfffffff fffsffffssffffsffffffffffffffffffsssssfffllllll
       lllffffffffff ffffffssff ffffffffffffffffffffssssff fffslllll
      lllfffffffffffffffffffffffffffffffffffffffffffsssffffffssssllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffssssfflllll
     lllfffffffffllllffffffffffffffllllfffffffffffffffffffffsssfffffllll
llllllllffffffffllllllfffffffffffflllllllfffffffffffllffffffsfffff fflll
llllllllllllffffllllllfffffffffffflllllllfflllllllllllfffffffffffffffflll
    lllffffffffffllllffffffffffffffflllfffffffffffflllllllllffffffffffllll
llllllllllllffffffffffllfffllffflllfffff ffllllllllllllpplllllffffffffflll
llllllllfffffffffffffflllllllllllllffffffffffflllllpp     pplllfffffffflll
    lllf ffffffffffffffllllllllllffffffffffflllllpp        pplllfffffffllllll
    lllffffffffffffff ffffffffffff ffffffffllllpp   ppppp   pplllffffffllllllll
    lllffffffffffffffffff fffffffffffffffflllllllppllllllpp  pplllffffflllwwllll
    lllffffffffffffffffffffffffffffffffffflllplllllllllllllpplllllffffflllw wlll
    lllfffffffffffffffffffffffffffffffffflllppppllppp pplllllllllllfffflll   lll
    lllfffffffffffffffffffffffffffffffffffllpp          ppllppplllfffffllwwwllll
     lllfffffffffllllllffffffffffllllllffflllpp              pplllfffflllllllll
     lllllfffffllllllllllffffffllllllllllfflllpp            pplllffflllllllll
       llllllffllfffffflllffffflllffffflllfflllllpp      pplllllfllllll
         llllllllllllllllllllllllfffffflllfffllllllllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllll
