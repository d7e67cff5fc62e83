                                 llll
                                 llll
                                llllll
                                llllll
                 lll           llllllll            llll
               lllllll         llllllll         lllllllllll
               lllfllllll      lllyyylll      lllllflllllllll
              llllfffllllll   lllyylllll    lllllfffflllbbllll
              lllffffffflllllllllllllllllllllllfffffflllbbblll
             llllfffffffflllllllyyy  ylllllllffffffffflllbblllllll
             lllfffffffffffsslllyyyyyylllssffffffffffflllblllllllllll
          llllllffffffffffffslllllllllllllsffffffffffflllllllppppplllll
        lllllffffffffffffffffsffffsssfffssfffffffffffffffllllpp   pplll
       llllfffffffffffffffffffffffssfffffffffffffffffff fffllllpp  plll
      llllff ffffffffffffffffffffffffffffffffffffffffffff ffflllpp plll
     llllffffffffffffffffffffffffffffffffffffffffffffffffff fflllpplllll
    llllffffffffffffffflllllfffffffffffffflllllfffffffffffffffllllllllllll
lllllllffffffffffffffflllllllfffffffffffffllllllffffffffffffffflllllllullll
lllllllllllllffffffffflllllllfffffffffffffllllllfffffffffflllllllllllluulll
   lllfffffffffffffffffflllffffffffffffffffllllfffffffffffffffffllluuuuulll
 llllllllllllffffff     fffflllfffllffflllffff      fffffflllllllllluuuulll
llllllllllfffffffff     ffffllllllllllllllfffff    fffffffffllllllllllllllll
 llllffff fffffffffffffffffffllllllllllllffffffffffffffffff fffffflllllllllll
 lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllyyyylll
lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllly  ylll
lllffffffffffffffffffffffllfffffllfflllfffffllffffffffffffffffffffflllyyyylll
lllffffffffffffffffffffflllffffflllflllfffflllfffffffffffffffffffffslllylllll
lllssssssssffffffffffffflllffffflllfllffffflllffffffffffffffssssssssllllllllll
lllssssssfffffffffffffffflllfffflllflllfffflllffffffffffffffffsssssllllpppplll
lllfffffffffffffffffffffflllllllllfflllllllllfffffffffffffffffffffflllpp pplll
lllssssssffffffffffffffffffllllllfffffllllllfffffffffffffffffsssssslllpllllllll
llllssssssfffffffffffffff ffffffffff fffffffffffffffffffffffssssssllllllllbbllll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllbbbbblll
  llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllbbbbbbbllll
   llllllllfffffffffffffffffffffffffffffffffffffffffffffffflllllllbbbbbbbblllll
      llllllfffffffffffflllfffffffffffffffffllffffffffffffllllllbbbbbbbllllll
          llllllllflllllllllllllllllllllllllllllllllfllllllllllllllllllllll
           llllllllllllll   lllllllllllllll  llllllllllllll    lllllll
