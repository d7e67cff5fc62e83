                    llllllll              llllllll
                   lllllllllll          lllllllllll
                   llllw wlllll        lllllwwwwllll
                  llllw   wwllll      lllllw    llll
                  llllw    wwllll     llllw     wllll
                  lllw  pp  wllll    llllw  pp  wllll
                  lllw  p p  wllll   lllww p    wllll
                  lllww p  p wllll  llllw       wllll
                  llllw p     wlll  llllw p     wlll
             lllllllllw p   p wllll lllw        lllllllll
            llllllllllww    p  llll lllw     p  llllllllll
            llllfflllllw p     llllllllw p    wlllllfffllll
           llllfffffllllwp     llll lllw p   wwlllfffffllll
           lllffff fflllwwp p wllllllllww p w llllfffffflllll
          llllfffffffllllwwpwwllllllllllw pwwllllffffffflllllllllllllll
          llllf fffffflllllwwwlllssssllllwwlllllfffffffffllllllllllllllllll
          llllf fffffffflllllllllssssflllllllllfffffffffff ffffffffsslllllllll
          llllffffffff ffflllllffssssfflllllffffffffffffffffffffffsssssffllllllll
         lllllffffffffff fffffffffsssffffffffffffffffffffffffffffssssssffffflllllll
         llllfffffffffffffffffffffssfffffffffffffffffffffffffffffsssssffff ffssllllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffssssslllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffsssssfflllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffflllll
      llllffffffffffflllllffffffffffffffffffllllllfffffffffffffffffffffffffsssffff ffllll
lllll lllfffffffffffllllllllfffffffffffffffllllllllffffffffffffffflffffffffssfffffffffllll
lllllllllllllllfffffllllllllfffffffffffffffllllllllfffllllllllllllllfffffffffffffffffffllll
   llllllllllllffffflllllllfffffffffffffffffllllllffflllllllllfffflllllllfffffffffffffffllll
     lllfffffffffffffffffffflffffffffffffllfffffffffffffffffffflllllllllllllffffffffffffllll
 llllllllllllllfffffffffffflllfffllllffflllffffffffffllllllllllllllpppppllllllffffffffffflll
llllllllllfffffffffffffffffllllllllllllllllfffffffffffffflllllllpp      pppllllffffffffffllll
     lllfff ffffffffffffffffllllllllllllllfffffffffffffflllllppp          ppllllfffffffffllllll
     lllfffffffffffffffffffffffffffffffffff fffffffffflllllpp              ppllllfffffffflllllllll
     lllfffffffffffffffffffff f fff fff f fffffffffffllllllpp   ppplllpp    ppllllfffffffllllllllll
     llllffffffffffffffffffffffffffffffffffffffffffffllllllllpplllllllllpp   pplllffffffflllwwwwllll
     llllf fffffffffffffffffffffffffffffffffffffffffllllpplllllllllllllllppppllllllfffffflllw   wlll
     llllffffffffffffffffffffffffffffffffffffffffffflllpp pplllpppp pplllllllllllllfffffflllw   wlll
     llllffffffffffffffffffffffffffffffffffffffffffflllpp   pp        ppllllllpplllfffffflllw  wllll
      lllfffffffffffffffffffffffffffffffffffffffffffllllp               pppp ppllllfffffllllwwllllll
      llllfffffffffffllllllllfffffffffffflllllllllffflllpp                   pplllffffflllllllllll
       lllllfffffffllllllllllllffffffffllllllllllllfffllllpp               ppllllfffffllllllllll
        lllllllfffllllffffffllllffffffllllffffffllllffflllllpp           pplllllfffllllll
          llllllllllllffffffflllffffffllllffffffflllfffflllllllppp p pppllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
