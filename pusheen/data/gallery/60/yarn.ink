                  lllll                llllll
                 lllflllll           lllllfll
                 llffffllllllllllllllllfffflll
                lllff ffflllllllllllllffffffll
              lllllfffffffssffssffssfffffffflllll
            llllfffffffffffffffsffffffffffffffllll
           lllfffffffffffffffffffffffffffffffffflll
           llfffffffffllllfffffffffllllfffffffffflll
        llllllfffffffllllllfffffffllllllfffffffflllllll
        llllllllfffffllllllfffffffllllllfffffflllllllll
        llllllllffffffffffllflllfllffffffffffflllllllll
        lllffffffffff fffflllllllllffffffffffffffffllll
    lllllllllllfffffffffffffffffffffffffffffffff ffflllllll
  lllllllllllllllfffffffllfffllfllffflfffffffffffffffllsllll
lllllllllrllllllllffffffllfffllfllfffllfffffffffffsssllsssll
lllrrlllllllrlllrllfffffllfffllfllfflllf fffffffsssssllsssll
llrrrrrrrrlllrlllllffffffllllllfllllllfffffffffffffffllfffll
lllllllrrrrrllrllllfffffffffffffffffffffffffffffsssslllfflll
lllrrlllrrrrrllrlllffffffff ffff ff ffffffffffffffflllssllll
 llllrrllrrrrrllllfffffffffffffffffffffffffffffllllllfllll
  llllllllllllllrrrrrrrrrrrlllllrrrrrrffffrrrrrlllllllll
     llllllllrrrlllllllllllllllllllrrrrrlllllllllllll
