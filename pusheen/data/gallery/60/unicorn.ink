                         lll
                        llll
                        lllll
            llll       llllll        llllll
           lllllll     lllllll     lllllllllll
          lllfffllll  lllyllll   llllfflllbllll
          lllf ffflllllllllylllllllfffffllbblll
          llffff fffflllyyyyyllsfffffffflllbllllllll
       lllllfffffffffllllllllllsffffffffflllllpppllll
     llllffffffffffffffffssffffffffffff fffllllp pplll
    llllfffffffffffffffffffffffffffffffff ffflllppplll
    llfffffffffffffffffffffffffffffffffffff fflllpllll
ll lllfffffffffffllllfffffffffflllllffffffffffflllllllll
lllllllllfffffffllllllffffffffflllllfffffffllllllllllulll
  lllffffffffffpppllfffffffffflffllpppfffffffffflluuuulll
lllllllllfffff    fffllfflllflllff     fffflllllllllullll
 lllfffffffffffffffffflllllllllfffffffffffffffffflllllllll
lllfffffffffffffffffffffffffffffffffffffffffffffffllyyyyll
llfffffffffffffffffffffflffllfffflfffffffffffffffflllyylll
llffffffffffffffffllffffllfllffflllfffffffffffffffsllyllll
llssssssfffffffffflllfffllfllffflllf ffffffffssssssllllllll
llffffffffffffffffflllllllflllllllfffffffffffffffflllppplll
lllssssffffffffffffflllllffflllllfffffffffffffssssllplllllll
lllsssfffffffffffffffffff ffffffffffffffffffffsssslllllbbbll
 llllffffffffffffffffffffffffffffffffffffffffffflllllbbbblll
  lllllllfffffffffffffffffffffffffffffffffffllllllbbbbblllll
     lllllffffffflllllllllllllllllllfffffffllllllllllllll
        lllllllllllllllllllllllllllllllllllllllllllllll
