             lllll
            llyyll
            llllll
             llll
             llll
      lllllllllllllllllll               l
     lllllllllllllllllllll           llllll
     llppplllpppplllpppllllll      llllffll
     llllllcllllllclllllfflllllllllllfffflll
      llcc  ccllcc  ccllfffssffsffssffffflll
 lllllllppppppppppppppplfffffffsffffffffflll
lllsslllllllllllllllllllfffffffffffffffffflll
llsssslllffssffffffffffffffffffffffffffffffll
llssslllfffffffflllfffffllllfffffffllllfffflllll
llfffllffffffffffllllllfllllfffffffllllfflllllll
lllssllffffffffflllllllffffflllflllfffffflllllll
 llllllf ffffffffffffffffffffflllffffffffffflll
    lllf ffffffffff ffffffff fffff fffffffffll
     llfffffffffffffffffffffffffffffffffffffll
     lllfffffffffffffffffffffffffffffffffffll
      llllffffffffffffffffffffffffffffffllll
        llffffflffffflllllllfffffllfffffll
        lllllllllllllllllllllllllllllllll
