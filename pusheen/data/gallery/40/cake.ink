          lllll
          llyll
          lllll
           llll
     llllllllllllllll            l
    llllllllllllllllll        llllll
    lllllllpppllllllllllllllllllffll
     lllcclllllcclllfffsfsllllffffll
 lllllpp ppppppp pplffffffsffff fflll
llssllllllllllllllllfffffffffffffffll
llsssllffssfffffffffflfffffffflfffffll
llffllfffffffllllllflllfffffflllffllllll
llfsllfffffffflllllffffflffllfffffllllll
 lllllf fffffflffffff ffllllffff fffllll
   lllf fffffff fff fffffffff ffffffll
    llffffffffffffffffffffffffffffffll
    lllfffffffffffffffffffffffffffflll
      llfffflffffflllllffffflfffflll
       llllllllllllllllllllllllllll
